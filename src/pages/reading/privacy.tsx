import { paths } from '../../ui/paths';
import { PrivacyExercise } from './privacy-exercise';
import { PrivacySharing } from './privacy-sharing';
import { OnThisPage } from './shared/on-this-page';

const SECTIONS = [
  { id: 'short', title: 'In short' },
  { id: 'where', title: 'Where your answers live' },
  { id: 'check', title: 'Nothing is sent, and how to check' },
  { id: 'keeping', title: 'How long answers are kept' },
  { id: 'removing', title: 'How to remove them' },
  { id: 'shared-computers', title: 'Shared computers' },
  { id: 'files', title: 'What a saved file contains' },
  { id: 'colleagues', title: 'What a colleague gets' },
  { id: 'board', title: 'What the chair or board sees' },
  { id: 'exercise', title: 'In an away-day exercise' },
  { id: 'codes', title: 'What your code holds' },
  { id: 'named', title: 'Named, not attributed, and small groups' },
  { id: 'working-file', title: 'How long to keep the working file' },
  { id: 'withdrawing', title: 'Taking an answer back' },
  { id: 'controller', title: 'Who is responsible' },
  { id: 'notice', title: 'Words for your own privacy notice' },
] as const;

export function Privacy() {
  return (
    <>
      <h1>Privacy</h1>
      <div className="prose">
        <section>
          <h2 id="short">In short</h2>
          <p>
            Your answers stay on this device. Nobody elsewhere can see them until you show them,
            print them, or hand over a file or a code. There is no account, there are no cookies,
            and nothing you do here is tracked.
          </p>
        </section>
        <OnThisPage route="/privacy" sections={SECTIONS} />
        <WhereAnswersLive />
        <NothingIsSent />
        <KeepingAndRemoving />
        <PrivacySharing exercise={<PrivacyExercise />} />
      </div>
    </>
  );
}

function WhereAnswersLive() {
  return (
    <section>
      <h2 id="where">Where your answers live</h2>
      <p>
        Answers, notes and evidence are kept in this browser, on this device, in a store called
        IndexedDB. Another browser on the same device does not see them. Nor does the same browser
        on another device.
      </p>
      <p>
        Answers you give to someone’s away-day exercise are kept there too, in a store of their own.
        So are sets of questions that you opened from a file; they hold no answers.
      </p>
      <p>
        Mainstay also remembers a few small things outside that store: the light or dark theme,
        whether single keys and sounds are off, which set of questions is in use, that you have been
        here before, the name you gave for colleagues to see, and your logo and letterhead line. If
        a page closes while your last words are still being saved, they wait outside that store too,
        until Mainstay is next opened here.
      </p>
      <p>
        For whoever runs an exercise it remembers the web address phones are sent to, how long the
        room has, which slides are left out, how far they are, what was added to the talk or parked,
        which notes go on the wall, what was checked in the hall, and the numbers of the paper forms
        typed in. A paper form waits there while it is being typed in. Until its window closes, it
        also knows which answers came from which form, so that a form can be put right.
      </p>
      <p>
        If you keep an assessment in a file on disk, the browser remembers which file that is, in a
        third store, and its name outside it.
      </p>
      <p>
        So that the page opens without a connection, the browser also keeps a copy of the page
        itself. It is the same for everybody and holds no answers.
      </p>
    </section>
  );
}

function NothingIsSent() {
  return (
    <section>
      <h2 id="check">Nothing is sent, and how to check</h2>
      <p>
        This page is not allowed to send your answers anywhere. It carries a security policy that
        your browser enforces, whatever the rest of the page might try.
      </p>
      <p>
        <strong>To check in one line:</strong> view the source of this page (Ctrl and U on Windows).
        Find the line with <code>Content-Security-Policy</code>. It says{' '}
        <code>default-src 'none'</code> and <code>connect-src 'none'</code>, so the browser lets the
        page load its own parts, and blocks what else it might try to fetch or send.
      </p>
      <p>
        <strong>To watch it happen:</strong> press F12, open the tab named Network, and answer a few
        questions. You may see the page fetch its own parts, such as a typeface, and a worker named
        service-worker.js fetch the same parts to keep them for when there is no connection. You
        will not see anything leave with your answers in it.
      </p>
      <p>
        Some things are outside the policy’s reach. The server that hands out this page can note, as
        any web server can, that your device fetched it and when. Your browser may have services of
        its own, such as form filling, spelling or translation, that ask its maker; a page cannot
        see them and can stop few, but its settings can. An extension may read any page it is
        allowed on. And when you follow a link to another site, that site has its own rules.
      </p>
      <p>
        A browser would also let a page send its window elsewhere, or talk straight to another
        browser. Mainstay’s own code does neither, and the policy keeps out the code of others.
      </p>
    </section>
  );
}

function KeepingAndRemoving() {
  return (
    <>
      <section>
        <h2 id="keeping">How long answers are kept</h2>
        <p>
          Answers stay until you delete them, or until the browser does. Some browsers tidy up
          without asking:
        </p>
        <ul>
          <li>Safari may clear what a site keeps after seven days without a visit.</li>
          <li>Private or incognito windows forget everything when you close them.</li>
          <li>A device that is nearly full may clear sites you have not used lately.</li>
          <li>Some workplaces set browsers to clear everything when they close.</li>
        </ul>
        <p>
          So save to a file at the end of each sitting. A file is yours, and no browser will tidy it
          away.
        </p>
      </section>
      <section>
        <h2 id="removing">How to remove them</h2>
        <ul>
          <li>
            <strong>One assessment:</strong> delete it from the list on{' '}
            <a href={paths.home}>the home page</a>. You can undo that straight away, in case it was
            a slip. A file it is kept in stays on disk, and the browser forgets which it was.
          </li>
          <li>
            <strong>Everything:</strong> go to{' '}
            <a href={paths.clear}>Clear everything from this device</a>. It removes the assessments,
            your answers to anyone’s away-day, which files were kept up to date, the small things
            above and the offline copy of the page, and empties other windows. What could not be
            removed is named. This cannot be undone. Your browser’s settings can do the same: find
            the data that sites keep and clear it for this address.
          </li>
        </ul>
        <p>Neither removes files you have saved, or anything printed. Those you delete yourself.</p>
      </section>
      <section>
        <h2 id="shared-computers">Shared computers</h2>
        <p>
          Anyone who uses the same device with the same login can open this page and read what is on
          it. There is no password. On a shared computer, save to a file that only you can reach,
          then <a href={paths.clear}>clear everything from this device</a> before you leave.
        </p>
      </section>
    </>
  );
}
