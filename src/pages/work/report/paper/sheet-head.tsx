import type { JSX, ReactNode } from 'react';
import { Logo } from '../../../../ui/icons';

type SheetHeadProps = {
  /** Which sheet this is, and whether it is a draft. */
  readonly children: ReactNode;
  readonly isRehearsal: boolean;
};

/** The top of a sheet that stands alone. */
export function SheetHead({ children, isRehearsal }: SheetHeadProps): JSX.Element {
  return (
    <>
      <header className="rhead oxford">
        <p className="brand">
          <Logo />
          <span>Mainstay</span>
        </p>
        <p className="note">{children}</p>
      </header>
      {isRehearsal && <p className="made-up">Rehearsal: made-up answers. Nobody gave these.</p>}
    </>
  );
}
