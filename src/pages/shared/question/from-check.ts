import { useEffect } from 'react';
import { cameFrom, keepCameFrom } from '../../../platform/came-from';
import { paths } from '../../../ui/paths';
import { useMadeFor } from './use-made-for';

/** The question that was followed a moment ago from the list of all answers. */
let followed = '';

const placeOf = (id: string, itemId: string) => `${id}/${itemId}`;

/** The key of the list as a page whose place is kept. */
export const checkKey = (id: string): string => `check-${id}`;

export const openedFromCheck = (id: string, itemId: string): void => {
  followed = placeOf(id, itemId);
};

/**
 * Whether this question was opened from the list of all answers, so that its ways on lead back there. It is kept with
 * this entry of the browser's history: so it is after a reload too, and not where the question is come to another way.
 */
export function useIsFromCheck(id: string, itemId: string): boolean {
  const list = paths.checkAnswers(id).slice(1);
  const place = placeOf(id, itemId);
  const isFromCheck = useMadeFor(place, () => followed === place || cameFrom() === list);
  useEffect(() => {
    if (followed === place) followed = '';
    if (isFromCheck) keepCameFrom(list);
  }, [isFromCheck, list, place]);
  return isFromCheck;
}
