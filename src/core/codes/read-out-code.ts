/**
 * A code to read out, for where nothing can be shown or sent: groups of four signs, the last of each
 * a check. docs/file-format.md.
 */

import type { Collection } from '../document/collection';
import type { RoundName } from '../document/rounds';
import { SHORT_ID_SIGNS } from '../exercise/join-responses';
import type { Instrument } from '../instrument/instrument';
import { failure, type Result, success } from '../json/result';
import { signsOf, symbolOf } from './code-alphabet';
import {
  answerBits,
  readAnswers,
  readResponseState,
  writeAnswers,
  writeStanding,
} from './code-answers';
import { type BitReader, createBitReader, createBitWriter } from './code-bits';
import { crc32 } from './code-checksum';
import { findFrames } from './code-frame';
import type { CodeProblem } from './code-problem';
import { readId, writeId } from './code-values';
import { homeOfGroup, SIGNS_A_GROUP, withCheck } from './read-out-group';
import type { ReplyCode } from './reply-code';

/** With more items a code is too long to read out. */
export const MOST_READ_OUT_ITEMS = 25;
/** The beginning of the collection's id: enough to tell one afternoon's exercises apart. */
const COLLECTION_BITS = 12;
/** The collection, the respondent's four signs, revision and role, rehearsal. */
const HEAD_BITS = COLLECTION_BITS + SHORT_ID_SIGNS * 5 + 5 + 2 + 1;
const LEAST_CHECK_BITS = 5;
const BITS_A_GROUP = 15;
const HEAD_GROUPS = Math.ceil(HEAD_BITS / BITS_A_GROUP);

const groupsFor = (itemCount: number, isWithdrawn: boolean) =>
  Math.ceil((HEAD_BITS + answerBits(itemCount, isWithdrawn) + LEAST_CHECK_BITS) / BITS_A_GROUP);
const checkBitsFor = (itemCount: number, isWithdrawn: boolean) =>
  groupsFor(itemCount, isWithdrawn) * BITS_A_GROUP - HEAD_BITS - answerBits(itemCount, isWithdrawn);

/**
 * Eight groups for 25 items, four for one, three for an answer withdrawn. Null above 25 items. The
 * name is not in it, nor the rest of the respondent's id.
 */
export function readOutGroups(reply: ReplyCode): readonly string[] | null {
  const { itemCount, response } = reply;
  if (itemCount > MOST_READ_OUT_ITEMS) return null;
  const bits = createBitWriter();
  bits.write(beginningOf(reply.collection), COLLECTION_BITS);
  writeId(bits, reply.respondent.slice(0, SHORT_ID_SIGNS), SHORT_ID_SIGNS);
  writeStanding(bits, response);
  bits.write(reply.isRehearsal ? 1 : 0, 1);
  if (!response.isWithdrawn) writeAnswers(bits, response.answers);
  const checkBits = checkBitsFor(itemCount, response.isWithdrawn);
  bits.write(checkOver(bits.bits(), reply.collection, checkBits), checkBits);
  return threes(bits.symbols()).map((three, place) => signsOf(withCheck(three, place)));
}

const beginningOf = (id: string) => {
  const bits = createBitWriter();
  bits.writeSigns(id);
  return createBitReader(bits.symbols()).read(COLLECTION_BITS);
};

/** Over all of it and the whole id of the collection, which both sides know. */
const checkOver = (bits: readonly number[], collection: string, checkBits: number) => {
  const id = createBitWriter();
  id.writeSigns(collection);
  return crc32([...bits, ...id.bits()]) % 2 ** checkBits;
};

const threes = (symbols: readonly number[]) => chunks(symbols, SIGNS_A_GROUP - 1);

function chunks<Sign>(signs: readonly Sign[], size: number): readonly (readonly Sign[])[] {
  return Array.from({ length: Math.ceil(signs.length / size) }, (_, index) =>
    signs.slice(index * size, (index + 1) * size),
  );
}

/** What is asked for: a code read out names neither the round nor the questions. */
export type ReadOutFor = { readonly round: RoundName; readonly instrument: Instrument };

/**
 * What was typed of a code read out, in whatever spelling. Every group that does not fit its place
 * is named, also while the rest is still being typed.
 */
export function decodeReadOut(
  text: string,
  collection: Pick<Collection, 'id' | 'items'>,
  asked: ReadOutFor,
): Result<ReplyCode, CodeProblem> {
  const [frame] = findFrames(text);
  if (frame !== undefined) return failure({ code: 'wrong-kind', kind: frame.kind });
  const groups = typedGroups(text).map((group) => group.map(symbolOf));
  if (groups.length === 0) return failure({ code: 'not-a-code' });
  const itemCount = collection.items.length;
  const whole = groups.filter(({ length }) => length === SIGNS_A_GROUP);
  const expected = groupsFor(itemCount, saysWithdrawn(whole));
  const wrong = whole.flatMap((group, place) =>
    homeOfGroup(group) === place && place < expected ? [] : [place + 1],
  );
  if (wrong.length > 0 || groups.length !== expected || whole.length !== expected)
    return failure({ code: 'groups', wrong, given: whole.length, expected });
  return readOut(symbolsIn(whole), collection, asked);
}

/** As typed, in groups of four; the last may be shorter. */
export const typedGroups = (text: string): readonly (readonly string[])[] =>
  chunks([...text.replace(SEPARATORS, '')], SIGNS_A_GROUP);

const SEPARATORS = /[\s.,;:/\\|·–—_-]/g;

const symbolsIn = (groups: readonly (readonly (number | null)[])[]) =>
  groups.flatMap((group) => group.slice(0, -1)).filter((symbol) => symbol !== null);

/** Whether the first groups are right and tell of an answer withdrawn: then no more follow. */
function saysWithdrawn(groups: readonly (readonly (number | null)[])[]): boolean {
  const head = groups.slice(0, HEAD_GROUPS);
  if (head.length < HEAD_GROUPS || head.some((group, place) => homeOfGroup(group) !== place))
    return false;
  return readHead(createBitReader(symbolsIn(head))).isWithdrawn;
}

function readHead(from: BitReader) {
  const collection = from.read(COLLECTION_BITS);
  const respondent = readId(from, SHORT_ID_SIGNS);
  const standing = readResponseState(from);
  return { collection, respondent, ...standing, isRehearsal: from.read(1) === 1 };
}

function readOut(
  symbols: readonly number[],
  { id, items }: Pick<Collection, 'id' | 'items'>,
  { round, instrument }: ReadOutFor,
): Result<ReplyCode, CodeProblem> {
  const from = createBitReader(symbols);
  const { collection, respondent, revision, role, isWithdrawn, isRehearsal } = readHead(from);
  if (collection !== beginningOf(id)) return failure({ code: 'other-exercise', isRehearsal });
  const answers = readAnswers(from, isWithdrawn ? 0 : items.length);
  const checkBits = checkBitsFor(items.length, isWithdrawn);
  const said = bitsOf(symbols).slice(0, -checkBits);
  if (revision === 0 || from.read(checkBits) !== checkOver(said, id, checkBits))
    return failure({ code: 'damaged', because: 'changed' });
  return success({
    instrument: { id: instrument.id, version: instrument.version },
    round,
    collection: id,
    isRehearsal,
    itemCount: items.length,
    respondent,
    response: { revision, role, name: '', answers, isWithdrawn },
  });
}

function bitsOf(symbols: readonly number[]): readonly number[] {
  const bits = createBitWriter();
  for (const symbol of symbols) bits.write(symbol, 5);
  return bits.bits();
}
