import type { Collection, RespondentId } from '../../../core/document/collection';
import { legacyForm } from '../../../core/exercise/paper-form';
import { isPersonIn } from '../../../core/response/count-in';
import { typedAs, typedForms } from '../../../platform/replies/typed-forms';

/**
 * Whether the form of this number is in, as far as this device knows, and under which id; null where
 * nothing says any more which answers are its own.
 */
export function formHere(
  collection: Collection,
  number: number,
): { readonly isIn: boolean; readonly respondent: RespondentId | null } {
  const legacy = legacyForm(collection, number);
  if (legacy !== null) return { isIn: true, respondent: legacy };
  if (!typedForms(collection.id).includes(number)) return { isIn: false, respondent: null };
  const known = typedAs(collection.id, number);
  return { isIn: true, respondent: known !== null && isPersonIn(collection, known) ? known : null };
}
