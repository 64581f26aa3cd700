import type { Response } from '../document/response';
import type { ItemId } from '../instrument/instrument';
import { evidenceOf } from '../response/evidence-of';

/**
 * An organisation's own accreditation outcome codes: free labels in one field, told apart by commas,
 * semicolons and new lines. They map to nothing here: no standard's outcomes are known to this tool.
 */

/** The codes of one field as they were typed, without those left empty. */
const splitCodes = (text: string): readonly string[] =>
  text
    .split(/[,;\r\n]/)
    .map((code) => code.trim().replace(/\s+/g, ' '))
    .filter((code) => code !== '');

/** Those of an answer and of every paper that supports it, each once, wherever they were noted. */
export const codesOfItem = (response: Response, id: ItemId): readonly string[] =>
  codesIn([
    response[id]?.accreditationCodes ?? '',
    ...evidenceOf(response, id).map(({ entry }) => entry.accreditationCodes),
  ]);

/** Two codes that differ only in their capitals are one. */
export const codeKey = (code: string): string => code.toLowerCase();

/** Each code once, as it was first typed, sorted as a person would. */
export const codesIn = (fields: readonly string[]): readonly string[] => {
  const byKey = new Map<string, string>();
  for (const code of fields.flatMap(splitCodes)) {
    if (!byKey.has(codeKey(code))) byKey.set(codeKey(code), code);
  }
  return [...byKey.values()].sort(compareCodes);
};

/** By the numbers in them, as a person counts: 2.1, 2.2, 2.10, A1. Negative, 0 or positive, as for `sort`. */
const compareCodes = (a: string, b: string): number => {
  const [ours, theirs] = [runsOf(a), runsOf(b)];
  for (let at = 0; at < Math.min(ours.length, theirs.length); at += 1) {
    const order = compareRuns(ours[at] ?? '', theirs[at] ?? '');
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
};

/** Figures and what stands between them, in turn. */
const runsOf = (code: string): readonly string[] => codeKey(code).match(/\d+|\D+/g) ?? [];

const compareRuns = (a: string, b: string): number => {
  const isNumber = [a, b].map((run) => /^\d/.test(run));
  const difference = isNumber[0] && isNumber[1] ? Number(a) - Number(b) : 0;
  if (difference !== 0 || a === b) return difference;
  return a < b ? -1 : 1;
};
