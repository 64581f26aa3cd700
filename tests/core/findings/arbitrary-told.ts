import * as fc from 'fast-check';
import type { EvidenceStrength } from '../../../src/core/document/answer';
import type { Assessment, Targets } from '../../../src/core/document/assessment';
import type {
  AgreedAnswer,
  ChosenPriority,
  Exercise,
  ExercisePick,
} from '../../../src/core/document/exercise';
import type { ActionStatus, Plan } from '../../../src/core/document/plan';
import type { Instrument, Level, LocalPriority } from '../../../src/core/instrument/instrument';
import { tinyExercise } from '../../support/tiny-exercise';
import {
  type TinyAnswer,
  type TinyAnswers,
  type TinyAssessment,
  type TinyItem,
  tinyAssessment,
  tinyInstrument,
  tinyResponse,
} from '../../support/tiny-instrument';

/** Assessments that differ in nothing that scores or ranks, with the questions they answer. */
export type Told = {
  readonly instrument: Instrument;
  readonly assessments: readonly Assessment[];
};

const SECTIONS = ['funding', 'knowledge', 'relationships', 'buy-in'] as const;

/** An instrument of these items in four sections, of which funding alone ranks by itself. */
export const fourSections = (items: readonly TinyItem[]): Instrument =>
  tinyInstrument({
    items,
    sections: { funding: 4, knowledge: 0, relationships: 0, 'buy-in': 0 },
    functions: { X: { less: 2, usual: 3, more: 4 }, Y: { less: 2, usual: 3, more: 4 } },
    sufficiency: { P: 5 },
  });

const load = fc.integer({ min: 0, max: 2 });
const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const target = level.map((of) => ({ level: of, reason: '' }));

const item = fc.record({
  w: fc.integer({ min: 1, max: 3 }),
  home: fc.constantFrom('X', 'Y', ''),
  functions: fc.record({ X: load, Y: load }),
  sufficiency: fc.record({ P: load }),
  isQuick: fc.boolean(),
});

/** Under how many circumstances the same answers are told. */
export const UNDER_EACH = 4;

/** Three to five items a section. */
const instruments: fc.Arbitrary<Instrument> = fc
  .tuple(...SECTIONS.map(() => fc.array(item, { minLength: 3, maxLength: 5 })))
  .map((bySection) =>
    fourSections(
      bySection.flatMap((items, at) =>
        items.map(({ home, ...one }, k) => ({
          ...one,
          id: `${SECTIONS[at]}-${k}`,
          section: SECTIONS[at] ?? '',
          ...(home === '' ? {} : { home, functions: { ...one.functions, [home]: 2 } }),
        })),
      ),
    ),
  );

/** The levels and states a section is answered with: mostly alike, so that some stand apart. */
const answersOf = (length: number): fc.Arbitrary<readonly TinyAnswer[]> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.subarray<TinyAnswer>([0, 1, 2, 3, 4], { minLength: 1 }) },
      { weight: 4, arbitrary: fc.subarray<TinyAnswer>([0, 1, 2, 3, 4, 'dk'], { minLength: 1 }) },
      {
        weight: 4,
        arbitrary: fc.subarray<TinyAnswer>([0, 1, 2, 3, 4, 'dk', 'na', 'blank'], { minLength: 2 }),
      },
      { weight: 1, arbitrary: fc.constantFrom<TinyAnswer[]>(['dk'], ['na'], ['blank'], [4], [0]) },
    )
    .chain((some) => fc.array(fc.constantFrom(...some), { minLength: length, maxLength: length }));

const statuses = fc.constantFrom<ActionStatus>('to-do', 'doing', 'done', 'dropped');
const STEPS = ['s0', 's1', 's2', 's3'] as const;

const plansOf = (ids: readonly string[]): fc.Arbitrary<Plan> =>
  fc.record({
    actions: fc.dictionary(
      fc.constantFrom(...STEPS),
      fc.record({
        text: fc.constant('Do it'),
        area: fc.constant(''),
        owner: fc.constant(''),
        by: fc.constant(''),
        cost: fc.constant(''),
        status: statuses,
        notes: fc.constant(''),
        items: fc.uniqueArray(fc.constantFrom(...ids, 'gone'), { maxLength: 2 }),
      }),
      { maxKeys: 4, noNullPrototype: true },
    ),
    order: fc.shuffledSubarray([...STEPS]),
  });

const prioritiesOf = (ids: readonly string[]): fc.Arbitrary<readonly ChosenPriority[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...STEPS, 'p0', 'p1'),
      text: fc.constant('Do it'),
      item: fc.constantFrom(null, ...ids),
      owner: fc.constant(''),
      by: fc.constant(''),
    }),
    { maxLength: 2, selector: ({ id }) => id },
  );

const agreements: fc.Arbitrary<AgreedAnswer> = fc
  .constantFrom(null, 0, 1, 1.5, 2, 2.5, 3, 3.5, 4)
  .map((of) => ({
    outcome: of === null ? 'not-agreed' : 'agreed',
    level: of,
    reason: 'Talked over',
    evidence: '',
    on: '2026-11-20',
    round: 'first',
  }));

const voice = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('0', '1', '2', '3', '4') },
  { weight: 2, arbitrary: fc.constantFrom('?', 'n', '-') },
);
const roomOf = (length: number) =>
  fc.oneof(
    fc.array(fc.string({ unit: voice, minLength: length, maxLength: length }), {
      minLength: 3,
      maxLength: 12,
    }),
    // A room that mostly says alike: one sheet, and people who move a few answers of it.
    fc
      .tuple(
        fc.string({ unit: voice, minLength: length, maxLength: length }),
        fc.array(fc.dictionary(fc.nat({ max: length - 1 }).map(String), voice, { maxKeys: 3 }), {
          minLength: 3,
          maxLength: 12,
        }),
      )
      .map(([sheet, people]) =>
        people.map((other) => [...sheet].map((said, at) => other[at] ?? said).join('')),
      ),
  );

const exercisesOf = ({ items }: Instrument): fc.Arbitrary<Exercise> =>
  fc
    .record({
      pick: fc.constantFrom<ExercisePick>('full', 'quick', 'own', 'section'),
      own: fc.subarray(
        items.map(({ id }) => id),
        { minLength: 1 },
      ),
      section: fc.constantFrom(...SECTIONS),
      attribution: fc.constantFrom('named' as const, 'not-attributed' as const),
    })
    .chain(({ pick, own, section, attribution }) => {
      const asked = items
        .filter((one) => {
          if (pick === 'quick') return one.quick;
          if (pick === 'section') return one.section === section;
          return pick === 'full' || own.includes(one.id);
        })
        .map(({ id }) => id);
      const ids = asked.length > 0 ? asked : items.map(({ id }) => id);
      const some = fc.constantFrom(...ids);
      return fc
        .record({
          people: roomOf(ids.length),
          again: fc.option(roomOf(ids.length), { freq: 3 }),
          agreed: fc.dictionary(some, agreements, { maxKeys: 4, noNullPrototype: true }),
          notOurs: fc.subarray(ids, { maxLength: Math.min(2, ids.length) }),
        })
        .map(({ people, again, agreed, notOurs }) =>
          tinyExercise({
            pick: asked.length > 0 ? pick : 'full',
            items: ids,
            attribution,
            people,
            ...(again === null ? {} : { again: { items: ids, people: again } }),
            agreed,
            notApplicable: Object.fromEntries(
              notOurs.map((id) => [id, { reason: 'not-here' as const, detail: '' }]),
            ),
          }),
        );
    });

const kindOf = (exercise: Exercise): Assessment['kind'] => {
  if (exercise.pick === 'full' || exercise.pick === 'quick') return exercise.pick;
  return 'pick';
};

/** What ranks a set of answers: targets and local priorities. */
const weighingsOf = ({ items }: Instrument) => {
  const some = fc.constantFrom(...items.map(({ id }) => id));
  const dictionary = { maxKeys: 3, noNullPrototype: true };
  return fc.record({
    targets: fc.oneof(
      fc.constant<Targets>({ sections: {}, items: {} }),
      fc.record({
        sections: fc.dictionary(fc.constantFrom(...SECTIONS), target, dictionary),
        items: fc.dictionary(some, target, dictionary),
      }),
    ),
    localPriorities: fc.record({
      X: fc.constantFrom<LocalPriority>('less', 'usual', 'more'),
      Y: fc.constantFrom<LocalPriority>('less', 'usual', 'more'),
    }),
  });
};

/** What stands beside the answers and weighs nothing. */
type Circumstances = {
  readonly evidence: Readonly<Record<string, readonly EvidenceStrength[]>>;
  /** What every line of evidence supports beside. */
  readonly alsoItems: readonly string[];
  readonly plan: Plan;
  /** Those of the room. */
  readonly priorities: readonly ChosenPriority[];
  readonly nextReview: string;
};

const circumstancesOf = (ids: readonly string[]): fc.Arbitrary<Circumstances> =>
  fc.record({
    evidence: fc.dictionary(
      fc.constantFrom(...ids),
      fc.array(fc.constantFrom<EvidenceStrength>(0, 1, 2, 3), { minLength: 1, maxLength: 2 }),
      { maxKeys: 6, noNullPrototype: true },
    ),
    alsoItems: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
    plan: fc.oneof(fc.constant<Plan>({ actions: {}, order: [] }), plansOf(ids)),
    priorities: fc.oneof(fc.constant([]), prioritiesOf(ids)),
    nextReview: fc.constantFrom('', '2027-11-20'),
  });

/** These answers under these circumstances. */
const under = (
  { evidence, alsoItems, plan, priorities, nextReview }: Circumstances,
  answers: TinyAnswers,
  { exercise, ...given }: Omit<TinyAssessment, 'answers'>,
): Assessment => {
  const records = Object.entries(tinyResponse(answers, evidence)).map(([id, record]) => [
    id,
    { ...record, evidence: record.evidence.map((line) => ({ ...line, alsoItems })) },
  ]);
  const assessment = tinyAssessment({
    ...given,
    answers: Object.fromEntries(records),
    ...(exercise ? { exercise: { ...exercise, priorities } } : {}),
  });
  return { ...assessment, plan, signOff: { ...assessment.signOff, nextReview } };
};

/**
 * Random answers of every kind to random questions, each under four circumstances: what weighs and
 * ranks is worked out once for the four.
 */
export const arbitraryTold: fc.Arbitrary<Told> = instruments.chain((instrument) =>
  fc
    .record({
      weighing: weighingsOf(instrument),
      circumstances: fc.array(circumstancesOf(instrument.items.map(({ id }) => id)), {
        minLength: UNDER_EACH,
        maxLength: UNDER_EACH,
      }),
      answers: fc.tuple(
        ...SECTIONS.map((section) =>
          answersOf(instrument.items.filter((one) => one.section === section).length),
        ),
      ),
      kind: fc.constantFrom<Assessment['kind']>('full', 'full', 'full', 'quick'),
      exercise: fc.option(exercisesOf(instrument), { freq: 2 }),
    })
    .map(({ weighing, circumstances, answers, kind, exercise }) => {
      const said = answers.flat();
      const byId = Object.fromEntries(
        instrument.items.map(({ id }, at) => [id, said[at] ?? 'blank']),
      );
      const given =
        exercise === null
          ? { ...weighing, kind }
          : { ...weighing, kind: kindOf(exercise), exercise };
      return { instrument, assessments: circumstances.map((one) => under(one, byId, given)) };
    }),
);

const closeLevel = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom<TinyAnswer>(1, 2, 2, 3) },
  { weight: 1, arbitrary: fc.constantFrom<TinyAnswer>(0, 4, 'dk') },
);

/** The mean of the levels given, in points. */
const pointsOf = (answers: readonly TinyAnswer[]): number => {
  const levels = answers.flatMap((one) => (typeof one === 'number' ? [one] : []));
  return (25 * levels.reduce<number>((sum, one) => sum + one, 0)) / Math.max(1, levels.length);
};

/**
 * What organisations give: most levels from 1 to 3, a few don't-knows, and sections within ten points
 * of each other.
 */
export const closeTold = (instrument: Instrument): fc.Arbitrary<Told> => {
  const { items, sections } = instrument;
  return fc
    .record({
      answers: fc
        .array(closeLevel, { minLength: items.length, maxLength: items.length })
        .filter((answers) => {
          const points = sections.map(({ id }) =>
            pointsOf(answers.filter((_, at) => items[at]?.section === id)),
          );
          return Math.max(...points) - Math.min(...points) <= 10;
        }),
      circumstances: circumstancesOf(items.map(({ id }) => id)),
      kind: fc.constantFrom<Assessment['kind']>('full', 'full', 'full', 'quick'),
    })
    .map(({ answers, circumstances, kind }) => {
      const byId = Object.fromEntries(items.map(({ id }, at) => [id, answers[at] ?? 'blank']));
      return { instrument, assessments: [under(circumstances, byId, { kind })] };
    });
};
