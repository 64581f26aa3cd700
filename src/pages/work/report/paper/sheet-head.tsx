import type { JSX, ReactNode } from 'react';
import { Logo } from '../../../../ui/icons';
import { useLetterhead } from '../letterhead/use-letterhead';

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
        <Whose />
        <p className="note">{children}</p>
      </header>
      {isRehearsal && <p className="made-up">Rehearsal: made-up answers. Nobody gave these.</p>}
    </>
  );
}

/** The organisation's own logo and line where it gave some, else Mainstay's mark. */
function Whose(): JSX.Element {
  const { logo, line } = useLetterhead();
  if (logo === null && line.trim() === '') {
    return (
      <p className="brand">
        <Logo />
        <span>Mainstay</span>
      </p>
    );
  }
  return (
    <p className="own-head">
      {logo && <img src={logo.address} alt="" />}
      {line.trim() !== '' && <span className="clamp">{line}</span>}
    </p>
  );
}
