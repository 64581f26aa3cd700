import * as fc from 'fast-check';
import type { PanelRole } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { instrumentOf } from '../../support/random-instrument';
import { type TinyExercise, tinyExercise } from '../../support/tiny-exercise';
import type { TinyItem } from '../../support/tiny-instrument';

type RandomPerson = { readonly answers: string; readonly role: PanelRole };
export type RandomPanel = {
  readonly instrument: Instrument;
  readonly items: readonly string[];
  readonly people: readonly RandomPerson[];
};

/** Six items in two sections, loading two functions, a factor and a tag. */
const LINES: readonly TinyItem[] = Array.from({ length: 6 }, (_, at) => ({
  id: `i${at}`,
  w: (at % 3) + 1,
  section: at < 4 ? 'funding' : 'knowledge',
  functions: { X: at % 3, Y: at < 3 ? 1 : 0 },
  sufficiency: { P: 1 },
  viewGroups: at < 5 ? ['m'] : [],
}));
const instrument = instrumentOf(LINES);
const items = LINES.map(({ id }) => id);

const answer = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '1', '2', '3', '4') },
  { weight: 3, arbitrary: fc.constantFrom('?', 'n', '-') },
);
const person = fc.record({
  answers: fc
    .array(answer, { minLength: items.length, maxLength: items.length })
    .map((all) => all.join('')),
  role: fc.constantFrom<PanelRole>('', 'staff', 'not-staff'),
});

/** A few people, or a room of them, with random answers. */
export const randomPanel = (fewest = 0, most = 14): fc.Arbitrary<RandomPanel> =>
  fc
    .array(person, { minLength: fewest, maxLength: most })
    .map((people) => ({ instrument, items, people }));

export const exerciseOf = (
  { items: asked }: RandomPanel,
  people: TinyExercise['people'],
  rest: Partial<TinyExercise> = {},
): Exercise => tinyExercise({ items: asked, people, ...rest });
