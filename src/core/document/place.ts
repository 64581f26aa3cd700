/**
 * A *place* is the path of one thing of an assessment that can be changed by itself: `answers/<item>`,
 * `evidence/<item>/<line>`, and below the head as it is declared, such as `profile/place` or
 * `plan/actions/<action>`. Here alone places are written and read.
 */
import type { ItemId } from '../instrument/instrument';

export const answerPlace = (item: ItemId): string => `answers/${item}`;
export const evidencePlace = (item: ItemId, line: string): string => `evidence/${item}/${line}`;

/** The names it is made of, outmost first. */
export const pathOf = (place: string): readonly string[] => place.split('/');

/** What it is a place of: `answers`, `evidence`, or a field of the head. */
export const familyOf = (place: string): string => pathOf(place)[0] ?? '';

/** Whether it lies at or below this path; everything lies below the empty one. */
export const isUnder = (place: string, path: string): boolean =>
  path === '' || place === path || place.startsWith(`${path}/`);

export const isAnswerPlace = (place: string): boolean => familyOf(place) === 'answers';

/** A line of evidence: of this item, or of any. */
export const isEvidencePlace = (place: string, item?: ItemId): boolean =>
  isUnder(place, item === undefined ? 'evidence' : `evidence/${item}`);

/** What it lies in, without its own name. */
export const groupOf = (place: string): string => pathOf(place).slice(0, -1).join('/');

/** Its own name: the id of an item, of a line of evidence, of a step, or of a field. */
export const ownName = (place: string): string => pathOf(place).at(-1) ?? '';

/** The item it belongs to, or null where it belongs to none. */
export function itemAt(place: string): ItemId | null {
  const [family, first, second] = pathOf(place);
  if (family === 'answers' || family === 'evidence') return first || null;
  return family === 'targets' && first === 'items' ? second || null : null;
}
