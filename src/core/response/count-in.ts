/** Whose answers of a round count: one rule for every list, count and figure of people. */
import type { Collection, PanelResponse, RespondentId } from '../document/collection';

export type AskedPeople = Pick<Collection, 'responses'> & Partial<Pick<Collection, 'takenOut'>>;

/** Whether whoever runs the exercise has taken these answers out and not put them back since: odd is out. */
export const isTakenOut = (
  { takenOut = {} }: Partial<Pick<Collection, 'takenOut'>>,
  id: RespondentId,
): boolean => isOdd(takenOut[id] ?? 0);

export const isOdd = (times: number): boolean => times % 2 === 1;

/** Whose answers are in: neither taken back by themselves nor taken out by whoever runs it. */
export const peopleIn = (asked: AskedPeople): readonly (readonly [RespondentId, PanelResponse])[] =>
  Object.entries(asked.responses).filter(([id]) => isPersonIn(asked, id));

/** Whether this person's answers are in. */
export const isPersonIn = (asked: AskedPeople, id: RespondentId): boolean =>
  asked.responses[id]?.isWithdrawn === false && !isTakenOut(asked, id);

/** How many people are in: a response taken back is left out. */
export const countIn = (asked: AskedPeople): number => peopleIn(asked).length;
