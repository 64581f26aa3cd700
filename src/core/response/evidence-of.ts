import type { Evidence, EvidenceStrength } from '../document/answer';
import type { Response } from '../document/response';
import type { ItemId } from '../instrument/instrument';

/** A line of evidence with the item it is kept with, which need not be the one it is looked up for. */
export type KeptEvidence = { readonly keptWith: ItemId; readonly entry: Evidence };
type EvidenceByItem = ReadonlyMap<ItemId, readonly KeptEvidence[]>;

// A pure memo: scoring asks for every item of a response, again and again, and a response never changes.
const byResponse = new WeakMap<Response, EvidenceByItem>();
const NONE: readonly KeptEvidence[] = [];

/** The items one line supports: the one it is kept with first, then the others it names, each once. */
export const supportedItems = ({ keptWith, entry }: KeptEvidence): readonly ItemId[] => [
  ...new Set([keptWith, ...entry.alsoItems]),
];

/** Every line kept anywhere in the response, each once, in the order of its records. */
export const allEvidence = (response: Response): readonly KeptEvidence[] =>
  Object.entries(response).flatMap(([keptWith, { evidence }]) =>
    evidence.map((entry) => ({ keptWith, entry })),
  );

/** Every line of evidence under each item it supports: first those kept with the item, then those kept elsewhere. */
function evidenceByItem(response: Response): EvidenceByItem {
  const known = byResponse.get(response);
  if (known) return known;
  const byItem = new Map<ItemId, KeptEvidence[]>();
  const lines = allEvidence(response);
  const put = (item: ItemId, line: KeptEvidence) => {
    const list = byItem.get(item);
    if (list) list.push(line);
    else byItem.set(item, [line]);
  };
  for (const line of lines) put(line.keptWith, line);
  for (const line of lines) {
    for (const item of supportedItems(line)) if (item !== line.keptWith) put(item, line);
  }
  byResponse.set(response, byItem);
  return byItem;
}

/** The lines that support one item, wherever they are kept. */
export const evidenceOf = (response: Response, item: ItemId): readonly KeptEvidence[] =>
  evidenceByItem(response).get(item) ?? NONE;

/** Carried on from last time, and nobody has said yet that it still holds. */
export const isFromLast = ({ fromLast = '' }: Evidence): boolean => fromLast !== '';

/**
 * e of method 0.8: the strongest of the lines that support the item, 0-3; 0 without any. A line from last time counts
 * once somebody has said that it still holds (method 4.7).
 */
export function strongestEvidence(response: Response, item: ItemId): EvidenceStrength {
  let strongest: EvidenceStrength = 0;
  for (const { entry } of evidenceOf(response, item)) {
    if (!isFromLast(entry) && entry.strength > strongest) strongest = entry.strength;
  }
  return strongest;
}
