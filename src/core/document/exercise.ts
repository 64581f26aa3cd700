import type { ItemId } from '../instrument/instrument';
import { LIMITS } from '../limits/limits';
import { byItem, type Collection, declaredCollection, eachItemOnce } from './collection';
import { asOne, choice, flag, maybe, text, unplaced } from './declaration';
import { checked, fields, hasFields, list, listById } from './groups';
import { anyId, date, documentId, people } from './kinds';

/**
 * Named: the facilitator sees who said what. Not attributed: nobody is told who said what, though in
 * a small room a lone answer may be recognised (method 3.3). Fixed before the first answer.
 */
export type Attribution = 'named' | 'not-attributed';

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

/** What an assessment has whose answers come from a panel. */
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

const agreedAnswer = checked(
  fields<AgreedAnswer>({
    outcome: choice(['agreed', 'not-agreed']),
    level: maybe(choice<HalfLevel>([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4])),
    reason: text(LIMITS.paragraph),
    evidence: text(LIMITS.paragraph),
    on: date,
    round: choice(['first', 'again']),
  }),
  {
    holds: (value) =>
      hasFields(value, 'outcome', 'level') &&
      (value.outcome === 'agreed') === (value.level !== null),
    params: { agreed: 'with a level' },
  },
);

export const declaredExercise = fields<Exercise>({
  pick: unplaced(choice(['quick', 'section', 'own', 'full'])),
  items: unplaced(eachItemOnce),
  attribution: unplaced(choice(['named', 'not-attributed'])),
  isOpen: unplaced(flag),
  isRevealed: unplaced(flag),
  isAgainRevealed: unplaced(flag),
  isRehearsal: unplaced(flag),
  facilitator: text(LIMITS.name),
  readers: text(LIMITS.paragraph),
  address: text(LIMITS.line),
  expectedNames: list(text(LIMITS.name), { most: LIMITS.expectedNames }),
  expectedCount: people,
  notApplicable: byItem(
    asOne(
      fields<Exercise['notApplicable'][ItemId]>({
        reason: choice(['elsewhere', 'not-here']),
        detail: text(LIMITS.paragraph),
      }),
    ),
  ),
  first: unplaced(asOne(declaredCollection)),
  again: unplaced(maybe(declaredCollection)),
  cards: byItem(
    asOne(fields<ShowOfCards>({ levels: list(people, { least: 5, most: 5 }), dontKnow: people })),
  ),
  agreed: byItem(asOne(agreedAnswer)),
  findOut: byItem(asOne(fields<WhoFindsOut>({ who: text(LIMITS.line), by: date }))),
  priorities: listById(
    fields<ChosenPriority>({
      id: documentId,
      text: text(LIMITS.paragraph),
      item: maybe(anyId),
      owner: text(LIMITS.line),
      by: date,
    }),
    { most: LIMITS.prioritiesInAFile, mostAdded: LIMITS.priorities },
  ),
  deleteBy: date,
});
