import type { Assessment } from '../../src/core/document/assessment';
import type { PanelResponse, PanelRole } from '../../src/core/document/collection';
import type { Exercise } from '../../src/core/document/exercise';
import { newExercise } from '../../src/core/exercise/new-exercise';
import type { Instrument } from '../../src/core/instrument/instrument';

type AwayDay = {
  readonly instrument: Instrument;
  readonly people: number;
  readonly exercise?: Partial<Exercise>;
};

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const roleOf = (person: number): PanelRole => (person % 2 === 0 ? 'staff' : 'not-staff');

/** The quick set answered by so many people: staff a level above the others on every third question. */
export function awayDay({ instrument, people, exercise = {} }: AwayDay): Assessment {
  const begun = newExercise({
    id: 'away-day',
    collectionId: 'AWAYDAY1',
    name: 'Board away-day',
    now: '2026-11-21T09:00:00.000Z',
    today: '2026-11-21',
    instrument,
    pick: 'quick',
    items: [],
    attribution: 'not-attributed',
    isRehearsal: false,
  });
  const own = begun.exercise;
  if (own === null) throw new Error('An exercise has its part.');
  const responses = Object.fromEntries(
    Array.from({ length: people }, (_, person) => [
      `0000000${DIGITS[person]}`,
      responseOf(person, own.first.items.length),
    ]),
  );
  return {
    ...begun,
    exercise: { ...own, first: { ...own.first, responses }, ...exercise },
  };
}

const responseOf = (person: number, count: number): PanelResponse => ({
  revision: 1,
  role: roleOf(person),
  name: '',
  answers: Array.from({ length: count }, (_, at) => answerOf(person, at)).join(''),
  reasons: {},
  isWithdrawn: false,
});

/** The fifth question splits the room, the seventh is unknown to most, the rest lie close. */
function answerOf(person: number, at: number): string {
  if (at === 4) return person % 4 < 2 ? '0' : '4';
  if (at === 6) return person < 3 ? '2' : '?';
  const level = 1 + (at % 3);
  return String(at % 3 === 0 && roleOf(person) === 'staff' ? level + 1 : level);
}
