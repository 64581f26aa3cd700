import { type RefObject, useEffect, useState } from 'react';

/** The folds that were opened, for this visit: going to a score and back does not shut them. */
const opened = new Set<string>();

export function useKeptFold(key: string): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => opened.has(key));
  const set = (next: boolean) => {
    if (next) opened.add(key);
    else opened.delete(key);
    setOpen(next);
  };
  return [isOpen, set];
}

type Left = { readonly href: string; readonly top: number };

/** By page, the link that was followed last and how far down the page stood. */
const leftBy = new Map<string, Left>();
let cameFrom = '';
window.addEventListener(
  'hashchange',
  ({ oldURL }) => {
    cameFrom = new URL(oldURL).hash;
  },
  true,
);

/**
 * Who comes straight back from a link of this page finds it where it was, with focus on that link.
 * Call it after the page's heading has taken focus.
 */
export function useKeptPlace(key: string, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (page === null) return;
    const left = leftBy.get(key);
    leftBy.delete(key);
    if (left && left.href === cameFrom) {
      linkTo(page, left.href)?.focus({ preventScroll: true });
      window.scrollTo(0, left.top);
    }
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href');
      if (href?.startsWith('#')) leftBy.set(key, { href, top: window.scrollY });
    };
    page.addEventListener('click', remember);
    return () => page.removeEventListener('click', remember);
  }, [key, main]);
}

const linkTo = (page: HTMLElement, href: string): HTMLAnchorElement | undefined =>
  [...page.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
