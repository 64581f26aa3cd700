import type { ReactNode } from 'react';
import { ScrollBox } from '../../../ui/scroll-box';

type Props = { readonly label: string; readonly children: ReactNode };

/** A table that scrolls sideways in its own box, so that the page never does. */
export function ScrollTable({ label, children }: Props) {
  return (
    <ScrollBox label={label}>
      <table className="plain">{children}</table>
    </ScrollBox>
  );
}
