/** The public bodies an organisation deals with, in words, and the answers that rest on one about to go. */

import type { ItemRecord } from '../document/answer';
import type { Profile, PublicBody } from '../document/profile';
import type { Item } from '../instrument/instrument';
import { listWords } from './words';

/** Of several bodies the weaker answer counts, or an average would hide it: in these words wherever it is said. */
export const WEAKER_ONE =
  'Where the answer differs between main public bodies or funders, give the weaker answer and name the body.';

const GIVES = {
  '': '',
  grant: 'a grant',
  contract: 'a contract',
  both: 'a grant and a contract',
  neither: 'no money',
} as const satisfies Record<PublicBody['gives'], string>;
const CHANGES = {
  '': '',
  merging: 'to be merged or replaced',
  ending: 'to end',
} as const satisfies Record<PublicBody['change'], string>;

const named = ({ publicBodies }: Pick<Profile, 'publicBodies'>): readonly PublicBody[] =>
  publicBodies.filter(({ name }) => name.trim() !== '');

const changeWords = ({ change, when }: PublicBody): string =>
  [CHANGES[change], change === '' ? '' : when.trim()].filter((part) => part !== '').join(', ');

/** "Wexcombe District Council: main; a grant and a contract; to be merged or replaced, April 2028". */
const bodyWords = (body: PublicBody): string => {
  const said = [body.isMain ? 'main' : '', GIVES[body.gives], changeWords(body)];
  const told = said.filter((part) => part !== '').join('; ');
  return told === '' ? body.name.trim() : `${body.name.trim()}: ${told}`;
};

/** All that are named, in one line; empty where none is. */
export const publicBodiesWords = (profile: Pick<Profile, 'publicBodies'>): string =>
  named(profile).map(bodyWords).join('. ');

/** Letters of either case and a leading "the" make no other body. */
const isNamedIn = (note: string, { name }: PublicBody): boolean => {
  const plain = (text: string) => text.trim().toLowerCase().replace(/^the /, '');
  return plain(name) !== '' && note.toLowerCase().includes(plain(name));
};

/**
 * What is to be said beside an answer about public bodies that rests on one to be merged, replaced or
 * ended, whose how and when stand with the facts: on those its note names, else perhaps on the main ones, or on any where none is called main. Empty
 * at the lowest level, which rests on nobody, and of questions that are not about such bodies.
 */
export function restsOnWords(
  profile: Profile,
  { weaker, stem }: Pick<Item, 'weaker' | 'stem'>,
  record: Pick<ItemRecord, 'answer' | 'note'> | undefined,
): string {
  const answer = record?.answer ?? null;
  if (!weaker || answer?.state !== 'rated' || answer.level === 0) return '';
  const bodies = named(profile);
  const inNote = bodies.filter((body) => isNamedIn(record?.note ?? '', body));
  const main = bodies.filter(({ isMain }) => isMain);
  const meant = inNote.length > 0 ? inNote : main.length > 0 ? main : bodies;
  // A funder need be none of them, and a body still to come is none about to go: of those the note has to name one.
  if (inNote.length === 0 && !/\bpublic bod/.test(stem)) return '';
  const going = meant.filter(({ change }) => change !== '');
  if (going.length === 0) return '';
  if (inNote.length === 0) {
    const rests = going.length === meant.length ? 'Rests' : 'May rest';
    return `${rests} on a public body about to go.`;
  }
  return `Rests on a body about to go: ${listWords(going.map(({ name }) => name.trim()))}.`;
}

/** The names of the main ones, as typed; of all that are named where none is marked. */
export const nameOfMainBodies = (profile: Pick<Profile, 'publicBodies'>): readonly string[] => {
  const all = named(profile);
  const main = all.filter(({ isMain }) => isMain);
  return (main.length > 0 ? main : all).map(({ name }) => name.trim());
};
