import type { Collection, PanelRole, RespondentId, ShownItem } from '../document/collection';
import { knownAs, stillIn } from '../exercise/shown';
import type { Item } from '../instrument/instrument';
import { peopleIn } from '../response/count-in';
import {
  type AnswerSheet,
  type AnswerTally,
  answerSheet,
  talliesOf,
  tallyOfCounts,
} from './answer-sheet';
import type { PanelScorecard } from './panel';

/** One round as it is shown: counted once when it was, or from everyone who is in until then. */
export type Round = {
  /** How many people are counted. */
  readonly people: number;
  readonly roles: NonNullable<PanelScorecard['roles']>;
  /** An item each. */
  readonly tallies: readonly AnswerTally[];
  /** Of those who gave this role. */
  readonly staff: readonly AnswerTally[];
  readonly notStaff: readonly AnswerTally[];
  /** The answers of those counted who are still there: all of them, or not. */
  readonly sheet: AnswerSheet;
  readonly isWhole: boolean;
  /** How often its figures were shown, each time with others counted; 0 before. */
  readonly showings: number;
  /** Who is counted. */
  readonly counted: readonly Counted[];
  /** Who was counted in an earlier showing and is no more. */
  readonly left: readonly RespondentId[];
};

export type Counted = {
  readonly id: RespondentId;
  /** The showing, from 0, that first counted them. */
  readonly since: number;
  /** Null where it is not known any more: their answers were taken out or changed since. */
  readonly role: PanelRole | null;
};

/** All answers of a round to these items, counted. */
export const roundOf = (items: readonly Item[], collection: Collection): Round => {
  const sheet = answerSheet(items, collection);
  const { shown } = collection;
  if (shown === null) return countedAfresh(collection, sheet);
  const counted = countedIn(collection);
  const people = counted.length;
  const kept = (of: Exclude<keyof ShownItem, 'reasons'>, ofThem: number) =>
    items.map(({ id }) => tallyOfCounts(shown.items[id]?.[of], ofThem));
  return {
    people,
    roles: shown.roles,
    tallies: kept('all', people),
    staff: kept('staff', shown.roles.staff),
    notStaff: kept('notStaff', shown.roles.notStaff),
    sheet,
    isWhole: sheet.respondents.length === people,
    showings: shown.showings.length,
    counted,
    left: shown.left,
  };
};

/** Those the figures count, or would count now, with what is known of them. */
const countedIn = (collection: Collection): readonly Counted[] => {
  const { shown } = collection;
  const present = new Map(peopleIn(collection).map(([id, { role }]) => [id, role]));
  if (shown === null) return [...present].map(([id, role]) => ({ id, since: 0, role }));
  const here = Object.fromEntries(
    stillIn(collection, shown).map((id) => [id, present.get(id) ?? null]),
  );
  return Object.entries(shown.counted).map(([id, { since }]) => {
    const known = knownAs(here, id);
    return { id, since, role: known === null ? null : (here[known] ?? null) };
  });
};

const countedAfresh = (collection: Collection, sheet: AnswerSheet): Round => {
  const { responses } = sheet;
  const count = (wanted: string) => responses.filter(({ role }) => role === wanted).length;
  return {
    people: responses.length,
    roles: { staff: count('staff'), notStaff: count('not-staff'), notSaid: count('') },
    tallies: talliesOf(sheet),
    staff: talliesOf(sheet, ({ role }) => role === 'staff'),
    notStaff: talliesOf(sheet, ({ role }) => role === 'not-staff'),
    sheet,
    isWhole: true,
    showings: 0,
    counted: countedIn(collection),
    left: [],
  };
};
