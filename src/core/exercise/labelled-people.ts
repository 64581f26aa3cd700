import type { Collection, RespondentId } from '../document/collection';
import { isPersonIn, peopleIn } from '../response/count-in';
import { SHORT_ID_SIGNS, sameIds } from './join-responses';
import { paperNumber } from './paper-form';

export type LabelledPerson = { readonly respondent: RespondentId; readonly label: string };

type Labels = {
  readonly isByName: boolean;
  /** What a paper form of this number is called. */
  readonly formName: (number: number) => string;
};

/**
 * Everyone whose answers are in: by name where the exercise is named; else by the first signs of
 * the id each has on their own page, in the order of the alphabet. These say nothing of what
 * someone answered, nor when or how they came.
 */
export function labelledPeople(
  collection: Collection,
  { isByName, formName }: Labels,
): readonly LabelledPerson[] {
  const signs = (respondent: RespondentId, count = respondent.length) => {
    const number = paperNumber(respondent);
    return number === null ? respondent.slice(0, count) : formName(number);
  };
  const people = peopleIn(collection).map(([respondent, response]) => {
    const name = isByName ? response.name.trim() : '';
    return { respondent, label: name === '' ? signs(respondent, SHORT_ID_SIGNS) : name };
  });
  return people
    .map(({ respondent, label }) => {
      const isAlone = people.filter((each) => each.label === label).length === 1;
      return { respondent, label: isAlone ? label : `${label} (${signs(respondent)})` };
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}

/** The id under which this person’s answers are in; null where they are not, or it may be more than one. */
export function standingIn(
  collection: Collection,
  arrival: { readonly collection: string; readonly respondent: RespondentId },
): RespondentId | null {
  if (arrival.collection !== collection.id) return null;
  const [known, another] = sameIds(collection.responses, arrival.respondent);
  const isAlone = known !== undefined && another === undefined;
  return isAlone && isPersonIn(collection, known) ? known : null;
}
