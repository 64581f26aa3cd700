import type { SignOff } from '../../../../core/document/sign-off';
import { LIMITS } from '../../../../core/limits/limits';
import { dateWords } from '../../../../core/wording/words';
import { fits } from '../../../shared/forms/fits';

export type SignOffValues = Pick<SignOff, 'approvedBy' | 'approvedOn' | 'nextReview'>;
export type SignOffError = { readonly field: keyof SignOffValues; readonly message: string };

type Days = { readonly today: string; readonly assessedOn: string };

/** What is missing or cannot be before it can be marked final, on `today`. All days are YYYY-MM-DD. */
export const signOffErrors = (
  values: SignOffValues,
  { today, assessedOn }: Days,
): readonly SignOffError[] => {
  const { approvedBy, approvedOn, nextReview } = values;
  const errors: SignOffError[] = [];
  if (approvedBy.trim() === '')
    errors.push({ field: 'approvedBy', message: 'Say who approved it: a name, or “the board”' });
  const isFitting = fits(LIMITS.name)(approvedBy);
  if (isFitting !== true) errors.push({ field: 'approvedBy', message: isFitting });
  if (approvedOn === '')
    errors.push({ field: 'approvedOn', message: 'Give the day it was approved' });
  else if (approvedOn > today)
    errors.push({ field: 'approvedOn', message: 'The day it was approved has not come yet' });
  else if (approvedOn < assessedOn)
    errors.push({
      field: 'approvedOn',
      message: `Your answers stand for ${dateWords(assessedOn)}, so nobody can have approved them before that day. Give the day they were approved, or change the date of the answers on “About you”`,
    });
  if (nextReview !== '' && approvedOn !== '' && nextReview <= approvedOn)
    errors.push({
      field: 'nextReview',
      message: 'The next review is not after the day it was approved',
    });
  return errors;
};
