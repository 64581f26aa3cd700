/** What someone invited needs to know, as a code in a link: `#/join/MI1...`. docs/file-format.md. */

import type { Attribution, ExercisePick } from '../document/exercise';
import { ROUNDS, type RoundName } from '../document/rounds';
import { isOnOurScale } from '../instrument/editions';
import type { Instrument, Item, ItemId } from '../instrument/instrument';
import { failure, type Result, success } from '../json/result';
import { LIMITS } from '../limits/limits';
import { quickItems } from '../response/items-in-play';
import { type BitReader, type BitWriter, createBitReader, createBitWriter } from './code-bits';
import { CHECK_MARK_BITS, checkMarkOf } from './code-checksum';
import { findFrames, frameCode } from './code-frame';
import type { CodeProblem } from './code-problem';
import { readId, readVersion, readWords, writeId, writeVersion, writeWords } from './code-values';
import { shortWords } from './code-words';

export type Invitation = {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly round: RoundName;
  /** The id of the collection that is asked for. */
  readonly collection: string;
  /** Those asked, in instrument order. */
  readonly items: readonly ItemId[];
  readonly pick: ExercisePick | 'again' | 'partners';
  readonly attribution: Attribution;
  readonly isRehearsal: boolean;
  readonly organisation: string;
  readonly facilitator: string;
  /** YYYY-MM-DD, or empty. */
  readonly on: string;
};

/** What of the questions an invitation is read with. */
export type BankOutline = Pick<Instrument, 'id' | 'version' | 'scale' | 'earlier'> & {
  readonly items: readonly Pick<Item, 'id' | 'quick'>[];
};

/** Bytes of UTF-8, so that the link stays an easy QR code. */
const ORGANISATION_BYTES = 60;
const FACILITATOR_BYTES = 40;
const WORDS_LENGTH_BITS = 6;

const PICKS = [
  'quick',
  'section',
  'own',
  'full',
  'again',
  'partners',
] as const satisfies readonly Invitation['pick'][];
const ATTRIBUTIONS = ['named', 'not-attributed'] as const satisfies readonly Attribution[];
/** How the items are told: all, the quick set, or by their places. */
const ALL = 0;
const QUICK = 1;
const BY_PLACE = 2;

const organisationInInvitation = (name: string) => shortWords(name, ORGANISATION_BYTES);
const facilitatorInInvitation = (name: string) => shortWords(name, FACILITATOR_BYTES);

/**
 * `MI1.` and signs of the code alphabet. A date outside the years 2000 to 2127 is left out. Throws
 * where an item is not one of the instrument's.
 */
export function encodeInvitation(invitation: Invitation, instrument: Instrument): string {
  const body = createBitWriter();
  body.write(checkMarkOf(invitation.instrument.id), CHECK_MARK_BITS);
  writeVersion(body, invitation.instrument.version);
  body.write(ROUNDS.indexOf(invitation.round), 2);
  body.write(PICKS.indexOf(invitation.pick), 3);
  body.write(ATTRIBUTIONS.indexOf(invitation.attribution), 1);
  body.write(invitation.isRehearsal ? 1 : 0, 1);
  writeId(body, invitation.collection);
  writeDay(body, invitation.on);
  writeItems(body, invitation.items, instrument);
  writeWords(body, organisationInInvitation(invitation.organisation), WORDS_LENGTH_BITS);
  writeWords(body, facilitatorInInvitation(invitation.facilitator), WORDS_LENGTH_BITS);
  return frameCode('invitation', body.symbols());
}

/** Whether the invitation in this text asks questions of that id, or the reply answers them, as far as its mark tells. */
export function asksQuestionsOf(text: string, id: string): boolean {
  const [frame] = findFrames(text);
  if (frame?.content.is !== 'sound') return false;
  return createBitReader(frame.content.body).read(CHECK_MARK_BITS) === checkMarkOf(id);
}

/** Places are the writer's: the mark tells whether they mean the same items to the reader. */
const itemsMark = (items: readonly ItemId[]) => checkMarkOf(items.join(' '));

/** The first code in this text, a link for instance. */
export function decodeInvitation(
  text: string,
  instrument: BankOutline,
): Result<Invitation, CodeProblem> {
  const [frame] = findFrames(text);
  if (frame === undefined) return failure({ code: 'not-a-code' });
  const { kind, content } = frame;
  if (kind !== 'invitation') return failure({ code: 'wrong-kind', kind });
  if (content.is === 'newer') return failure({ code: 'newer-format' });
  if (content.is !== 'sound') return failure({ code: 'damaged', because: content.is });
  return readInvitation(createBitReader(content.body), instrument);
}

const MADE_BY_HAND = failure({ code: 'damaged', because: 'changed' } as const);

function readInvitation(from: BitReader, instrument: BankOutline): Result<Invitation, CodeProblem> {
  if (from.read(CHECK_MARK_BITS) !== checkMarkOf(instrument.id))
    return failure({ code: 'other-instrument' });
  const version = readVersion(from);
  const round = ROUNDS[from.read(2)];
  const pick = PICKS[from.read(3)];
  const attribution = ATTRIBUTIONS[from.read(1)];
  const isRehearsal = from.read(1) === 1;
  const collection = readId(from);
  const on = readDay(from);
  if (!version || !round || !pick || !attribution || on === null) return MADE_BY_HAND;
  const mark = from.read(CHECK_MARK_BITS);
  const items = readItems(from, instrument);
  const organisation = readWords(from, WORDS_LENGTH_BITS);
  const facilitator = readWords(from, WORDS_LENGTH_BITS);
  const isWhole = organisation !== null && facilitator !== null && from.isAtEnd();
  if (items === null || !isWhole) return MADE_BY_HAND;
  if (itemsMark(items) !== mark || !isOnOurScale(version, instrument))
    return failure({ code: 'other-questions', theirs: version, ours: instrument.version });
  return success({
    instrument: { id: instrument.id, version },
    round,
    collection,
    items,
    pick,
    attribution,
    isRehearsal,
    organisation: organisationInInvitation(organisation),
    facilitator: facilitatorInInvitation(facilitator),
    on,
  });
}

function writeItems(to: BitWriter, items: readonly ItemId[], instrument: Instrument): void {
  const wanted = new Set(items);
  const places = instrument.items.map(({ id }) => wanted.has(id));
  const asked = idsOf(instrument.items).filter((_, place) => places[place]);
  if (asked.length === 0 || asked.length !== items.length)
    throw new RangeError('These are not items of this instrument');
  to.write(itemsMark(asked), CHECK_MARK_BITS);
  const isQuick = isSameList(asked, idsOf(quickItems(instrument)));
  const how = asked.length === places.length ? ALL : isQuick ? QUICK : BY_PLACE;
  to.write(how, 2);
  if (how !== BY_PLACE) return;
  const size = places.lastIndexOf(true) + 1;
  to.writeAny(size);
  for (const isAsked of places.slice(0, size)) to.write(isAsked ? 1 : 0, 1);
}

const idsOf = (items: BankOutline['items']) => items.map(({ id }) => id);
const isSameList = (one: readonly ItemId[], other: readonly ItemId[]) =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** Null where they are told in no way there is. Places past our last item are other items' places. */
function readItems(from: BitReader, { items }: BankOutline): readonly ItemId[] | null {
  const how = from.read(2);
  if (how === ALL) return idsOf(items);
  if (how === QUICK) return idsOf(items.filter(({ quick }) => quick));
  const size = how === BY_PLACE ? from.readAny() : 0;
  if (size === 0 || size > LIMITS.answers) return null;
  const places = Array.from({ length: size }, () => from.read(1) === 1);
  return places.flatMap((isAsked, place) => (isAsked ? [items[place]?.id ?? ''] : []));
}

const FIRST_YEAR = 2000;

function writeDay(to: BitWriter, on: string): void {
  const [, year, month, day] = /^(2[01]\d\d)-(\d\d)-(\d\d)$/.exec(on) ?? [];
  const isKept = isDay(Number(month), Number(day)) && Number(year) < FIRST_YEAR + 128;
  to.write(isKept ? Number(year) - FIRST_YEAR : 0, 7);
  to.write(isKept ? Number(month) : 0, 4);
  to.write(isKept ? Number(day) : 0, 5);
}

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Empty where none is given, null where it is none of any calendar. */
function readDay(from: BitReader): string | null {
  const [year, month, day] = [from.read(7), from.read(4), from.read(5)];
  if (year + month + day === 0) return '';
  if (!isDay(month, day)) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${FIRST_YEAR + year}-${two(month)}-${two(day)}`;
}
