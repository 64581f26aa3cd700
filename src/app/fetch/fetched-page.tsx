import { type ComponentType, lazy, useState } from 'react';
import type { Chunk } from './chunk';

/**
 * A page in a chunk of its own. React holds back what a lazy component shows for a third of a second, even when its
 * chunk is already here; a page fetched while the browser was idle is therefore drawn at once, without it.
 */
export function fetchedPage<Props extends object>(
  chunk: Chunk<ComponentType<Props>>,
): ComponentType<Props> {
  const Lazy: ComponentType<Props> = lazy(chunk.fetch);
  return function FetchedPage(props: Props) {
    // Chosen once, so that a page does not start afresh when its chunk arrives.
    const [Page] = useState(() => chunk.kept ?? Lazy);
    return <Page {...props} />;
  };
}
