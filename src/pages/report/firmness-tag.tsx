import type { JSX } from 'react';
import type { Firmness } from '../../core/gaps/gap';
import { Dot } from '../../ui/dot';

const TAGS = {
  firm: ['full', 'Firm'],
  likely: ['half', 'Likely'],
  'close-call': ['open', 'Close call'],
} as const;

/** How sure a gap's place among the first five is. Method 2.5. */
export function FirmnessTag({ firmness }: { readonly firmness: Firmness | null }): JSX.Element {
  if (firmness === null) return <span className="small soft">Less sure</span>;
  const [dot, words] = TAGS[firmness];
  return (
    <span className="tag">
      <Dot state={dot} />
      {words}
    </span>
  );
}
