import type { ItemId } from '../instrument/instrument';
import { ANSWERS_PATTERN } from '../limits/answer-signs';
import { DOCUMENT_ID_PATTERN, ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import {
  asOne,
  choice,
  code,
  type Declaration,
  flag,
  maybe,
  mergedBy,
  optional,
  text,
  unplaced,
  whole,
} from './declaration';
import { checked, entries, entriesIn, fields, hasFields, list } from './groups';
import { anyId, collectionId, date, documentId, mark, people, version } from './kinds';

/** Fixed before the start, method 0.10; empty where someone did not say. Partners give none. */
export type PanelRole = '' | 'staff' | 'not-staff';

/** Eight characters of the code alphabet, by chance: says nothing of the person. */
export type RespondentId = string;

/** All of one person's answers to one collection, as they arrived. */
export type PanelResponse = {
  /** 1 to 31; a higher revision from the same respondent replaces this one. */
  readonly revision: number;
  readonly role: PanelRole;
  /** Empty unless the exercise is named. */
  readonly name: string;
  /**
   * One character an item, in the order of the collection's items: `0`-`4` the level, `?` don't
   * know, `n` not applicable, `-` blank. Empty when withdrawn.
   */
  readonly answers: string;
  /** Why this level, by item; only a file brings reasons along. */
  readonly reasons: Readonly<Record<ItemId, string>>;
  readonly isWithdrawn: boolean;
};

/**
 * How many people said what of one item: the five levels, lowest first, then don't know, not
 * applicable and blank. Eight counts.
 */
export type SaidCounts = readonly number[];

/** One item as it was counted for showing. */
export type ShownItem = {
  readonly all: SaidCounts;
  readonly staff: SaidCounts;
  readonly notStaff: SaidCounts;
  /** Who gave a reason, with a mark of its words: shown only while every one of them stands. */
  readonly reasons: Readonly<Record<RespondentId, string>>;
};

/**
 * What was counted when the room was shown the answers. From then on these figures are shown, whoever
 * comes or goes: drawn again with one answer more, or one fewer, they would tell that answer.
 */
export type Shown = {
  /** A mark of who was counted, one a showing, the first first. */
  readonly showings: readonly string[];
  /** Who is counted: a short mark of their answers, and the showing (from 0) that first counted them. */
  readonly counted: Readonly<
    Record<RespondentId, { readonly mark: string; readonly since: number }>
  >;
  /** Who was counted in an earlier showing and is no more; never counted again. */
  readonly left: readonly RespondentId[];
  /** Two copies showed different people: no further showing can be told to be safe. */
  readonly isClosed: boolean;
  readonly roles: {
    readonly staff: number;
    readonly notStaff: number;
    readonly notSaid: number;
  };
  readonly items: Readonly<Record<ItemId, ShownItem>>;
  /** By dimension id, the scores with any one person away, 0-100; null where they may not be told. */
  readonly ranges: Readonly<Record<string, { readonly low: number; readonly high: number } | null>>;
};

/** One round of asking. Kept by respondent id, so the order says nothing of who came when. */
export type Collection = {
  /** Eight characters of the code alphabet, by chance: tells these codes from another exercise's. */
  readonly id: string;
  /** The items asked, in instrument order. */
  readonly items: readonly ItemId[];
  /** Of partners: how many were asked (0: not said), and the last day, YYYY-MM-DD or empty. */
  readonly expectedCount: number;
  readonly closesOn: string;
  /**
   * Of partners: the version of the questions they were asked in, once the assessment has gone on to
   * other ones; until then it is the assessment's own.
   */
  readonly askedIn?: string | undefined;
  readonly responses: Readonly<Record<RespondentId, PanelResponse>>;
  /**
   * How often whoever runs it has taken a person out or put them back: odd is out now. Of two copies
   * the higher number decides.
   */
  readonly takenOut: Readonly<Record<RespondentId, number>>;
  /** The figures as they were shown; null before. */
  readonly shown: Shown | null;
};

export const byItem = <Value>(declared: Declaration<Value>) =>
  entries(ID_PATTERN, declared, { most: LIMITS.answers });
const byPerson = <Value>(declared: Declaration<Value>) =>
  entries(DOCUMENT_ID_PATTERN, declared, { most: LIMITS.responses });
export const eachItemOnce = list(anyId, { most: LIMITS.answers, once: 'entries' });
const saidCounts = list(people, { least: 8, most: 8 });
const score = whole(0, 100);

export const declaredPanelResponse = fields<PanelResponse>({
  revision: whole(1, LIMITS.revisions),
  role: choice(['', 'staff', 'not-staff']),
  name: text(LIMITS.name),
  answers: code(ANSWERS_PATTERN),
  reasons: byItem(text(LIMITS.paragraph)),
  isWithdrawn: flag,
});

const shownItem = fields<ShownItem>({
  all: saidCounts,
  staff: saidCounts,
  notStaff: saidCounts,
  reasons: byPerson(mark),
});

const shown = fields<Shown>({
  showings: list(mark, { most: LIMITS.showings }),
  counted: byPerson(
    fields<Shown['counted'][RespondentId]>({ mark, since: whole(0, LIMITS.showings) }),
  ),
  left: list(documentId, { most: LIMITS.responses }),
  isClosed: flag,
  roles: fields<Shown['roles']>({ staff: people, notStaff: people, notSaid: people }),
  items: byItem(shownItem),
  ranges: entries(
    ID_PATTERN,
    maybe(fields<{ readonly low: number; readonly high: number }>({ low: score, high: score })),
    {
      most: LIMITS.entriesOfARecord,
    },
  ),
});

/** For each person the number of the copy in which more was decided. */
export function moreDecisions(
  one: Collection['takenOut'],
  other: Collection['takenOut'],
): Collection['takenOut'] {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(ids.map((id) => [id, Math.max(one[id] ?? 0, other[id] ?? 0)]));
}

/** Answers that do not fit the questions asked could be counted for the wrong ones. */
const ONE_AN_ITEM = {
  holds: (value: unknown) =>
    hasFields(value, 'items', 'responses') &&
    entriesIn(value.responses).every(
      ([, one]) =>
        hasFields(one, 'answers', 'isWithdrawn') &&
        lengthOf(one.answers) === (one.isWithdrawn === true ? 0 : lengthOf(value.items)),
    ),
  params: { answers: 'one an item' },
};

const lengthOf = (value: unknown) =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;

export const declaredCollection = checked(
  fields<Collection>({
    id: unplaced(collectionId),
    items: unplaced(eachItemOnce),
    expectedCount: people,
    closesOn: date,
    askedIn: unplaced(optional(version)),
    responses: unplaced(asOne(byPerson(declaredPanelResponse))),
    takenOut: mergedBy(unplaced(byPerson(whole(0, LIMITS.takenOutTimes))), ({ newer, older }) =>
      moreDecisions(newer, older),
    ),
    shown: unplaced(maybe(shown)),
  }),
  ONE_AN_ITEM,
);
