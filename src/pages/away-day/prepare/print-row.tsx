import type { JSX } from 'react';
import { Button } from '../../../ui/button';
import { printPage } from '../../shared/print-page';

type PrintRowProps = {
  readonly className: string;
  /** What the button says it prints. */
  readonly prints: string;
  /** How much paper each takes. */
  readonly sides: string;
  readonly onLarge: (isLarge: boolean) => void;
};

/** The buttons that print a handout, in usual and in large print, and how much paper each takes. */
export function PrintRow({ className, prints, sides, onLarge }: PrintRowProps): JSX.Element {
  const print = (isLarge: boolean) => {
    onLarge(isLarge);
    // It waits for the typeface, and what was set is drawn by then.
    printPage();
  };
  return (
    <p className={className}>
      <Button look="main" onClick={() => print(false)}>
        {prints}
      </Button>
      <Button onClick={() => print(true)}>Print in large print</Button>
      <span className="note">{sides}</span>
    </p>
  );
}
