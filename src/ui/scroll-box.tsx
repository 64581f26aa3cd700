import { type JSX, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

type ScrollBoxProps = { readonly label: string; readonly children: ReactNode };

/**
 * A table that may be too wide scrolls sideways in a box of its own. Only while it does is it a named
 * stop for the keyboard, which could not scroll it otherwise.
 */
export function ScrollBox({ label, children }: ScrollBoxProps): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() =>
      setScrolls(current.scrollWidth > current.clientWidth + 1),
    );
    watch.observe(current);
    for (const child of current.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return (
    <section
      className="scroll"
      ref={box}
      {...(scrolls ? { tabIndex: 0, 'aria-label': `${label}: table` } : {})}
    >
      {children}
    </section>
  );
}
