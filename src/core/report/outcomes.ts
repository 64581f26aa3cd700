import type { OutcomeAnswer } from '../document/assessment';
import type { Guidance } from '../instrument/instrument';
import type { OutcomeRow, ReportModel } from '../report-model/report-model';
import type { ReportScene } from '../wording/report-scene';
import { countWord, plural, upperFirst } from '../wording/words';

const VERY_CONFIDENT = 3;
const PROOF_IN_WRITING = 2;

const stepWords = (steps: readonly string[], answer: number | 'dk' | null | undefined): string => {
  if (answer === 'dk') return 'Don’t know';
  return answer === null || answer === undefined ? 'Not answered' : (steps[answer] ?? '');
};

const isRated = ({ confidence, proof }: OutcomeAnswer): boolean =>
  typeof confidence === 'number' && typeof proof === 'number';

const runsAhead = ({ confidence, proof }: OutcomeAnswer): boolean =>
  typeof confidence === 'number' &&
  typeof proof === 'number' &&
  confidence >= VERY_CONFIDENT &&
  proof < PROOF_IN_WRITING;

const findingOf = (answers: readonly OutcomeAnswer[]): string => {
  const rated = answers.filter(isRated);
  if (rated.length === 0) return 'Confidence and proof are not answered yet';
  const ahead = rated.filter(runsAhead).length;
  const all = plural(rated.length, 'outcome');
  if (ahead > 0) {
    const of =
      ahead === rated.length
        ? countWord(ahead)
        : `${countWord(ahead)} of ${countWord(rated.length)}`;
    return `Confidence runs ahead of written proof for ${of} ${all}`;
  }
  const backed = rated.filter(
    ({ proof }) => typeof proof === 'number' && proof >= PROOF_IN_WRITING,
  );
  if (backed.length === rated.length)
    return 'Written or outside proof stands behind every outcome rated';
  const count = backed.length === 0 ? 'no' : countWord(backed.length);
  return `${upperFirst(count)} ${plural(backed.length, 'outcome has', 'outcomes have')} written or outside proof`;
};

/** What research says is hard or easy to show of an outcome, with its publisher and date. */
export type ResearchLine = { readonly text: string; readonly source: string };

/** What research says is hard or easy to show of an outcome, and who says so and when. */
export const shownOf = (
  { outcomes, sources }: Guidance,
  pathway: string,
): readonly ResearchLine[] =>
  (outcomes[pathway] ?? []).map(({ text, source: id }) => {
    const source = sources.find((other) => other.id === id);
    return { text, source: source ? `${source.publisher}, ${source.date}` : '' };
  });

/** The outcome grid: confidence and proof side by side, never scored. Method 0.13. */
export const outcomesOf = ({ instrument, assessment }: ReportScene): ReportModel['outcomes'] => {
  const { pathways, confidence, proof } = instrument.outcomes;
  const answers = pathways.flatMap(({ id }) => assessment.outcomes[id] ?? []);
  return {
    finding: findingOf(answers),
    rows: pathways.map(({ id, name }): OutcomeRow => {
      const answer = assessment.outcomes[id];
      return {
        id,
        name,
        confidence: stepWords(confidence, answer?.confidence),
        proof: stepWords(proof, answer?.proof),
        note: answer?.note ?? '',
      };
    }),
  };
};
