import type { PanelResponse, PanelRole } from '../../src/core/document/collection';
import type { Exercise } from '../../src/core/document/exercise';
import { newCollection } from '../../src/core/exercise/new-exercise';

/** One person in a line: an answer an item (`0`-`4`, `?`, `n`, `-`), and what else matters. */
export type TinyPerson =
  | string
  | {
      readonly answers: string;
      readonly role?: PanelRole;
      readonly name?: string;
      readonly reasons?: Readonly<Record<string, string>>;
      readonly isWithdrawn?: boolean;
    };

export type TinyExercise = Partial<Omit<Exercise, 'first' | 'again'>> & {
  readonly items: readonly string[];
  readonly people: readonly TinyPerson[];
  readonly again?: { readonly items: readonly string[]; readonly people: readonly TinyPerson[] };
};

const responseOf = (person: TinyPerson): PanelResponse => ({
  revision: 1,
  role: '',
  name: '',
  reasons: {},
  isWithdrawn: false,
  ...(typeof person === 'string' ? { answers: person } : person),
});

/** The n-th person of a round is the n-th of every round. */
const responsesOf = (people: readonly TinyPerson[]) =>
  Object.fromEntries(
    people.map((person, at) => [`P${String(at).padStart(7, '0')}`, responseOf(person)]),
  );

/** An exercise from a few lines; named, of all its items, unless it says otherwise. */
export const tinyExercise = ({ items, people, again, ...rest }: TinyExercise): Exercise => ({
  pick: 'full',
  items,
  attribution: 'named',
  isOpen: true,
  isRevealed: true,
  isAgainRevealed: true,
  isRehearsal: false,
  facilitator: '',
  readers: '',
  address: '',
  expectedNames: [],
  expectedCount: 0,
  notApplicable: {},
  first: { ...newCollection('F1RST000', items), responses: responsesOf(people) },
  again:
    again === undefined
      ? null
      : { ...newCollection('AGA1N000', again.items), responses: responsesOf(again.people) },
  cards: {},
  agreed: {},
  findOut: {},
  priorities: [],
  deleteBy: '',
  ...rest,
});
