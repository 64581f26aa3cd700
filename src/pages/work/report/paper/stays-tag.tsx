import type { JSX } from 'react';
import { Dot } from '../../../../ui/dot';

const DOTS: Readonly<Record<string, 'full' | 'half'>> = { Always: 'full', Mostly: 'half' };

/** How often it stays among the first five: the dot is drawn, the words say it. Method 2.5. */
export function StaysTag({ words }: { readonly words: string }): JSX.Element {
  return (
    <span className="tag">
      <Dot state={DOTS[words] ?? 'open'} />
      {words}
    </span>
  );
}
