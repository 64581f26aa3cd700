import { useEffect, useState } from 'react';
import { holdBack, letGo } from '../../ui/held-back';

type KeptText = {
  /** Like no other field's. */
  readonly key: string;
  readonly kept: string;
  readonly limit: number;
  readonly onKeep: (text: string) => void;
};

/** One field kept at every change, without a form around it. What is too long stays in it and is not kept. */
export function useKeptText({ key, kept, limit, onKeep }: KeptText) {
  const [long, setLong] = useState<string | null>(null);
  useEffect(() => () => letGo(key), [key]);
  const change = (text: string) => {
    const isLong = text.length > limit;
    setLong(isLong ? text : null);
    if (isLong) holdBack(key, { text, words: '' });
    else {
      letGo(key);
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
