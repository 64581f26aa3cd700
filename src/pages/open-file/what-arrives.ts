import type { Assessment, AssessmentHead } from '../../core/response/assessment';
import { isSame } from '../../core/response/is-same';
import { EXAMPLE_ID, type Facts } from '../../store/state';

type Here = Pick<Facts, 'heads' | 'responses'>;

/** What is here that an opened file belongs to: its whole, or another copy of it. Null where it is new, or all the same. */
export function belongsTo({ heads, responses }: Here, opened: Assessment): AssessmentHead | null {
  const whole = opened.share === null ? undefined : heads[opened.share.of];
  if (whole !== undefined && whole.id !== EXAMPLE_ID) return whole;
  const copy = heads[opened.id];
  if (copy === undefined || copy.id === EXAMPLE_ID) return null;
  const isSameHere = isSame({ ...copy, answers: responses[copy.id] ?? {} }, opened);
  return isSameHere ? null : copy;
}

/** The questions inside a file, where they have been begun on this device, under whatever id and name. */
export const begunHere = ({ heads }: Here, { share }: Assessment): AssessmentHead | null =>
  Object.values(heads).find(
    ({ share: other }) => other !== null && other.of === share?.of && other.sentAt === share.sentAt,
  ) ?? null;
