import type { JSX, ReactNode } from 'react';

type MakingButtonProps = {
  readonly className: string;
  readonly isMaking: boolean;
  /** Something is being made: a press does nothing. */
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A button that says that it is at work, and keeps its width while it does. */
export function MakingButton(props: MakingButtonProps): JSX.Element {
  const { className, isMaking, isOff, onPress, children } = props;
  return (
    <button
      className={isMaking ? `${className} making` : className}
      type="button"
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <span className="what">{children}</span>
      {isMaking && <span className="at-work">Making it</span>}
    </button>
  );
}
