/** Named exercises: who is in and who is missing, by the names people gave. */

import type { RespondentId } from '../document/collection';
import { type AskedPeople, peopleIn } from '../response/count-in';
import { paperNumber } from './paper-form';

/** The numbers of the forms that count, lowest first. */
export const paperForms = (collection: AskedPeople): readonly number[] =>
  peopleIn(collection)
    .flatMap(([id]) => paperNumber(id) ?? [])
    .sort((one, other) => one - other);

export type ExpectedAndIn = {
  readonly expected: readonly { readonly name: string; readonly isIn: boolean }[];
  /** In, and not on the list, in alphabetical order. */
  readonly extra: readonly string[];
  /** In without a name, other than on a numbered form. */
  readonly nameless: number;
  /** Paper forms in, known by nothing but their number. */
  readonly paper: readonly number[];
};

/** Spelled alike: whatever the case, the spaces and the accents. Two of one name count as two. */
export function expectedAndIn(
  expectedNames: readonly string[],
  collection: AskedPeople,
): ExpectedAndIn {
  const counted = peopleIn(collection);
  const names = counted.flatMap(([id, { name }]) =>
    isOnlyNumbered(id, name) ? [] : [name.trim()],
  );
  const unclaimed = new Map<string, string[]>();
  for (const name of names.filter((each) => each !== '')) {
    unclaimed.set(keyOf(name), [...(unclaimed.get(keyOf(name)) ?? []), name]);
  }
  const expected = expectedNames.map((name) => ({
    name,
    isIn: unclaimed.get(keyOf(name))?.pop() !== undefined,
  }));
  return {
    expected,
    extra: [...unclaimed.values()].flat().sort((one, other) => one.localeCompare(other, 'en-GB')),
    nameless: names.filter((name) => name === '').length,
    paper: counted
      .flatMap(([id, { name }]) => (isOnlyNumbered(id, name) ? (paperNumber(id) ?? []) : []))
      .sort((one, other) => one - other),
  };
}

/** A form typed in carries its number where nobody wrote a name on it. */
function isOnlyNumbered(id: RespondentId, name: string): boolean {
  const number = paperNumber(id);
  return number !== null && (name.trim() === '' || name.trim() === String(number));
}

const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s.’']+/g, '')
    .toLocaleLowerCase('en-GB');
