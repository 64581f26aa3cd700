import { type RefObject, useEffect, useRef } from 'react';

/** True until the first page has been shown: nobody has navigated yet, so focus is left where the browser put it. */
let isFirstPage = true;
/** A page that is drawn afresh, since another window changed what it shows, is still the same page. */
let shown = '';

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
  useEffect(() => {
    if (!isFirstPage && shown !== key) {
      target.current?.focus();
      window.scrollTo(0, 0);
    }
    isFirstPage = false;
    shown = key;
  }, [key]);
  return target;
}
