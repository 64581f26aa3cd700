import { declaredGiven, declaredItemRecord, type ItemRecord } from '../document/answer';
import { isSame } from '../document/is-same';
import { type Sides, whichStands } from '../document/three-way';
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
