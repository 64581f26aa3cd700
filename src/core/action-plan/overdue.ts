import type { PlannedAction } from '../document/plan';
import { isOpenStep } from './open-step';

/** Whether one YYYY-MM-DD is before another; a year may have grown past four figures. */
const isBefore = (one: string, other: string): boolean =>
  one.length === other.length ? one < other : one.length < other.length;

/** Whether its date is past and it is neither done nor dropped. The day itself is in time. */
export const isOverdue = (action: Pick<PlannedAction, 'by' | 'status'>, today: string): boolean =>
  action.by !== '' && isOpenStep(action) && isBefore(action.by, today);

const DAY = 86_400_000;

/** How many whole days past its date it is; 0 where it is not overdue. */
export const daysLate = (action: Pick<PlannedAction, 'by' | 'status'>, today: string): number =>
  isOverdue(action, today) ? Math.round((Date.parse(today) - Date.parse(action.by)) / DAY) : 0;
