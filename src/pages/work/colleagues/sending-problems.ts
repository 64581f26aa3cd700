/** What is asked for before a part is sent. */

import type { ItemId } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { fits } from '../../shared/forms/fits';
import type { LetterValues } from '../../shared/keeping/use-sending';

type Problem = { readonly fieldId: string; readonly message: string };

export const FIRST_PICK = 'pick-first';

const LONGEST = [
  ['to', LIMITS.name],
  ['from', LIMITS.name],
  ['message', LIMITS.paragraph],
] as const satisfies readonly (readonly [keyof LetterValues, number])[];

/** In the order of the page. */
export function sendingProblems(picked: ReadonlySet<ItemId>, letter: LetterValues): Problem[] {
  const problems: Problem[] = [];
  if (picked.size === 0) {
    problems.push({ fieldId: FIRST_PICK, message: 'Choose a section or some questions to send' });
  }
  if (letter.to.trim() === '') {
    problems.push({ fieldId: 'to', message: 'Write who is to answer them' });
  }
  if (letter.from.trim() === '') {
    problems.push({ fieldId: 'from', message: 'Write your own name' });
  }
  for (const [fieldId, limit] of LONGEST) {
    const message = fits(limit)(letter[fieldId]);
    if (message !== true) problems.push({ fieldId, message });
  }
  return problems;
}
