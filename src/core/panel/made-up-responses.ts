/** The people of a rehearsal: invented answers that give the room something to talk about. */

import type { Collection, PanelResponse, PanelRole } from '../document/collection';
import type { Exercise } from '../document/exercise';
import type { Instrument, Item } from '../instrument/instrument';

type Crowd = {
  readonly people: number;
  /** The same seed always makes the same people. */
  readonly seed: number;
};

const FIRST_NAMES = 'Amina Ben Chloe Dev Ewa Farah Glyn Hana Ian Joy Kofi Lena'.split(' ');
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Answers of made-up people to the first round, by respondent id. Every other one is staff. On most
 * items they are about of one mind; on one in five they stand in two camps, and on one in eight those
 * who are not staff often do not know.
 */
export function madeUpResponses(
  exercise: Pick<Exercise, 'first' | 'attribution'>,
  instrument: Instrument,
  { people, seed }: Crowd,
): Collection['responses'] {
  const asked = new Set(exercise.first.items);
  const items = instrument.items.filter(({ id }) => asked.has(id));
  return Object.fromEntries(
    Array.from({ length: people }, (_, person) => {
      const chance = (what: string) => chanceOf(`${seed} ${person} ${what}`);
      const role: PanelRole = person % 2 === 0 ? 'staff' : 'not-staff';
      const response: PanelResponse = {
        revision: 1,
        role,
        name: exercise.attribution === 'named' ? nameOf(person) : '',
        answers: items.map((item) => answerOf(item, seed, role, chance)).join(''),
        reasons: {},
        isWithdrawn: false,
      };
      return [idOf(chance), response];
    }),
  );
}

const nameOf = (person: number): string => {
  const round = Math.floor(person / FIRST_NAMES.length);
  const name = FIRST_NAMES[person % FIRST_NAMES.length] ?? '';
  return `${name}${round === 0 ? '' : ` ${round + 1}`} (made up)`;
};

const idOf = (chance: (what: string) => number): string =>
  Array.from({ length: 8 }, (_, at) => SIGNS.charAt(Math.floor(chance(`id ${at}`) * 32))).join('');

function answerOf(
  item: Item,
  seed: number,
  role: PanelRole,
  chance: (what: string) => number,
): string {
  const ofItem = (what: string) => chanceOf(`${seed} ${item.id} ${what}`);
  const isUnknown = ofItem('unknown') < 1 / 8;
  if (chance(`${item.id} knows`) < (isUnknown && role !== 'staff' ? 0.7 : 0.03)) return '?';
  const middle = 1 + Math.floor(ofItem('level') * 2.6);
  const isSplit = ofItem('split') < 1 / 5;
  const camp = isSplit ? (chance(`${item.id} camp`) < 0.5 ? -1 : 2) : 0;
  const step = chance(`${item.id} step`);
  const own = step < 0.2 ? -1 : step > 0.85 ? 1 : 0;
  return String(Math.min(4, Math.max(0, middle + camp + own)));
}

/** 0 to 1 out of a text: FNV-1a, then the last steps of MurmurHash3, which spread its bits. */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
