/** The question that was opened from the list of all answers, so that its ways on lead back there. */
let opened = '';

const placeOf = (id: string, itemId: string) => `${id}/${itemId}`;

export const openedFromCheck = (id: string, itemId: string): void => {
  opened = placeOf(id, itemId);
};

/** Whether this question was opened from that list, and no other since. */
export const isFromCheck = (id: string, itemId: string): boolean => opened === placeOf(id, itemId);
