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

export type CardHolders = {
  /** How many people are in the room. */
  readonly room: number;
  /** How many answered first, where nobody else's cards may be counted; null where anybody's may. */
  readonly answered: number | null;
};

/** Cards counted at each level, checked against those who may hold one up. */
export function countCards(
  { levels, dontKnow }: CardFields,
  { room, answered }: CardHolders,
): Counted {
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
  if (answered !== null && all > answered) {
    return {
      ok: false,
      problem: `That makes ${all}, and ${answered} ${plural(answered, 'person', 'people')} answered first. Count their cards alone: a card of someone who came later could show what one of them said.`,
    };
  }
  const missing = room - all;
  return {
    ok: true,
    cards: { levels: counts, dontKnow: unknown },
    note:
      missing === 0
        ? 'Everyone in the room is counted.'
        : `${upperFirst(countWord(missing))} in the room ${answered === null ? 'held up no card' : 'held up no card, or came later'}.`,
  };
}

export const cardFieldsOf = (cards: ShowOfCards | undefined): CardFields => ({
  levels: LEVELS.map((level) => (cards ? String(cards.levels[level] ?? 0) : '')),
  dontKnow: cards ? String(cards.dontKnow) : '',
});
