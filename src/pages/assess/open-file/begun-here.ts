import type { Assessment, AssessmentHead } from '../../../core/document/assessment';
import type { Facts } from '../../../store/state';

/** The questions inside a file, where they have been begun on this device, under whatever id and name. */
export const begunHere = (
  { heads }: Pick<Facts, 'heads'>,
  { share }: Assessment,
): AssessmentHead | null =>
  Object.values(heads).find(
    ({ share: other }) => other !== null && other.of === share?.of && other.sentAt === share.sentAt,
  ) ?? null;
