import { useLayoutEffect, useRef } from 'react';

/**
 * Call the result with an element's id just before a change: after it, the page is scrolled by as much as that element
 * has moved, so that what someone is working on stays under their hands while the lists around it are made anew.
 */
export function useSteadyPlace(): (elementId: string) => void {
  const before = useRef<{ readonly id: string; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (before.current === null) return;
    const moved = topOf(before.current.id) - before.current.top;
    before.current = null;
    if (moved !== 0) window.scrollBy(0, moved);
  });
  return (elementId) => {
    before.current = { id: elementId, top: topOf(elementId) };
  };
}

const topOf = (id: string): number => document.getElementById(id)?.getBoundingClientRect().top ?? 0;
