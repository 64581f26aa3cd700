import { isSame } from './is-same';

/**
 * Two copies that grew out of one base. A value changed in one copy takes that change; changed in
 * both, the newer copy's stands: that which was written later, whatever the clocks said. Two windows
 * are merged by this rule, laid over fields and entries; what lies deeper in a record, in the people of
 * a round and in what is remembered of places has rules of its own in core/lineage (merge-records.ts,
 * merge-exercise.ts, lineage.ts), since they ask what people answered.
 */
export type Sides<Value> = { readonly base: Value; readonly newer: Value; readonly older: Value };

type Entries<Value> = Readonly<Record<string, Value>>;

export const whichStands = <Value>({ base, newer, older }: Sides<Value>): Value =>
  isSame(newer, base) ? older : newer;

/** One field of each. */
export const inside = <Copy extends object, Field extends keyof Copy>(
  { base, newer, older }: Sides<Copy>,
  field: Field,
): Sides<Copy[Field]> => ({ base: base[field], newer: newer[field], older: older[field] });

export const pick = <Copy extends object, Field extends keyof Copy>(
  sides: Sides<Copy>,
  field: Field,
): Copy[Field] => whichStands(inside(sides, field));

/**
 * Entry by entry; one taken away in a copy goes, unless the other copy changed it meanwhile.
 */
export function mergeEntries<Value>(
  { base, newer, older }: Sides<Entries<Value>>,
  mergeBoth: (sides: Sides<Value>) => Value = whichStands,
): Entries<Value> {
  const keys = new Set([...Object.keys(older), ...Object.keys(newer)]);
  const merged: Record<string, Value> = {};
  for (const key of keys) {
    const kept = mergeEntry({ base: base[key], newer: newer[key], older: older[key] }, mergeBoth);
    if (kept !== undefined) merged[key] = kept;
  }
  return merged;
}

function mergeEntry<Value>(
  { base, newer, older }: Sides<Value | undefined>,
  mergeBoth: (sides: Sides<Value>) => Value,
): Value | undefined {
  if (newer === undefined) return isSame(older, base) ? undefined : older;
  if (older === undefined) return isSame(newer, base) ? undefined : newer;
  // Without a base both copies began the entry; the newer one is then the change to the older one.
  return mergeBoth({ base: base ?? older, newer, older });
}
