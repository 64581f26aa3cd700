import { type RefObject, useEffect, useRef } from 'react';

/** True until the first page has been shown. */
let isFirstPage = true;
/** A page that is drawn afresh, since another window changed what it shows, is still the same page. */
let shown = '';

/**
 * Sets the browser's title to "<title> - Mainstay", or leaves it at the name in the list of pages where it is null, and, after a move inside the app, puts focus on the page's heading,
 * so that a screen reader says where it is. Give the returned ref to an element with tabIndex -1.
 * `key` names the page; focus moves when it changes. Where the app was opened at some other page than Home, nothing of
 * it stood there when the browser said that it had loaded, so its heading takes focus too.
 */
export function usePageTitle<Target extends HTMLElement = HTMLHeadingElement>(
  title: string | null,
  key: string = title ?? '',
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (title !== null) document.title = `${title} - Mainstay`;
  }, [title]);
  useEffect(() => {
    if (isFirstPage) {
      if (isOpenedAtPage()) target.current?.focus({ preventScroll: true });
    } else if (shown !== key) {
      target.current?.focus();
      window.scrollTo(0, 0);
    }
    isFirstPage = false;
    shown = key;
  }, [key]);
  return target;
}

/** Opened at a link, or loaded again: nobody has put focus anywhere, and the page has not stood there from the start. */
const isOpenedAtPage = (): boolean =>
  !['', '#', '#/'].includes(window.location.hash) &&
  document.documentElement.dataset.question === undefined &&
  document.activeElement === document.body;
