import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Loading } from '../frame/loading';
import type { Chunk } from './chunk';

/**
 * A page in a chunk of its own, with something in its place until that is here. React's own lazy components would hold
 * back what they show for a third of a second. A fetch that fails is thrown to the error boundary, which says so.
 */
export function fetchedPage<Props extends object>(
  chunk: Chunk<ComponentType<Props>>,
  meanwhile: ReactNode = <Loading />,
): ComponentType<Props> {
  return function FetchedPage(props: Props) {
    // Chosen once, so that a page does not start afresh when its chunk is fetched a second time.
    const [Page, setPage] = useState(() => chunk.kept);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (Page !== null) return;
      chunk.fetch().then(({ default: fetched }) => setPage(() => fetched), setFailure);
    }, [Page]);
    if (failure !== null) throw failure;
    return Page === null ? meanwhile : <Page {...props} />;
  };
}
