import type { JSX } from 'react';

/**
 * A heading's words with none cut at its hyphen: "local buy-" at the end of a line reads as another word. All of it is
 * replaced with the text, since a page in translation may have put its words elsewhere.
 */
export function Unbroken({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/(\p{L}+-\p{L}+)/u);
  return (
    <span key={text}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        <span className={at % 2 === 1 ? 'nb' : ''} key={at}>
          {part}
        </span>
      ))}
    </span>
  );
}
