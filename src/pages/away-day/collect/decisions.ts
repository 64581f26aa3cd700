/** Taking people out and putting them back, in words. */

import type { Collection, RespondentId } from '../../../core/document/collection';
import { collectionOf } from '../../../core/exercise/exercise-changes';
import {
  type LabelledPerson,
  labelledPeople,
  standingIn,
} from '../../../core/exercise/labelled-people';
import { isNamed } from '../../../core/intake/collecting';
import type { CollectScene } from './collect-scene';
import type { Incoming } from './incoming';
import type { OutcomeText } from './outcome-text';

/** Beside an offer, which says the rest. */
export const WAITS_BELOW = 'It waits for you below. Nothing is changed yet.';

export const LEFT_AS_IT_WAS: OutcomeText = {
  tone: 'known',
  title: 'Left as it was.',
  text: 'Nothing here has changed. The same code or file can be shown again.',
  link: null,
};

/** In another window, as a rule. */
export const OUT_ALREADY: OutcomeText = {
  tone: 'known',
  title: 'These answers are not in any more.',
  text: 'They were taken out before. Nothing has changed.',
  link: null,
};

export const SHOWN_SINCE: OutcomeText = {
  tone: 'refused',
  title: 'Not undone: the answers have been shown since.',
  text: 'What was shown stands. A person’s answers can still be taken out, under “Take out someone’s answers”.',
  link: null,
};

export const takenOutWords = (whose: string): OutcomeText => ({
  tone: 'in',
  title: `Taken out: ${whose}.`,
  text: 'These answers are removed from here. To put them back later, let the same code, file or form in again.',
  link: null,
});

export const undoneWords = (left: number, count: string): OutcomeText =>
  left === 0
    ? {
        tone: 'in',
        title: 'Undone.',
        text: sentences('It is as it was before.', count),
        link: null,
      }
    : {
        tone: 'refused',
        title: 'Not all of it could be undone.',
        text: sentences(
          'Something else has changed these answers since, in another window perhaps. That stands.',
          count,
        ),
        link: null,
      };

const sentences = (text: string, count: string) => (count === '' ? text : `${text} ${count}.`);

/** Everyone whose answers are in, as this page calls them. */
export const peopleNamed = (collection: Collection, isByName: boolean): readonly LabelledPerson[] =>
  labelledPeople(collection, { isByName, formName: (number) => `Form ${number}` });

/** How this person is called on this page. */
export function labelIn({ head, round }: CollectScene, respondent: RespondentId): string {
  const collection = collectionOf(head, round);
  const people = collection === null ? [] : peopleNamed(collection, isNamed(head, round));
  return people.find((each) => each.respondent === respondent)?.label ?? 'one person';
}

/** Of one code or file alone: the id of the person it is from, where their answers are in. */
export function whoShowed(
  { head, round }: CollectScene,
  incoming: readonly Incoming[],
): RespondentId | null {
  const [only, second] = incoming;
  const collection = collectionOf(head, round);
  if (only?.kind !== 'arrival' || second !== undefined || collection === null) return null;
  return standingIn(collection, only.arrival);
}
