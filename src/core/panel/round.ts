import type { Item } from '../instrument/instrument';
import type { Collection, ShownItem } from '../response/exercise';
import {
  type AnswerSheet,
  answerSheet,
  type Tally,
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
  readonly tallies: readonly Tally[];
  /** Of those who gave this role. */
  readonly staff: readonly Tally[];
  readonly notStaff: readonly Tally[];
  /** The answers of those counted who are still there: all of them, or not. */
  readonly sheet: AnswerSheet;
  readonly isWhole: boolean;
  /** How often its figures were shown, each time with others counted; 0 before. */
  readonly showings: number;
  readonly respondents: readonly string[];
};

/** All answers of a round to these items, counted. */
export const roundOf = (items: readonly Item[], collection: Collection): Round => {
  const sheet = answerSheet(items, collection);
  const { shown } = collection;
  if (shown === null) return countedAfresh(sheet);
  const respondents = Object.keys(shown.counted);
  const kept = (of: Exclude<keyof ShownItem, 'reasons'>, people: number) =>
    items.map(({ id }) => tallyOfCounts(shown.items[id]?.[of], people));
  return {
    people: respondents.length,
    roles: shown.roles,
    tallies: kept('all', respondents.length),
    staff: kept('staff', shown.roles.staff),
    notStaff: kept('notStaff', shown.roles.notStaff),
    sheet,
    isWhole: sheet.respondents.length === respondents.length,
    showings: shown.showings.length,
    respondents,
  };
};

const countedAfresh = (sheet: AnswerSheet): Round => {
  const { responses, respondents } = sheet;
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
    respondents,
  };
};
