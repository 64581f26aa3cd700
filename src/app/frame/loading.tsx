import type { JSX } from 'react';

/** Nothing is drawn for a wait too short to read; the words come by CSS after a moment. */
export function Loading(): JSX.Element {
  return (
    <div className="wrap page plain">
      <p className="loading" role="status">
        Loading. On a slow connection this can take a while.
      </p>
    </div>
  );
}
