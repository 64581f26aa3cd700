import type { PriorityRow } from '../../core/report/report-model';

export type GroupId = 'firm' | 'likely' | 'close-call' | 'other';
const GROUP_IDS = ['firm', 'likely', 'close-call', 'other'] as const;

export type GapGroup = { readonly id: GroupId; readonly rows: readonly PriorityRow[] };

/** The row whose target is being changed, with the place it had when that began. */
export type HeldRow = { readonly row: PriorityRow; readonly group: GroupId; readonly at: number };

const groupOf = (row: PriorityRow): GroupId => row.firmness ?? 'other';

/** The gaps by how sure their place is, each group in order of priority. Method 2.5. */
export const groupGaps = (rows: readonly PriorityRow[]): readonly GapGroup[] =>
  GROUP_IDS.map((id) => ({ id, rows: rows.filter((row) => groupOf(row) === id) }));

/** Where a row stands now, to hold it there; null when it is no gap. */
export const placeOf = (groups: readonly GapGroup[], item: string): HeldRow | null => {
  for (const { id, rows } of groups) {
    const at = rows.findIndex((row) => row.item === item);
    const row = rows[at];
    if (row) return { row, group: id, at };
  }
  return null;
};

/**
 * The groups with one row kept where it was, whatever its place would be by now: a row that jumped away under the
 * hands of the person changing its target would take their focus with it.
 */
export const groupGapsHolding = (
  rows: readonly PriorityRow[],
  held: HeldRow | null,
): readonly GapGroup[] => {
  if (held === null) return groupGaps(rows);
  const fresh = rows.find(({ item }) => item === held.row.item) ?? held.row;
  const others = groupGaps(rows.filter(({ item }) => item !== held.row.item));
  return others.map((group) =>
    group.id === held.group ? { ...group, rows: group.rows.toSpliced(held.at, 0, fresh) } : group,
  );
};
