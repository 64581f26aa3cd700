/** A room in time: who came, answered, went and voted, one thing after another. */
import * as fc from 'fast-check';
import type { Collection, PanelResponse, PanelRole } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { answersRevealed, cardsCounted } from '../../../src/core/exercise/exercise-changes';
import { laterOnesLetIn } from '../../../src/core/exercise/let-in';
import {
  secondVoteOpened,
  secondVoteShown,
  secondVoteTakenBack,
} from '../../../src/core/exercise/second-vote';
import { answersMark } from '../../../src/core/exercise/shown';
import { decided } from '../../../src/core/exercise/take-out';
import { peopleIn } from '../../../src/core/response/count-in';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

export const ITEMS = ['A', 'B'];
export const instrument = tinyInstrument({ items: ITEMS.map((id) => ({ id })) });
export const SIGNS = '01234?n-';

export type Person = { readonly answers: string; readonly role: PanelRole };
/** Each number picks whom, or how many. */
export type Happening = {
  readonly what:
    | 'come'
    | 'taken out'
    | 'put back'
    | 'changed'
    | 'let in'
    | 'vote'
    | 'voters out'
    | 'vote taken back'
    | 'cards'
    /** Never: a vote that was shown is gone, and can be asked again. */
    | 'vote forgotten';
  readonly pick: number;
  readonly people: readonly Person[];
};
export type Room = { readonly people: readonly Person[]; readonly later: readonly Happening[] };

const sign = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('0', '1', '2', '3', '4') },
  { weight: 1, arbitrary: fc.constantFrom('?', 'n', '-') },
);
/** Few levels, so that small groups often say the same. */
const dull = fc.constantFrom('1', '1', '1', '3');
const role = fc.constantFrom<PanelRole>('staff', 'not-staff', 'staff', 'not-staff', '');
const personOf = (answer: fc.Arbitrary<string>, side: fc.Arbitrary<PanelRole>) =>
  fc.record({ answers: fc.tuple(answer, sign).map((two) => two.join('')), role: side });
const KINDS = [
  'come',
  'come',
  'come',
  'taken out',
  'put back',
  'changed',
  'let in',
  'let in',
  'vote',
  'voters out',
  'vote taken back',
  'cards',
] as const satisfies readonly Happening['what'][];

/** Of three people to so many, to whom at most so many things happen after they were shown the figures. */
export const roomsOf = (most: number, mostLater = 14): fc.Arbitrary<Room> =>
  fc
    .record({
      isDull: fc.boolean(),
      side: fc.constantFrom(role, fc.constantFrom<PanelRole>('staff', 'not-staff')),
    })
    .chain(({ isDull, side }) => {
      const person = personOf(isDull ? dull : sign, side);
      const happening = fc.record({
        what: fc.constantFrom(...KINDS),
        pick: fc.nat({ max: 60 }),
        people: fc.array(person, { minLength: 6, maxLength: 6 }),
      });
      return fc.record({
        people: fc.array(person, { minLength: 3, maxLength: most }),
        later: fc.array(happening, { minLength: 1, maxLength: mostLater }),
      });
    });

/** As it is now, and who held up a card on which question, which the exercise does not keep. */
export type Now = {
  readonly exercise: Exercise;
  readonly carded: Readonly<Record<string, readonly string[]>>;
};

const responseOf = ({ answers, role: side }: Person, revision = 1): PanelResponse => ({
  ...{ revision, role: side, name: '', answers, reasons: {}, isWithdrawn: false },
});

/** Two signs of whom it is, two of the device, four of the round. */
const idOf = (person: number, end = 'QQAAAA') => `${String(person).padStart(2, '0')}${end}`;
export const personAt = (id: string) => id.slice(0, 2);
/** The id under which whoever voted under this one answered first. */
export const firstIdOf = (id: string): string => idOf(Number(personAt(id)));

const withFirst = (exercise: Exercise, change: (first: Collection) => Collection): Exercise => ({
  ...exercise,
  first: change(exercise.first),
});
const come = (exercise: Exercise, people: readonly Person[]): Exercise =>
  withFirst(exercise, (first) => {
    const from = new Set([...Object.keys(first.responses), ...Object.keys(first.takenOut)]).size;
    const more = people.map((person, at) => [idOf(from + at), responseOf(person)] as const);
    return { ...first, responses: { ...first.responses, ...Object.fromEntries(more) } };
  });

export const roomOf = ({ people }: Pick<Room, 'people'>): Exercise =>
  answersRevealed(
    come(
      {
        ...tinyExercise({ items: ITEMS, people: [], attribution: 'not-attributed' }),
        isAgainRevealed: false,
      },
      people,
    ),
  );

/** What happens next. */
export const after = (now: Now, happening: Happening): Now =>
  happening.what === 'cards'
    ? carded(now, happening.pick)
    : { ...now, exercise: changed(now.exercise, happening) };

function changed(exercise: Exercise, { what, pick, people }: Happening): Exercise {
  const there = peopleIn(exercise.first);
  const [id = '', response] = there[pick % Math.max(1, there.length)] ?? [];
  const [someone = { answers: '--', role: '' as const }] = people;
  switch (what) {
    case 'come':
      return come(exercise, pick % 3 === 0 ? people.slice(0, 1) : people.slice(pick % 2));
    case 'taken out':
      return there
        .slice(pick % 9, (pick % 9) + (pick % 2 === 0 ? 1 : 5))
        .reduce((from, [each]) => withFirst(from, (first) => decided(first, each, null)), exercise);
    case 'put back': {
      const out = Object.entries(exercise.first.takenOut).find(([, times]) => times % 2 === 1);
      if (out === undefined) return exercise;
      return withFirst(exercise, (first) => decided(first, out[0], responseOf(someone, 2)));
    }
    case 'changed':
      return response === undefined
        ? exercise
        : withFirst(exercise, (first) => ({
            ...first,
            responses: { ...first.responses, [id]: responseOf(someone, response.revision + 1) },
          }));
    case 'let in':
      return laterOnesLetIn(exercise);
    case 'vote':
      return secondVoteShown(votedBy(exercise, pick));
    case 'voters out':
      return exercise.again === null
        ? exercise
        : {
            ...exercise,
            again: Object.keys(exercise.again.responses).reduce(
              (again, each) => decided(again, each, null),
              exercise.again,
            ),
          };
    case 'vote taken back':
      return secondVoteTakenBack(exercise);
    case 'vote forgotten':
      return { ...exercise, again: null, isAgainRevealed: false };
    case 'cards':
      return exercise;
  }
}

/** What everyone who may vote says again: what they were counted with, for nobody changes their mind. */
function votersIn(exercise: Exercise, pick: number) {
  const counted = exercise.first.shown?.counted ?? {};
  const willing = peopleIn(exercise.first).filter(
    ([id, response]) => (counted[id]?.mark ?? answersMark(response)) === answersMark(response),
  );
  const late = pick % 4 === 0 ? willing : willing.filter(([id]) => counted[id] !== undefined);
  return late.slice([0, 0, 1, 5, 6, 7][pick % 6]);
}

/** Some of those there vote again, on devices of their own or (few, or all) on others. */
function votedBy(exercise: Exercise, pick: number): Exercise {
  const opened = secondVoteOpened(exercise, `V${pick % 10}TEAGAN`, ITEMS);
  if (opened === exercise || opened.again === null) return exercise;
  const strangers = [0, 0, 0, 2, 99][pick % 5] ?? 0;
  const responses = votersIn(exercise, pick).map(([id, response], at) => [
    at < strangers ? idOf(Number(personAt(id)), 'ZZBBBB') : `${id.slice(0, 4)}BBBB`,
    { ...response, role: '' as const },
  ]);
  return { ...opened, again: { ...opened.again, responses: Object.fromEntries(responses) } };
}

/** Those who answered first hold up their cards, once: counted anew, they are the same cards. */
function carded(now: Now, pick: number): Now {
  const { exercise } = now;
  if (exercise.again !== null || Object.keys(exercise.cards).length > 0) return now;
  const counted = exercise.first.shown?.counted ?? {};
  const voters = votersIn(exercise, 4 * pick + 1).filter(([id]) => counted[id] !== undefined);
  return ITEMS.reduce((before, item, at) => {
    const held = voters.filter(([, { answers }]) => /[0-4?]/.test(answers[at] ?? '-'));
    const count = (wanted: string) =>
      held.filter(([, { answers }]) => answers[at] === wanted).length;
    const cards = { levels: [...'01234'].map(count), dontKnow: count('?') };
    return held.length === 0
      ? before
      : {
          exercise: cardsCounted(before.exercise, item, cards),
          carded: { ...before.carded, [item]: held.map(([id]) => id) },
        };
  }, now);
}
