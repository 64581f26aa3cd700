import type { AssessmentHead } from '../document/assessment';
import type { Response } from '../document/response';
import { countIn } from './count-in';

/** So many answers are a sitting's work: more than anyone should have to give again. */
const WORTH_A_COPY = 15;

type Kept = {
  readonly head: Pick<AssessmentHead, 'exercise' | 'signOff'>;
  readonly response: Response;
  /** When it was last saved to a file, ISO time; null where it never was. */
  readonly filedAt: string | null;
  /** Whether that file holds what is here, by its mark; asked only of what is final, for it takes a while. */
  readonly isInFile: () => boolean;
  /** A section has been finished. */
  readonly hasFinishedSection: boolean;
  /** Nothing stays on this device once the page is closed. */
  readonly isMemory: boolean;
};

/**
 * Whether it is time to offer a copy: after the first section where there is none, when it has been signed off, and
 * whenever fifteen answers are in no file. Of an away-day each person's answers are that many. For an offer alone: what a file holds is told by no clock.
 */
export function isCopyDue({
  head,
  response,
  filedAt,
  isInFile,
  hasFinishedSection,
  isMemory,
}: Kept): boolean {
  if (head.exercise !== null) return filedAt === null && countIn(head.exercise.first) > 0;
  const answered = Object.values(response).filter(({ answer }) => answer !== null);
  const since = answered.filter(({ changedAt }) => filedAt === null || changedAt > filedAt).length;
  if ((isMemory && since > 0) || (head.signOff.isFinal && !isInFile())) return true;
  return (filedAt === null && hasFinishedSection) || since >= WORTH_A_COPY;
}
