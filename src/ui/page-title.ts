import { type RefObject, useEffect, useRef } from 'react';

/** True until the first page has been shown: nobody has navigated yet, so focus is left where the browser put it. */
let isFirstPage = true;

/**
 * Sets the browser's title to "<title> - Mainstay" and, after a move inside the app, puts focus on the page's heading,
 * so that a screen reader says where it is. Give the returned ref to an element with tabIndex -1.
 * `key` names the page; focus moves when it changes.
 */
export function usePageTitle<Target extends HTMLElement = HTMLHeadingElement>(
  title: string,
  key: string = title,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    document.title = `${title} - Mainstay`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each page, which `key` names
  useEffect(() => {
    if (!isFirstPage) {
      target.current?.focus();
      window.scrollTo(0, 0);
    }
    isFirstPage = false;
  }, [key]);
  return target;
}
