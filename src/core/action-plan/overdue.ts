import type { PlannedAction } from '../response/plan';

/** Whether one YYYY-MM-DD is before another; a year may have grown past four figures. */
const isBefore = (one: string, other: string): boolean =>
  one.length === other.length ? one < other : one.length < other.length;

/** Whether its date is past and it is neither done nor dropped. The day itself is in time. */
export const isOverdue = (
  { by, status }: Pick<PlannedAction, 'by' | 'status'>,
  today: string,
): boolean => by !== '' && (status === 'to-do' || status === 'doing') && isBefore(by, today);
