/** Taking people out and putting them back, in words. */

import type { Collection, RespondentId } from '../../../core/document/collection';
import { collectionOf } from '../../../core/exercise/exercise-changes';
import { SHORT_ID_SIGNS, sameIds } from '../../../core/exercise/join-responses';
import { paperNumber } from '../../../core/exercise/paper-form';
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

export type LabelledPerson = { readonly respondent: RespondentId; readonly label: string };

/**
 * Everyone whose answers are in: by name where the exercise is named; else by the first signs of
 * the id each has on their own page, in the order of the alphabet. These say nothing of what
 * someone answered, nor when or how they came.
 */
export function labelledPeople(
  collection: Collection,
  isByName: boolean,
): readonly LabelledPerson[] {
  const people = Object.entries(collection.responses).flatMap(([respondent, response]) => {
    if (response.isWithdrawn) return [];
    const name = isByName ? response.name.trim() : '';
    return [{ respondent, label: name === '' ? signsOf(respondent, SHORT_ID_SIGNS) : name }];
  });
  return people
    .map(({ respondent, label }) => {
      const isAlone = people.filter((each) => each.label === label).length === 1;
      return { respondent, label: isAlone ? label : `${label} (${signsOf(respondent)})` };
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}

function signsOf(respondent: RespondentId, count = respondent.length): string {
  const number = paperNumber(respondent);
  return number === null ? respondent.slice(0, count) : `Form ${number}`;
}

/** How this person is called on this page. */
export function labelIn({ head, round }: CollectScene, respondent: RespondentId): string {
  const collection = collectionOf(head, round);
  const people = collection === null ? [] : labelledPeople(collection, isNamed(head, round));
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
  const { arrival } = only;
  if (arrival.collection !== collection.id) return null;
  const [known, another] = sameIds(collection.responses, arrival.respondent);
  const isIn = known !== undefined && another === undefined;
  return isIn && collection.responses[known]?.isWithdrawn === false ? known : null;
}
