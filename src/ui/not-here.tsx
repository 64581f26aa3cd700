import type { JSX } from 'react';
import { usePageTitle } from './page-title';
import { paths } from './paths';

const WORDS = {
  page: {
    title: 'There is no page at this address',
    text: 'The link may be mistyped or from another version of Mainstay. Nothing on this device has changed.',
  },
  assessment: {
    title: 'That assessment is not on this device',
    text: 'Assessments stay on the device and in the browser where they were made. If you have its file, open it here. If you deleted it, its file is the only copy.',
  },
} as const;

/** A link that leads nowhere, or to an assessment kept on another device. */
export function NotHere({ what }: { readonly what: keyof typeof WORDS }): JSX.Element {
  const { title, text } = WORDS[what];
  const heading = usePageTitle(title);
  return (
    <main id="main" tabIndex={-1}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p className="measure">{text}</p>
        <p className="row">
          <a className="btn main" href={paths.home}>
            Go to Home
          </a>
          <a className="btn bare" href={paths.open}>
            Open a file
          </a>
        </p>
      </div>
    </main>
  );
}
