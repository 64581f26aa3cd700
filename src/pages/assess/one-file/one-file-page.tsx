import { type JSX, useState } from 'react';
import { saveFile } from '../../../platform/save-file';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';
import { HowToCheck } from './how-to-check';
import type { OneFile } from './one-file';

/** Null where this is that file already. */
type OneFilePageProps = { readonly part: OneFile | null };

/** Hands the app out as one file for computers without a connection, and says plainly what that file can and cannot do. */
export function OneFilePage({ part: file }: OneFilePageProps): JSX.Element {
  return (
    <>
      <h1>Mainstay in one file</h1>
      {file === null ? <ThisIsIt /> : <Offer file={file} />}
      <WhereItKeeps />
      {file !== null && <HowToCheck file={file} />}
    </>
  );
}

function ThisIsIt(): JSX.Element {
  return (
    <p className="lead">
      You are using that file now. To hand it on, copy the file itself, for example to a memory
      stick.
    </p>
  );
}

function Offer({ file }: { readonly file: OneFile }): JSX.Element {
  const [isSent, setSent] = useState(false);
  const size = new Blob([file.text]).size;
  return (
    <>
      <p className="lead">
        All of Mainstay as one HTML file: for a memory stick, a shared folder, or a computer that
        never has a connection. Open it with any recent browser, and everything works from there.
      </p>
      <p className="row">
        <Button
          look="main"
          onClick={() => {
            saveFile({ name: file.name, text: file.text, type: 'text/html' });
            setSent(true);
          }}
        >
          Save {file.name}
        </Button>
        <span className="note">
          {(size / 1e6).toFixed(1)} MB ({size.toLocaleString('en-GB')} bytes)
        </span>
        <Heard className="note">{isSent && `Sent to your downloads as ${file.name}.`}</Heard>
      </p>
      <p>
        <b>It is for computers only.</b> Phones and tablets show such a file as a preview, in which
        nothing can be pressed. There, use this page itself: after the first visit it opens without
        a connection too.
      </p>
    </>
  );
}

function WhereItKeeps(): JSX.Element {
  return (
    <section>
      <h2>Where it keeps answers</h2>
      <p>
        In the browser that opens it, as this page does, and never in the file itself. But a file
        has no address of its own, so browsers keep its answers less well:
      </p>
      <ul>
        <li>
          <b>Chrome and Edge</b> give all pages opened from disk one store. Another page opened from
          this disk could read what you wrote, so open only pages you trust.
        </li>
        <li>
          <b>Firefox</b> keeps a store for each file and place. Moved or renamed, it starts empty.
        </li>
        <li>On another computer it starts empty, whatever the browser.</li>
      </ul>
      <p>
        So save to a file at the end of each sitting, and open that file to go on. It does not get
        updates by itself either: for a newer version, save the file again from the web page.
      </p>
      <p>
        <a href={paths.help}>Help</a> says how to save to a file and open it elsewhere.
      </p>
    </section>
  );
}
