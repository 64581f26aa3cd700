/** What a room is shown is counted once, and stands: see `Shown`. */

import type {
  Collection,
  PanelResponse,
  RespondentId,
  SaidCounts,
  Shown,
} from '../document/collection';
import { ANSWER_SIGNS, signOr } from '../limits/answer-signs';
import { peopleIn } from '../response/count-in';
import { markOf, textOf } from '../response/mark-of';
import { isSameRespondent } from './join-responses';

/** Enough to tell that answers are the same again, too short to make them out by. */
const SHORT_MARK = [8, 11] as const;

const shortMarkOf = (text: string): string => markOf(text, []).slice(...SHORT_MARK);

/** A mark of one person's answers and role. */
export const answersMark = ({ role, answers }: Pick<PanelResponse, 'role' | 'answers'>): string =>
  shortMarkOf(`${role} ${answers}`);

/** A mark of the words of one reason. */
export const reasonMark = (text: string): string => shortMarkOf(text.trim());

/** Under which id this person stands here, a code read out being known by half of its id; or null. */
export function knownAs(
  entries: Readonly<Record<RespondentId, unknown>>,
  id: RespondentId,
): RespondentId | null {
  if (Object.hasOwn(entries, id)) return id;
  return Object.keys(entries).find((each) => isSameRespondent(each, id)) ?? null;
}

type Person = readonly [RespondentId, Pick<PanelResponse, 'role' | 'answers' | 'reasons'>];

/** Counts everyone who is in and may be counted, as the showing after `before`. */
export function shownNow(
  collection: Pick<Collection, 'items' | 'responses'> & Partial<Pick<Collection, 'takenOut'>>,
  before: Shown | null,
  ranges: Shown['ranges'],
): Shown {
  const gone = new Set(before?.left);
  const people = peopleIn(collection).filter(([id]) => !gone.has(id));
  const counted = Object.fromEntries(people.map(countedAs(before)));
  const left = Object.keys(before?.counted ?? {}).filter((id) => knownAs(counted, id) === null);
  return {
    showings: [...(before?.showings ?? []), markOf(textOf(counted), [])],
    counted,
    left: [...gone, ...left].toSorted(),
    isClosed: before?.isClosed ?? false,
    roles: {
      staff: people.filter(([, { role }]) => role === 'staff').length,
      notStaff: people.filter(([, { role }]) => role === 'not-staff').length,
      notSaid: people.filter(([, { role }]) => role === '').length,
    },
    items: Object.fromEntries(collection.items.map((id, at) => [id, shownItem(people, id, at)])),
    ranges,
  };
}

const countedAs =
  (before: Shown | null) =>
  ([id, response]: Person) => {
    const mark = answersMark(response);
    const known = before === null ? null : knownAs(before.counted, id);
    const earlier = known === null ? undefined : before?.counted[known];
    const isSame = earlier !== undefined && earlier.mark === mark;
    return [id, { mark, since: isSame ? earlier.since : (before?.showings.length ?? 0) }] as const;
  };

function shownItem(people: readonly Person[], item: string, at: number): Shown['items'][string] {
  const reasons = people.flatMap(([id, { reasons: given }]) => {
    const text = given[item]?.trim() ?? '';
    return text === '' ? [] : [[id, reasonMark(text)] as const];
  });
  return {
    all: countsAt(people, at),
    staff: countsAt(people, at, 'staff'),
    notStaff: countsAt(people, at, 'not-staff'),
    reasons: Object.fromEntries(reasons),
  };
}

function countsAt(people: readonly Person[], at: number, only?: 'staff' | 'not-staff'): SaidCounts {
  const counts = ANSWER_SIGNS.map(() => 0);
  for (const [, { role, answers }] of people) {
    if (only !== undefined && role !== only) continue;
    const sign = ANSWER_SIGNS.indexOf(signOr(answers[at]));
    counts[sign] = (counts[sign] ?? 0) + 1;
  }
  return counts;
}

/** Of those counted, who is still in with the answers that were counted. */
export const stillIn = (collection: Collection, shown: Shown): readonly RespondentId[] =>
  peopleIn(collection).flatMap(([id, response]) => {
    const known = knownAs(shown.counted, id);
    return known !== null && shown.counted[known]?.mark === answersMark(response) ? [id] : [];
  });

/** Whether every reason of an item that was shown stands as it was; `marks` as `ShownItem` has them. */
export function areWordsThere(
  collection: Collection,
  item: string,
  marks: Shown['items'][string]['reasons'],
): boolean {
  const { shown, responses } = collection;
  const here = shown === null ? [] : stillIn(collection, shown);
  const there = here.filter((id) => {
    const known = knownAs(marks, id);
    return known !== null && marks[known] === reasonMark(responses[id]?.reasons[item] ?? '');
  });
  return there.length === Object.keys(marks).length;
}

/** How many are in whom the figures shown do not count; 0 before anything is shown. */
export const cameLater = (collection: Collection): number => {
  const { shown } = collection;
  if (shown === null) return 0;
  return peopleIn(collection).filter(([id]) => knownAs(shown.counted, id) === null).length;
};
