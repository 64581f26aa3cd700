import { type JSX, useState } from 'react';
import { countWord } from '../../core/wording/words';
import { Button } from '../../ui/button';

/**
 * Of a long list the first so many, and a button for the others: hundreds of rows make a page slow for whoever wants one
 * of the first. The button stays where it was, and with it the focus.
 */
export function useFirstOf<Row>(
  rows: readonly Row[],
  first: number,
  mustShow: (row: Row) => boolean = () => false,
): readonly [shown: readonly Row[], button: JSX.Element | null] {
  const [isAsked, ask] = useState(false);
  const others = rows.length - first;
  // For good: the row would be gone again from under whoever has just closed it.
  if (!isAsked && rows.slice(first).some(mustShow)) ask(true);
  if (others <= 1) return [rows, null];
  return [
    isAsked ? rows : rows.slice(0, first),
    <p key="others">
      <Button look="link" aria-expanded={isAsked} onClick={() => ask(!isAsked)}>
        {isAsked
          ? `Show the first ${countWord(first)} alone`
          : `Show the other ${countWord(others)}`}
      </Button>
    </p>,
  ];
}
