/**
 * Read back before it is kept: an assessment is written as a file and opened by the way every file
 * comes in. It brings all the checks of a file along, so it is no part of the first load.
 */

import type { Assessment } from '../document/assessment';
import { isSame } from '../document/is-same';
import type { Instrument } from '../instrument/instrument';
import { type FileProblem, failure, type Result, success } from '../json/result';
import { decodeAssessment } from './decode';
import { encodeAssessment } from './encode';
import { SOURCE } from './source';

export type ReadBackProblem =
  /** As whoever opens its file would be told. */
  | FileProblem
  /** It opens, but as something else than it is. */
  | { readonly code: 'comes-back-changed' };

const ANY_TIME = '1970-01-01T00:00:00.000Z';

/**
 * The very assessment where its file opens again and holds the same, else why not. What other
 * programs put in a file and this app only carries along is not compared: it may have lost its place.
 */
export function opensAgain(
  assessment: Assessment,
  { instrument }: { readonly instrument: Instrument },
): Result<Assessment, ReadBackProblem> {
  const text = encodeAssessment(assessment, { savedAt: ANY_TIME, source: SOURCE });
  // Answers to another set of questions are read as whoever has that set would.
  const asked = { ...instrument, ...assessment.instrument };
  const opened = decodeAssessment(text, { instrument: asked });
  if (!opened.ok) return opened;
  const back = { ...opened.value.assessment, carried: assessment.carried };
  return isSame(back, assessment) ? success(assessment) : failure({ code: 'comes-back-changed' });
}
