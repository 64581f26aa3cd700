import type { SignOff } from '../../core/response/sign-off';

export type SignOffValues = Pick<SignOff, 'approvedBy' | 'approvedOn' | 'nextReview'>;
export type SignOffError = { readonly field: keyof SignOffValues; readonly message: string };

/** What is missing or cannot be before it can be marked final, on `today` (YYYY-MM-DD). */
export const signOffErrors = (values: SignOffValues, today: string): readonly SignOffError[] => {
  const { approvedBy, approvedOn, nextReview } = values;
  const errors: SignOffError[] = [];
  if (approvedBy.trim() === '')
    errors.push({ field: 'approvedBy', message: 'Say who approved it: a name, or “the board”' });
  if (approvedOn === '')
    errors.push({ field: 'approvedOn', message: 'Give the day it was approved' });
  else if (approvedOn > today)
    errors.push({ field: 'approvedOn', message: 'The day it was approved has not come yet' });
  if (nextReview !== '' && approvedOn !== '' && nextReview <= approvedOn)
    errors.push({
      field: 'nextReview',
      message: 'The next review is not after the day it was approved',
    });
  return errors;
};
