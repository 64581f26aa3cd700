import type { ItemId } from '../instrument/instrument';

/**
 * Named: the facilitator sees who said what. Not attributed: nobody is told who said what, though in
 * a small room a lone answer may be recognised (method 3.3). Fixed before the first answer.
 */
export type Attribution = 'named' | 'not-attributed';

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

export type RoundName = 'first' | 'again' | 'partners';

/** A level, or midway between two: the middle of an even number of answers may fall there. */
export type HalfLevel = 0 | 0.5 | 1 | 1.5 | 2 | 2.5 | 3 | 3.5 | 4;

/** Method 3.1: overrides the combined answers; the people's own answers are never rewritten. */
export type AgreedAnswer = {
  /** `not-agreed`: recorded as such; the middle answer stands. */
  readonly outcome: 'agreed' | 'not-agreed';
  /** Set when agreed (a middle answer of 2.5 may be accepted), else null. */
  readonly level: HalfLevel | null;
  readonly reason: string;
  /** Which evidence settled it; may be empty. */
  readonly evidence: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly round: 'first' | 'again';
};

/** A counted show of cards for one item, method 0.11. */
export type ShowOfCards = {
  /** How many held up each level, lowest first: five counts. */
  readonly levels: readonly number[];
  readonly dontKnow: number;
};

export type WhoFindsOut = { readonly who: string; readonly by: string };

/** One of the three to five things the room chose to do. */
export type ChosenPriority = {
  readonly id: string;
  readonly text: string;
  readonly item: ItemId | null;
  readonly owner: string;
  readonly by: string;
};

/** Which items an exercise asks about. */
export type ExercisePick = 'quick' | 'section' | 'own' | 'full';

/** The part of an assessment whose answers come from a panel. */
export type Exercise = {
  readonly pick: ExercisePick;
  /** The picked items in instrument order, those the facilitator set n/a too. */
  readonly items: readonly ItemId[];
  readonly attribution: Attribution;
  /** Set once the invitation has been shown: from then on what people were told cannot change. */
  readonly isOpen: boolean;
  /**
   * Set once the combined answers have been shown. Not before, and from then on no more come in
   * without a word: a picture drawn again after one more answer shows that answer (method 3.3).
   */
  readonly isRevealed: boolean;
  /** The same for the second vote by codes: nothing is made of it before. */
  readonly isAgainRevealed: boolean;
  /** Made-up respondents only; said on every page and print. */
  readonly isRehearsal: boolean;
  /** Who runs it, as the invitation says: "Show this to Priya". */
  readonly facilitator: string;
  /** Who else could read the responses on this device or in the file. */
  readonly readers: string;
  /** Where phones find the app, up to the "#"; empty until known. */
  readonly address: string;
  /** Who is expected: names when named, else a number of people (0: not said). */
  readonly expectedNames: readonly string[];
  readonly expectedCount: number;
  /** Items set n/a for all by the facilitator before the start, method 0.12. */
  readonly notApplicable: Readonly<
    Record<ItemId, { readonly reason: 'elsewhere' | 'not-here'; readonly detail: string }>
  >;
  readonly first: Collection;
  /** The one re-vote, on the listed items only; null until it is opened. */
  readonly again: Collection | null;
  readonly cards: Readonly<Record<ItemId, ShowOfCards>>;
  readonly agreed: Readonly<Record<ItemId, AgreedAnswer>>;
  readonly findOut: Readonly<Record<ItemId, WhoFindsOut>>;
  readonly priorities: readonly ChosenPriority[];
  /** The day by which the working file is to be deleted, YYYY-MM-DD; empty where none is set. */
  readonly deleteBy: string;
};
