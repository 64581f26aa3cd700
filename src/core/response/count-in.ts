import type { Collection } from './exercise';

/** How many people are in: a response taken back is left out. */
export const countIn = ({ responses }: Pick<Collection, 'responses'>): number =>
  Object.values(responses).filter(({ isWithdrawn }) => !isWithdrawn).length;
