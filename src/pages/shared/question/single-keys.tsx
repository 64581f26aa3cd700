import type { JSX, ReactNode } from 'react';
import { switchShortcuts } from '../../../platform/preferences';
import { Choice } from '../../../ui/choice';

type SingleKeysProps = {
  readonly areOn: boolean;
  readonly onSwitch: (areOn: boolean) => void;
  /** "this page" or "these pages". */
  readonly where: string;
  readonly className?: string;
  /** What each key does. */
  readonly children: ReactNode;
};

/** Single keys can be switched off: some people press them without meaning to. */
export function SingleKeys(props: SingleKeysProps): JSX.Element {
  const { areOn, onSwitch, where, className = '', children } = props;
  return (
    <div className={`list-keys ${className}`}>
      <Choice
        type="checkbox"
        checked={areOn}
        onChange={(event) => {
          switchShortcuts(event.target.checked);
          onSwitch(event.target.checked);
        }}
      >
        Use single keys on {where}
      </Choice>
      <p className="note">{children}</p>
    </div>
  );
}
