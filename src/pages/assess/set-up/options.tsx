import type { JSX } from 'react';
import { choicesOf } from '../../../core/wording/profile-labels';

type OptionsProps = {
  readonly labels: Readonly<Record<string, string>>;
  /** What stands there before anything is chosen; none where something always is. */
  readonly none?: string | null;
};

/** A list to choose from, in the words that are printed. */
export const Options = ({ labels, none = 'Not given' }: OptionsProps): JSX.Element => (
  <>
    {none !== null && <option value="">{none}</option>}
    {choicesOf(labels).map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </>
);
