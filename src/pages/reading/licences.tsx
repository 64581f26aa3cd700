type Notice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

import { paths } from '../../ui/paths';

/** What others made and we ship, with the words their licences ask us to pass on. */
export function Licences({ part: notices }: { readonly part: readonly Notice[] }) {
  return (
    <>
      <h1>Third-party notices</h1>
      <p>
        Mainstay is built with work that others gave away. These {notices.length} pieces are part of
        what your browser runs, each under its own licence. Mainstay’s own licence is on{' '}
        <a href={paths.forIt}>the page for IT staff</a>.
      </p>
      <ul className="rows folds">
        {notices.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                {name} {version}: {licence}
              </summary>
              <p className="kept-lines note">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
