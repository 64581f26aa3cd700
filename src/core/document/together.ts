import type { ItemId } from '../instrument/instrument';
import { DOCUMENT_ID_PATTERN, PLACE_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { asOne, type Declaration, mergedBy, text } from './declaration';
import { entries, fields, list } from './groups';
import { anyItems, documentId, mark, time, timeOrNone } from './kinds';
import { isUndisputed, type Sides, whichStands } from './three-way';

/** What several people's copies of one assessment need to be put together, place by place (place.ts), without trusting a clock. */
export type Together = {
  /**
   * For each place, the marks (see mark-of.ts) of every state of it that has left this copy in a
   * file or come in with one: that of what stands first, then the others. A state whose mark stands
   * in another copy's list has been seen there, and was changed on purpose.
   */
  readonly lineage: Readonly<Record<string, readonly string[]>>;
  /** Where two copies were changed without knowing of each other: every version, until a person chooses. */
  readonly rivals: Readonly<Record<string, readonly Rival[]>>;
  /**
   * What stood at a place and gave way when two copies were put together: it can be put back. An
   * answer that gave way is among the earlier answers of its item instead.
   */
  readonly gone: Readonly<Record<string, readonly Rival[]>>;
  /** The parts that went out from here, by the id each has where it is answered. */
  readonly sent: Readonly<Record<string, SentPart>>;
};

/** A part of this assessment that went out, and whether it has come back. */
export type SentPart = Pick<Share, 'to' | 'items' | 'sentAt'> & {
  /** ISO time of the last time it came back; empty while it is out. */
  readonly backAt: string;
};

export type Rival = {
  readonly mark: string;
  /** JSON text of the version; empty where the thing was taken away. */
  readonly value: string;
  /** Who gave it; empty where nobody is named. */
  readonly by: string;
  /** ISO time of that copy's last change to it. For people to read: nothing is decided by it. */
  readonly at: string;
};

/** A part of an assessment in the hands of a colleague: only the items asked, under an id of its own. */
export type Share = {
  /** The id of the assessment it is a part of. */
  readonly of: string;
  readonly items: readonly ItemId[];
  readonly from: string;
  /** The colleague; also said beside what they answer. */
  readonly to: string;
  readonly message: string;
  /** ISO time. */
  readonly sentAt: string;
};

export const declaredShare = fields<Share>({
  of: documentId,
  items: anyItems,
  from: text(LIMITS.name),
  to: text(LIMITS.name),
  message: text(LIMITS.paragraph),
  sentAt: time,
});

const rivals = list(
  fields<Rival>({
    mark,
    value: text(LIMITS.rivalCharacters),
    by: text(LIMITS.name),
    at: time,
  }),
  { most: LIMITS.rivalsOfAPlace },
);
const sentPart = asOne(
  fields<SentPart>({
    to: declaredShare.fields.to,
    items: anyItems,
    sentAt: time,
    backAt: timeOrNone,
  }),
);

/** Two windows of one copy: no mark of either is forgotten but beyond the limit. */
function mergeMarks(sides: Sides<readonly string[]>): readonly string[] {
  if (isUndisputed(sides)) return whichStands(sides);
  return [...new Set([...sides.newer, ...sides.older])].slice(0, LIMITS.marksOfAPlace);
}

/** What gave way in either window, each once. */
function mergeGone(sides: Sides<readonly Rival[]>): readonly Rival[] {
  if (isUndisputed(sides)) return whichStands(sides);
  const all = new Map([...sides.older, ...sides.newer].map((each) => [each.mark, each]));
  return [...all.values()].slice(-LIMITS.rivalsOfAPlace);
}

const all = fields<Together>({
  lineage: entries(
    PLACE_PATTERN,
    mergedBy(list(mark, { most: LIMITS.marksOfAPlace }), mergeMarks),
    {
      most: LIMITS.places,
    },
  ),
  rivals: entries(PLACE_PATTERN, rivals, { most: LIMITS.places }),
  gone: entries(PLACE_PATTERN, mergedBy(rivals, mergeGone), { most: LIMITS.places }),
  sent: entries(DOCUMENT_ID_PATTERN, sentPart, {
    most: LIMITS.entriesOfARecord,
    isDear: ({ backAt }) => backAt === '',
  }),
});

/** What is forgotten of a place is asked about once more; versions still open stay, and so does a part still out. */
export const declaredTogether: Declaration<Together> = {
  ...all,
  fit: (value) => all.fit(withOpenFirst(value)),
};

function withOpenFirst(value: Together): Together {
  const places = Object.entries(value.lineage);
  if (places.length <= LIMITS.places) return value;
  const isSettled = (place: string) => Number(!Object.hasOwn(value.rivals, place));
  const openFirst = places.toSorted(([one], [other]) => isSettled(one) - isSettled(other));
  return { ...value, lineage: Object.fromEntries(openFirst) };
}

export const NOTHING_JOINED: Together = declaredTogether.blank;
