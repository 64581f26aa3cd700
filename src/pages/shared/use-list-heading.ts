import { type RefObject, useEffect, useRef } from 'react';

export type ListHeading = RefObject<HTMLHeadingElement | null>;

/**
 * Give the result to the heading of the list shown: a move between lists puts focus there, so that a screen reader says
 * which list this is. On arrival from another page focus goes to the page's own heading instead.
 */
export function useListHeading(list: string): ListHeading {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(list);
  useEffect(() => {
    if (shown.current === list) return;
    shown.current = list;
    heading.current?.focus();
  }, [list]);
  return heading;
}
