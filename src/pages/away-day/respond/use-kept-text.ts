import { useState } from 'react';
import { heldText, holdBack, releaseField } from '../../../ui/held-back';

type KeptText = {
  /** Like no other field's. */
  readonly key: string;
  readonly kept: string;
  readonly limit: number;
  readonly onKeep: (text: string) => void;
};

/**
 * One field kept at every change, without a form around it. What is too long is not kept, and stays in
 * it, also when its page is left and comes back.
 */
export function useKeptText({ key, kept, limit, onKeep }: KeptText) {
  const [long, setLong] = useState(() => heldText(key));
  const change = (text: string) => {
    const isLong = text.length > limit;
    setLong(isLong ? text : null);
    if (isLong) holdBack(key, { text, words: '' });
    else {
      releaseField(key);
      onKeep(text);
    }
  };
  return {
    limit,
    whenOver: 'Until it is shorter, what was kept before stays.',
    value: long ?? kept,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => change(target.value),
  };
}
