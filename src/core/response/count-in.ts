import type { Collection, PanelResponse, RespondentId } from '../document/collection';

type Asked = Pick<Collection, 'responses'> & Partial<Pick<Collection, 'takenOut'>>;

/** Whose answers are in: neither taken back by themselves nor taken out by whoever runs it. */
export const peopleIn = ({
  responses,
  takenOut = {},
}: Asked): readonly (readonly [RespondentId, PanelResponse])[] =>
  Object.entries(responses).filter(
    ([id, { isWithdrawn }]) => !isWithdrawn && (takenOut[id] ?? 0) % 2 === 0,
  );

/** How many people are in: a response taken back is left out. */
export const countIn = (asked: Asked): number => peopleIn(asked).length;
