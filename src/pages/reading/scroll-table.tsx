import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly children: ReactNode };

/** A table that scrolls sideways in its own box, so that the page never does. */
export function ScrollTable({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take focus, or a keyboard cannot scroll it
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table className="plain">{children}</table>
    </section>
  );
}
