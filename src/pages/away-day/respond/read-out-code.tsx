import type { JSX } from 'react';

/** In groups of four, each to be heard sign by sign. */
export function ReadOutCode({ groups }: { readonly groups: readonly string[] }): JSX.Element {
  return (
    <section aria-labelledby="read-out">
      <h2 className="h4" id="read-out">
        No camera? Read this out, row by row
      </h2>
      <ol className="read-out">
        {groups.map((group, index) => (
          <li key={group}>
            <span aria-hidden="true" translate="no">
              {group}
            </span>
            <span className="vh">
              Group {index + 1}: {[...group].join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
