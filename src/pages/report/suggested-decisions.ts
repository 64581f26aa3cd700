import type { ReportModel } from '../../core/report/report-model';
import { listWords, lowerFirst, plural } from '../../core/report/words';

const MOST = 3;

const gapsSentence = ({ priorities }: ReportModel): string[] =>
  priorities.rows.length > 0
    ? ['Agree which of these gaps to work on this year, with an owner and a date for each.']
    : [];

/** A target below the usual is a choice, and a choice is the board's to confirm. */
const targetSentence = ({ priorities }: ReportModel): string[] => {
  const lowered = priorities.rows.find(({ targetReason }) => targetReason.trim() !== '');
  return lowered
    ? [
        `Agree that “${lowerFirst(lowered.targetWords)}” is good enough for now for “${lowered.title}”.`,
      ]
    : [];
};

const unknownSentence = ({ findOut }: ReportModel): string[] => {
  const count = findOut.filter(({ state }) => state === 'dk').length;
  const answers = count === 1 ? 'the answer' : `the ${count} answers`;
  return count > 0 ? [`Agree who finds out ${answers} marked “don’t know”.`] : [];
};

const flagSentence = ({ flags }: ReportModel): string[] => {
  const raised = flags.rows.filter(({ state }) => state === 'raised');
  const names = raised.map(({ title }) => lowerFirst(title.replace(/^[^:]*:\s*/, '')));
  return raised.length > 0
    ? [`Discuss the ${plural(raised.length, 'flag')} raised: ${listWords(names)}.`]
    : [];
};

const claimSentence = ({ claims }: ReportModel): string[] => {
  const those =
    claims.length === 1 ? 'the claim that has' : `the ${claims.length} claims that have`;
  return claims.length > 0 ? [`Agree who gathers evidence for ${those} none yet.`] : [];
};

const ALWAYS = [
  'Agree the targets in this report for the coming year.',
  'Agree a date to look at this again.',
  'Agree who keeps this report and who may see it.',
];

/** Three sentences a board could be asked to decide, drawn from the results. */
export const suggestedDecisions = (model: ReportModel): readonly string[] =>
  [
    ...gapsSentence(model),
    ...unknownSentence(model),
    ...flagSentence(model),
    ...targetSentence(model),
    ...claimSentence(model),
    ...ALWAYS,
  ].slice(0, MOST);
