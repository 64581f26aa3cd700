import type { Collection, PanelRole } from '../../../src/core/document/collection';
import type { Sight } from './onlooker';
import { firstIdOf, type Now } from './room';
import { seenOf } from './seen';

/** As it was before figures stood: all drawn again from whoever is in, and a vote whoever took part. */
export function seenDrawnAnew(
  { exercise, carded }: Now,
  item: string,
  roles: ReadonlyMap<string, PanelRole>,
): readonly Sight[] {
  const rounds = [exercise.first, exercise.isAgainRevealed ? exercise.again : null];
  return rounds.flatMap((round) => {
    if (round === null) return [];
    const first = { ...asFirst(round, exercise.first), shown: null };
    return seenOf(
      { exercise: { ...exercise, first, again: null, cards: {} }, carded },
      item,
      roles,
    );
  });
}

/** Voters under the ids, and on the sides, that they had first. */
const asFirst = (round: Collection, first: Collection): Collection => ({
  ...first,
  takenOut: round.takenOut,
  responses: Object.fromEntries(
    Object.entries(round.responses).map(([id, response]) => {
      const own = firstIdOf(id);
      return [own, { ...response, role: first.responses[own]?.role ?? response.role }];
    }),
  ),
});

/** As if the figures of round one had been shown once, so that its sides are compared whoever came later. */
export function seenWithSides(
  { exercise, carded }: Now,
  item: string,
  roles: ReadonlyMap<string, PanelRole>,
): readonly Sight[] {
  const { first } = exercise;
  const shown = first.shown && { ...first.shown, showings: first.shown.showings.slice(0, 1) };
  return seenOf({ exercise: { ...exercise, first: { ...first, shown } }, carded }, item, roles);
}
