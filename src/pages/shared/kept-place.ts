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

/** `nth`: of the links of the page that lead there. `top`: how far below the top of the window it stood. */
type Left = { readonly href: string; readonly nth: number; readonly top: number };

/** By page, the link that was followed last. */
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
 * Who comes straight back from a link of this page finds that link where it was, with focus on it, whatever has come or
 * gone above it meanwhile. Call it after the page's heading has taken focus.
 */
export function useKeptPlace(key: string, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (page === null) return;
    const left = leftBy.get(key);
    leftBy.delete(key);
    if (left && left.href === cameFrom) showAgain(page, left);
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href');
      if (!link || !href?.startsWith('#')) return;
      const { top } = link.getBoundingClientRect();
      leftBy.set(key, { href, nth: linksTo(page, href).indexOf(link), top });
    };
    page.addEventListener('click', remember);
    return () => page.removeEventListener('click', remember);
  }, [key, main]);
}

/** For a page that leads back to this link of another: after a reload nothing is known of how it stood there. */
export function leadBackTo(key: string, href: string): void {
  if (!leftBy.has(key)) leftBy.set(key, { href, nth: -1, top: window.innerHeight / 3 });
}

/** A list of what is still open may have lost its link: the last to the same place then stands in the full list. */
function showAgain(page: HTMLElement, { href, nth, top }: Left): void {
  const links = linksTo(page, href);
  const link = links[nth] ?? links.at(-1);
  if (!link) return;
  link.focus({ preventScroll: true });
  window.scrollBy(0, link.getBoundingClientRect().top - top);
}

const linksTo = (page: HTMLElement, href: string): readonly HTMLAnchorElement[] =>
  [...page.querySelectorAll('a')].filter((link) => link.getAttribute('href') === href);
