import {
  declaredGiven,
  declaredItemRecord,
  type Evidence,
  type ItemRecord,
} from '../document/answer';
import { isSame } from '../document/is-same';
import { mergeEntries, type Sides, whichStands } from '../document/three-way';
import { LIMITS } from '../limits/limits';
import { earlierAnswer, joinHistories, withoutSteps } from '../response/history';

/**
 * Two copies of one item's record that both grew out of `base` (null: nothing was there). A field
 * changed in one copy takes that change; one changed in both takes that of the copy written later, and
 * the other's answer and words go to the item's history, so that nothing anyone gave is lost.
 */
export function mergeRecords(
  base: ItemRecord | null,
  older: ItemRecord,
  newer: ItemRecord,
): ItemRecord {
  const sides = { base: base ?? declaredItemRecord.blank, newer, older };
  const lost = hasLost(sides) ? [earlierAnswer(older)] : [];
  const before = [...lost, ...newer.history, ...older.history];
  return {
    ...declaredItemRecord.merge(sides),
    evidence: mergeEvidence(sides),
    history: joinHistories(withoutSteps(before, [...lost, earlierAnswer(newer)])),
    changedBy: whichStands(sides).changedBy,
  };
}

/** The older copy gave something, and the newer copy's change stands in its place. */
function hasLost(sides: Sides<ItemRecord>): boolean {
  const [base, newer, older]: readonly Readonly<Record<string, unknown>>[] = [
    declaredGiven.pick(sides.base),
    declaredGiven.pick(sides.newer),
    declaredGiven.pick(sides.older),
  ];
  return Object.entries(older ?? {}).some(
    ([field, value]) =>
      value !== null &&
      value !== '' &&
      !isSame(value, base?.[field]) &&
      !isSame(newer?.[field], base?.[field]) &&
      !isSame(newer?.[field], value),
  );
}

/**
 * Line by line, by id. A line changed in both copies is kept twice, the older one under an id of
 * its own: evidence is too dear to choose for someone.
 */
function mergeEvidence({ base, newer, older }: Sides<ItemRecord>): readonly Evidence[] {
  const both = { base: byId(base), newer: byId(newer), older: byId(older) };
  const doubles: Evidence[] = [];
  const merged = mergeEntries(both, (sides) => {
    const kept = whichStands(sides);
    const isDouble = !isSame(sides.older, kept) && !isSame(sides.older, both.base[sides.older.id]);
    if (isDouble) doubles.push(sides.older);
    return kept;
  });
  const ids = new Set([...newer.evidence, ...older.evidence].map(({ id }) => id));
  const kept = [...ids].flatMap((id) => merged[id] ?? []);
  return doubles.reduce(withDouble, kept).slice(0, LIMITS.evidenceOfAnItem);
}

/** A line that stands there already, under whatever id, is not written a second time. */
function withDouble(lines: readonly Evidence[], double: Evidence): readonly Evidence[] {
  if (lines.some((line) => isSame({ ...line, id: double.id }, double))) return lines;
  return [...lines, { ...double, id: freeId(double.id, new Set(lines.map(({ id }) => id))) }];
}

const byId = ({ evidence }: ItemRecord) =>
  Object.fromEntries(evidence.map((entry) => [entry.id, entry]));

/** "e1-older", or "e1-older-2" where that is taken; within the 64 characters of an id. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const older = `${id.slice(0, 54)}-older`;
  let free = older;
  for (let count = 2; taken.has(free); count += 1) free = `${older}-${count}`;
  return free;
}
