import type { ShowOfCards } from '../../../core/document/exercise';
import { LEVELS } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { countWord, plural, upperFirst } from '../../../core/wording/words';

/** As typed; an empty field is nobody. */
export type CardFields = { readonly levels: readonly string[]; readonly dontKnow: string };

type Counted =
  | { readonly ok: true; readonly cards: ShowOfCards; readonly note: string }
  | { readonly ok: false; readonly problem: string };

const read = (typed: string): number => (typed.trim() === '' ? 0 : Number(typed));

const isCount = (count: number): boolean =>
  Number.isInteger(count) && count >= 0 && count <= LIMITS.responses;

/** Cards counted at each level, checked against how many people are in the room. */
export function countCards({ levels, dontKnow }: CardFields, room: number): Counted {
  const counts = LEVELS.map((level) => read(levels[level] ?? ''));
  const unknown = read(dontKnow);
  const all = [...counts, unknown].reduce((sum, count) => sum + count, 0);
  if (![...counts, unknown].every(isCount)) {
    return { ok: false, problem: 'Use whole numbers only, such as 3.' };
  }
  if (all === 0) return { ok: false, problem: 'Type how many cards you counted at each level.' };
  if (all > room) {
    return {
      ok: false,
      problem: `That makes ${all}, and ${room} ${plural(room, 'is', 'are')} in the room. Count again, or change how many are in the room.`,
    };
  }
  const missing = room - all;
  return {
    ok: true,
    cards: { levels: counts, dontKnow: unknown },
    note:
      missing === 0
        ? 'Everyone in the room is counted.'
        : `${upperFirst(countWord(missing))} in the room held up no card.`,
  };
}

export const cardFieldsOf = (cards: ShowOfCards | undefined): CardFields => ({
  levels: LEVELS.map((level) => (cards ? String(cards.levels[level] ?? 0) : '')),
  dontKnow: cards ? String(cards.dontKnow) : '',
});
