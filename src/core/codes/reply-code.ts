/** One response as a code: shown as a QR code, sent as a link, pasted as text. docs/file-format.md. */

import type { PanelResponse, RespondentId } from '../document/collection';
import { ROUNDS, type RoundName } from '../document/rounds';
import type { Instrument } from '../instrument/instrument';
import { failure, type Result, success } from '../json/result';
import { LIMITS } from '../limits/limits';
import { signsOf } from './code-alphabet';
import { readAnswers, readResponseState, writeAnswers, writeStanding } from './code-answers';
import { type BitReader, createBitReader, createBitWriter } from './code-bits';
import { CHECK_MARK_BITS, checkMarkOf } from './code-checksum';
import { type FoundFrame, findFrames, frameCode } from './code-frame';
import type { CodeProblem } from './code-problem';
import { readId, readVersion, readWords, writeId, writeVersion, writeWords } from './code-values';
import { shortWords } from './code-words';

export type ReplyCode = {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly round: RoundName;
  /** The id of the collection it answers. */
  readonly collection: string;
  /** Answers to a rehearsal are never counted among real ones, nor the other way about. */
  readonly isRehearsal: boolean;
  readonly itemCount: number;
  /** Eight signs; four where it was read out. */
  readonly respondent: RespondentId;
  /** No reasons: a code carries none (method 0.11). */
  readonly response: Pick<PanelResponse, 'revision' | 'role' | 'name' | 'answers' | 'isWithdrawn'>;
};

/** Bytes of UTF-8 that a name may take in a code. */
const NAME_BYTES = 60;
const NAME_LENGTH_BITS = 6;
const ITEM_COUNT_BITS = 9;
const ROUND_BITS = 2;

/** A name as a code and a response file carry it: one line, cut where it is too long. */
export const nameInReply = (name: string): string => shortWords(name, NAME_BYTES);

/** `MR1.` and signs of the code alphabet. Throws where the reply is none that can be. */
export function encodeReply(reply: ReplyCode): string {
  const { response, itemCount } = reply;
  const answers = response.isWithdrawn ? '' : response.answers;
  if (answers.length !== (response.isWithdrawn ? 0 : itemCount))
    throw new RangeError(`${answers.length} answers to ${itemCount} items`);
  const body = createBitWriter();
  body.write(checkMarkOf(reply.instrument.id), CHECK_MARK_BITS);
  writeVersion(body, reply.instrument.version);
  body.write(ROUNDS.indexOf(reply.round), ROUND_BITS);
  body.write(reply.isRehearsal ? 1 : 0, 1);
  writeId(body, reply.collection);
  writeId(body, reply.respondent);
  writeStanding(body, response);
  body.write(itemCount, ITEM_COUNT_BITS);
  writeAnswers(body, answers);
  writeWords(body, nameInReply(response.name), NAME_LENGTH_BITS);
  return frameCode('reply', body.symbols());
}

/** The first code in this text. */
export const decodeReply = (
  text: string,
  instrument: Pick<Instrument, 'id'>,
): Result<ReplyCode, CodeProblem> =>
  findCodes(text, instrument)[0] ?? failure({ code: 'not-a-code' });

/**
 * Every reply code in a pasted text, a link or several, in order; one that stands there twice, as a
 * link and its address do, comes once. What looks like a code and is none that can be read is a
 * problem in its place.
 */
export function findCodes(
  text: string,
  instrument: Pick<Instrument, 'id'>,
): readonly Result<ReplyCode, CodeProblem>[] {
  const seen = new Set<string>();
  const isNew = ({ kind, content }: FoundFrame) => {
    if (content.is !== 'sound') return true;
    const key = kind + signsOf(content.body);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  };
  return findFrames(text)
    .filter(isNew)
    .map((frame) => replyIn(frame, instrument));
}

function replyIn(
  { kind, content }: FoundFrame,
  instrument: Pick<Instrument, 'id'>,
): Result<ReplyCode, CodeProblem> {
  if (kind !== 'reply') return failure({ code: 'wrong-kind', kind });
  if (content.is === 'newer') return failure({ code: 'newer-format' });
  if (content.is !== 'sound') return failure({ code: 'damaged', because: content.is });
  const from = createBitReader(content.body);
  if (from.read(CHECK_MARK_BITS) !== checkMarkOf(instrument.id))
    return failure({ code: 'other-instrument' });
  const reply = readReply(from, instrument.id);
  return reply === null ? failure({ code: 'damaged', because: 'changed' }) : success(reply);
}

/** Null where it is sound and yet says what no reply says: someone made it by hand. */
function readReply(from: BitReader, instrumentId: string): ReplyCode | null {
  const version = readVersion(from);
  const round = ROUNDS[from.read(ROUND_BITS)];
  const isRehearsal = from.read(1) === 1;
  const collection = readId(from);
  const respondent = readId(from);
  const standing = readResponseState(from);
  const itemCount = from.read(ITEM_COUNT_BITS);
  const isPossible = itemCount > 0 && itemCount <= LIMITS.answers && standing.revision > 0;
  if (round === undefined || version === null || !isPossible) return null;
  const answers = readAnswers(from, standing.isWithdrawn ? 0 : itemCount);
  const name = readWords(from, NAME_LENGTH_BITS);
  if (name === null || !from.isAtEnd()) return null;
  return {
    instrument: { id: instrumentId, version },
    round,
    collection,
    isRehearsal,
    itemCount,
    respondent,
    response: { ...standing, name: nameInReply(name), answers },
  };
}
