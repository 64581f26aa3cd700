import type { JSX } from 'react';
import { Button } from '../../../ui/button';

type ChangedElsewhereProps = {
  /** Whose words these are: the other window's, while ours stand in the field, or ours, while theirs do. */
  readonly whose: 'theirs' | 'ours';
  readonly words: string;
  readonly onUse: () => void;
};

const MOST_SHOWN = 300;

const shown = (words: string) =>
  words.length <= MOST_SHOWN ? words : `${words.slice(0, MOST_SHOWN)}…`;

/** Beside a field two windows wrote in at once: the words that do not stand in it, and a way to have them. */
export function ChangedElsewhere({ whose, words, onUse }: ChangedElsewhereProps): JSX.Element {
  const isTheirs = whose === 'theirs';
  const quoted = words.trim() === '' ? 'It is empty there.' : `“${shown(words)}”`;
  return (
    <>
      <p>
        {isTheirs
          ? 'This field was changed in another window while you typed. Your words stand. There it says: '
          : 'This field was changed in another window. You had written: '}
        <span className="kept-lines">{quoted}</span>
      </p>
      <Button look="link" extra="fold" onClick={onUse}>
        {isTheirs ? 'Use those words instead' : 'Put my words back'}
      </Button>
    </>
  );
}
