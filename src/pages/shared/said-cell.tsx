import type { JSX } from 'react';

type SaidCellProps = {
  readonly text: string;
  /** What it says where there is nothing. */
  readonly missing: string;
  readonly className?: string;
};

/** A cell that says something always: an empty one is left out of a PDF's tags, and those after it move a column along. */
export function SaidCell({ text, missing, className = '' }: SaidCellProps): JSX.Element {
  return (
    <td className={className}>
      {text.trim() === '' ? <span className="soft">{missing}</span> : text}
    </td>
  );
}
