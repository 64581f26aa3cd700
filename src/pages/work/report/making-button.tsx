import type { ComponentProps, JSX } from 'react';
import { Button } from '../../../ui/button';

type MakingButtonProps = Pick<ComponentProps<typeof Button>, 'look' | 'extra' | 'children'> & {
  readonly isMaking: boolean;
  /** Something is being made: a press does nothing. */
  readonly isOff: boolean;
  readonly onPress: () => void;
};

/** A button that says that it is at work, and keeps its width while it does. */
export function MakingButton(props: MakingButtonProps): JSX.Element {
  const { look = 'plain', extra = '', isMaking, isOff, onPress, children } = props;
  return (
    <Button
      look={look}
      isSlim
      extra={isMaking ? `${extra} making` : extra}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <span className="what">{children}</span>
      {isMaking && <span className="at-work">Making it</span>}
    </Button>
  );
}
