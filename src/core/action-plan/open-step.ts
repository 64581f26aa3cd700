import type { PlannedAction } from '../document/plan';

type Step = Pick<PlannedAction, 'status'>;

/** Nothing more is to be done about it: done, or dropped. */
export const isEndedStep = ({ status }: Step): boolean => status === 'done' || status === 'dropped';

/** Still to be done, or being done. */
export const isOpenStep = (step: Step): boolean => !isEndedStep(step);
