/** What of an assessment comes near the most a file may hold, so that it can be said before it is full. */

import type { AssessmentHead } from '../document/assessment';
import type { Response } from '../document/response';
import { ROUNDS, type RoundName } from '../document/rounds';
import { collectionOf } from '../exercise/exercise-changes';
import { LIMITS } from '../limits/limits';
import { contentOf } from './content';

export type NearlyFull =
  /** Bytes. Values never run out first: see `fileValues` in limits.ts. */
  | { readonly of: 'file'; readonly used: number; readonly most: number }
  /** People whose answers are in, or were. */
  | { readonly of: RoundName; readonly used: number; readonly most: number };

const NEAR = 0.9;
/** Whether this many are nine tenths of the most, or over. */
export const isNearly = (used: number, most: number): boolean => used >= NEAR * most;

export function nearlyFull(head: AssessmentHead, response: Response): readonly NearlyFull[] {
  const all: readonly NearlyFull[] = [
    { of: 'file', used: contentOf(head, response).bytes, most: LIMITS.fileBytes },
    ...ROUNDS.map((of) => ({
      of,
      used: Object.keys(collectionOf(head, of)?.responses ?? {}).length,
      most: LIMITS.responses,
    })),
  ];
  return all.filter(({ used, most }) => isNearly(used, most));
}
