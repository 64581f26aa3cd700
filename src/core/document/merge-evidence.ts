import { LIMITS } from '../limits/limits';
import { isSame } from './is-same';
import { mergeEntries, type Sides, whichStands } from './three-way';

type Line = { readonly id: string };

/**
 * Line by line, by id. A line changed in both copies is kept twice, the older one under an id of
 * its own: evidence is too dear to choose for someone.
 */
export function mergeEvidence<Evidence extends Line>({
  base,
  newer,
  older,
}: Sides<readonly Evidence[]>): readonly Evidence[] {
  const both = { base: byId(base), newer: byId(newer), older: byId(older) };
  const doubles: Evidence[] = [];
  const merged = mergeEntries(both, (sides) => {
    const kept = whichStands(sides);
    const isDouble = !isSame(sides.older, kept) && !isSame(sides.older, both.base[sides.older.id]);
    if (isDouble) doubles.push(sides.older);
    return kept;
  });
  const ids = new Set([...newer, ...older].map(({ id }) => id));
  const kept: readonly Evidence[] = [...ids].flatMap((id) => merged[id] ?? []);
  return doubles.reduce<readonly Evidence[]>(withDouble, kept).slice(0, LIMITS.evidenceOfAnItem);
}

/** A line that stands there already, under whatever id, is not written a second time. */
function withDouble<Evidence extends Line>(
  lines: readonly Evidence[],
  double: Evidence,
): readonly Evidence[] {
  if (lines.some((line) => isSame({ ...line, id: double.id }, double))) return lines;
  return [...lines, { ...double, id: freeId(double.id, new Set(lines.map(({ id }) => id))) }];
}

const byId = <Evidence extends Line>(lines: readonly Evidence[]) =>
  Object.fromEntries(lines.map((entry) => [entry.id, entry]));

/** "e1-older", or "e1-older-2" where that is taken; within the 64 characters of an id. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const older = `${id.slice(0, 54)}-older`;
  let free = older;
  for (let count = 2; taken.has(free); count += 1) free = `${older}-${count}`;
  return free;
}
