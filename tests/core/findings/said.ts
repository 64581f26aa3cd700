import type { EvidenceStrength } from '../../../src/core/document/answer';
import type { AssessmentKind } from '../../../src/core/document/assessment';
import type { ActionStatus, Plan } from '../../../src/core/document/plan';
import { findingsOf } from '../../../src/core/findings/find';
import type { Findings } from '../../../src/core/findings/finding';
import { analyse } from '../../../src/core/gaps/analyse';
import type { Instrument, Level } from '../../../src/core/instrument/instrument';
import { type TinyExercise, tinyExercise } from '../../support/tiny-exercise';
import { type TinyAnswer, tinyAssessment, tinyResponse } from '../../support/tiny-instrument';
import { fourSections } from './arbitrary-told';

/** What is answered in each section: `0`-`4` the level, `?` don't know, `n` not our role, `-` blank. */
export type Sheet = {
  readonly F?: string;
  readonly K?: string;
  readonly R?: string;
  readonly B?: string;
};

type More = {
  readonly kind?: AssessmentKind;
  /** Importance, 1 unless given. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly evidence?: Readonly<Record<string, readonly EvidenceStrength[]>>;
  /** A target of its own; 3 unless given. */
  readonly targets?: Readonly<Record<string, Level>>;
  /** `what: status item item`, in this order. */
  readonly plan?: readonly (readonly [string, ActionStatus, ...string[]])[];
  readonly nextReview?: string;
};

const SECTION_OF = {
  F: 'funding',
  K: 'knowledge',
  R: 'relationships',
  B: 'buy-in',
} as const satisfies Record<keyof Sheet, string>;
const LETTERS = ['F', 'K', 'R', 'B'] as const;

const ANSWERS: Readonly<Record<string, TinyAnswer>> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '?': 'dk',
  n: 'na',
  '-': 'blank',
};

/** F1, F2, ... of a sheet with what was put to each. */
const linesOf = (sheet: Sheet) =>
  LETTERS.flatMap((letter) =>
    [...(sheet[letter] ?? '')].map((mark, at) => ({
      id: `${letter}${at + 1}`,
      section: SECTION_OF[letter],
      answer: ANSWERS[mark] ?? 'blank',
    })),
  );

const instrumentOf = (sheet: Sheet, weights: Readonly<Record<string, number>>): Instrument =>
  fourSections(
    linesOf(sheet).map(({ id, section }) => ({
      id,
      section,
      w: weights[id] ?? 1,
      functions: { X: 1 },
      isQuick: true,
    })),
  );

const planOf = (steps: NonNullable<More['plan']>): Plan => ({
  actions: Object.fromEntries(
    steps.map(([id, status, ...items]) => [
      id,
      { text: 'Do it', area: '', owner: '', by: '', cost: '', notes: '', status, items },
    ]),
  ),
  order: steps.map(([id]) => id),
});

const findings = (
  sheet: Sheet,
  { weights = {}, evidence = {}, targets = {}, plan = [], nextReview = '', ...more }: More,
  exercise: TinyExercise | null,
): Findings => {
  const instrument = instrumentOf(sheet, weights);
  const byId = Object.fromEntries(linesOf(sheet).map(({ id, answer }) => [id, answer]));
  const assessment = tinyAssessment({
    ...more,
    answers: tinyResponse(byId, evidence),
    targets: {
      sections: {},
      items: Object.fromEntries(
        Object.entries(targets).map(([id, level]) => [id, { level, reason: '' }]),
      ),
    },
    ...(exercise === null ? {} : { exercise: tinyExercise(exercise) }),
  });
  const whole = {
    ...assessment,
    plan: planOf(plan),
    signOff: { ...assessment.signOff, nextReview },
  };
  return findingsOf(instrument, whole, analyse(instrument, whole));
};

/** What is said first of one organisation's answers. */
export const said = (sheet: Sheet, more: More = {}): Findings => findings(sheet, more, null);

/** What is said first of a room's answers; `people` give a mark an item, in the order of the sheet's items. */
export const saidByRoom = (
  sheet: Sheet,
  people: readonly string[],
  more: More = {},
  exercise: Partial<TinyExercise> = {},
): Findings =>
  findings(sheet, more, { items: linesOf(sheet).map(({ id }) => id), people, ...exercise });
