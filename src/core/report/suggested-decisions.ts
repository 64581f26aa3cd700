import type { ReportModel } from '../report-model/report-model';
import { countWord, listWords, lowerFirst, plural } from '../wording/words';

const MOST = 3;

const firstSentence = ({ priorities, signOff }: ReportModel): string[] => {
  const count = priorities.first.length;
  if (count === 0) return [];
  const until = signOff.nextReview === '' ? '' : ` until ${signOff.nextReview}`;
  const what =
    count === 1 ? 'this one as our priority' : `these ${countWord(count)} as our priorities`;
  return [`Agree ${what}${until}.`];
};

/** Those of the first five that nobody has yet, or that have no day. */
const ownerSentence = ({ priorities }: ReportModel): string[] => {
  const open = priorities.first.filter(({ owner, by }) => owner === '' || by === '');
  const numbers = listWords(open.map(({ number }) => number));
  return open.length === 0 ? [] : [`Name an owner and a date for ${numbers}.`];
};

/** A target below the usual is a choice, and a choice is the board's to confirm. */
const targetSentence = ({ priorities }: ReportModel): string[] => {
  const lowered = priorities.rows.find(({ targetReason }) => targetReason.trim() !== '');
  if (!lowered) return [];
  return [
    `Agree that “${lowerFirst(lowered.targetWords)}” is enough for now for ${lowered.number}.`,
  ];
};

const MOST_NUMBERS = 6;

/** "Ask Priya Nair to find out F12, K12 and R9"; whoever would know, where one person would know it all. */
const unknownSentence = ({ findOut }: ReportModel): string[] => {
  const unknown = findOut.filter(({ state }) => state === 'dk');
  if (unknown.length === 0) return [];
  const numbers = unknown.map(({ number }) => number);
  const more = numbers.length > MOST_NUMBERS ? [`${numbers.length - MOST_NUMBERS} more`] : [];
  const what = listWords([...numbers.slice(0, MOST_NUMBERS), ...more]);
  const [who, ...others] = [...new Set(unknown.map(({ whoKnows }) => whoKnows.trim()))];
  return who && others.length === 0
    ? [`Ask ${who} to find out ${what}.`]
    : [`Agree who finds out ${what}, which we do not know.`];
};

const flagSentence = ({ flags }: ReportModel): string[] => {
  const raised = flags.rows.filter(({ state }) => state === 'raised');
  const names = raised.map(({ name }) => lowerFirst(name));
  return raised.length > 0
    ? [`Discuss the ${plural(raised.length, 'flag')} raised: ${listWords(names)}.`]
    : [];
};

const claimSentence = ({ claims }: ReportModel): string[] => {
  const count = claims.length === 1 ? 'one answer' : `${countWord(claims.length)} answers`;
  return claims.length > 0 ? [`Agree who finds something to show for ${count}.`] : [];
};

const ALWAYS = [
  'Agree the targets in this report for the coming year.',
  'Agree a date to look at this again.',
  'Agree who keeps this report and who may see it.',
];

/** Three sentences a board could be asked to decide, drawn from the results. */
export const suggestedDecisions = (model: ReportModel): readonly string[] =>
  [
    ...firstSentence(model),
    ...ownerSentence(model),
    ...unknownSentence(model),
    ...flagSentence(model),
    ...targetSentence(model),
    ...claimSentence(model),
    ...ALWAYS,
  ].slice(0, MOST);
