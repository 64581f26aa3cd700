import { isSame } from './is-same';

/**
 * Two copies that grew out of one base. A value changed in one copy takes that change; changed in
 * both, the newer copy's stands: that which was written later, whatever the clocks said. Two windows
 * are merged by this rule, laid over fields and entries by what is declared (declaration.ts).
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

/** Line by line, by id, in the newer copy's order, the other's own lines after. */
export function mergeLines<Value extends { readonly id: string }>({
  base,
  newer,
  older,
}: Sides<readonly Value[]>): readonly Value[] {
  const byId = (lines: readonly Value[]) =>
    Object.fromEntries(lines.map((line) => [line.id, line]));
  const merged = mergeEntries({ base: byId(base), newer: byId(newer), older: byId(older) });
  const idsOf = (lines: readonly Value[]) => lines.map(({ id }) => id);
  const isReordered = !isSame(idsOf(base), idsOf(newer));
  const ids = idsOf(isReordered ? [...newer, ...older] : [...older, ...newer]);
  return [...new Set(ids)].flatMap((id) => merged[id] ?? []);
}

/** Whether the two windows did not both change it, each in its own way. */
export const isUndisputed = <Value>({ base, newer, older }: Sides<Value>): boolean =>
  isSame(newer, base) || isSame(older, base) || isSame(newer, older);

function mergeEntry<Value>(
  { base, newer, older }: Sides<Value | undefined>,
  mergeBoth: (sides: Sides<Value>) => Value,
): Value | undefined {
  if (newer === undefined) return isSame(older, base) ? undefined : older;
  if (older === undefined) return isSame(newer, base) ? undefined : newer;
  // Without a base both copies began the entry; the newer one is then the change to the older one.
  return mergeBoth({ base: base ?? older, newer, older });
}
