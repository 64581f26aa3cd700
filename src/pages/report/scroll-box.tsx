import type { JSX, ReactNode } from 'react';

type ScrollBoxProps = { readonly label: string; readonly children: ReactNode };

/** A table too wide for a phone scrolls in its own box, which takes focus so that a keyboard can scroll it. */
export function ScrollBox({ label, children }: ScrollBoxProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take focus
    <section className="scroll" tabIndex={0} aria-label={`${label}: table`}>
      {children}
    </section>
  );
}
