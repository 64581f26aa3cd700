import { paths } from '../../ui/paths';
import { OfflineCopyLine } from '../shared/keeping/offline-copy-line';
import { ForItAwayDay } from './for-it-away-day';
import { ForItBuilding } from './for-it-building';
import { ForItCare } from './for-it-care';
import { OnThisPage } from './shared/on-this-page';
import { ScrollTable } from './shared/scroll-table';

const SECTIONS = [
  { id: 'browsers', title: 'Browsers' },
  { id: 'hosting', title: 'Hosting' },
  { id: 'policy', title: 'The security policy' },
  { id: 'camera', title: 'The camera at an away-day' },
  { id: 'offline', title: 'Offline and updates' },
  { id: 'stored', title: 'What is stored where' },
  { id: 'clearing', title: 'Settings that clear answers' },
  { id: 'backing-up', title: 'Backing up' },
  { id: 'removing', title: 'Removing it' },
  { id: 'building', title: 'Building from source' },
  { id: 'terminal', title: 'From a terminal' },
  { id: 'licence', title: 'Licence' },
] as const;

export function ForIt() {
  return (
    <>
      <h1>For IT staff</h1>
      <div className="prose">
        <p>
          Mainstay is a set of static files that runs in the browser. It has no server side, no
          database and no account. It needs no admin rights, and there are no outside hosts to
          allow: scripts, styles and typefaces all come from the address the page is on.
        </p>
        <OnThisPage route="/for-it" sections={SECTIONS} />
        <BrowsersAndHosting />
        <Policy />
        <ForItAwayDay />
        <Offline />
        <Storage />
        <ForItCare />
        <ForItBuilding />
        <p>
          What others made and Mainstay ships is listed in the{' '}
          <a href={paths.licences}>third-party notices</a>.
        </p>
      </div>
    </>
  );
}

function BrowsersAndHosting() {
  return (
    <>
      <section>
        <h2 id="browsers">Browsers</h2>
        <p>
          Chrome and Edge 120 or later, Firefox 121 or later, Safari 17.4 or later: all that have
          come out since spring 2024, and some months before. JavaScript must be on.
        </p>
      </section>
      <section>
        <h2 id="hosting">Hosting</h2>
        <p>
          Copy the built folder to any static host or intranet server that serves it over https (or
          http), at the root or in any folder beneath it. Routes sit after the # in the address, so
          no rewrite rules are needed. The folder <code>hosting</code> among the built files has
          ready settings for nginx, Apache and IIS, and <code>_headers</code> serves hosts that read
          it. Those for nginx and Apache were tried on the servers themselves; those for IIS were
          not.
        </p>
        <p>
          Plain hosting that lets you set nothing, such as the pages of a code forge, will do:{' '}
          <code>.nojekyll</code> among the files keeps it from leaving any out. It lacks three
          things. No header keeps other pages from framing this one, so the page sees to that
          itself. The service worker is under no policy of its own. And browsers are told to keep
          files for a few minutes at most, or not told at all, so an update may take as long to be
          noticed.
        </p>
        <p>
          In the source of Mainstay, <code>npm run doctor -- ADDRESS</code> looks at a copy once it
          is there, and says in plain words what its host does wrong.
        </p>
        <p>
          Opening <code>index.html</code> from a disk (<code>file://</code>) does not work, since
          browsers refuse to load the parts of the page that way. For that there is{' '}
          <a href={paths.oneFile}>Mainstay in one file</a>.
        </p>
        <p>
          Use https and, if you can, a host name of its own. Browsers keep storage by origin, so
          other pages on the same host name could read it, and two copies of Mainstay there would
          share one store. Answers do not follow when the address changes. Before you move it, ask
          people to save to files.
        </p>
      </section>
    </>
  );
}

function Policy() {
  return (
    <section>
      <h2 id="policy">The security policy</h2>
      <p>
        The page carries its Content-Security-Policy in a <code>meta</code> element, so it holds
        wherever the page is hosted. View the source to read the exact text.
      </p>
      <ScrollTable label="Parts of the security policy">
        <caption>What the main parts of the policy do</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">What follows</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <code>default-src 'none'</code>, <code>connect-src 'none'</code>
            </th>
            <td>No fetch, XHR, WebSocket, EventSource or beacon to any host, its own included</td>
          </tr>
          <tr>
            <th scope="row">
              <code>script-src</code>, <code>style-src</code>
            </th>
            <td>
              Its own files, and in the page two small scripts and two style blocks, each named by
              its hash: no other inline script, no eval, no third party
            </td>
          </tr>
          <tr>
            <th scope="row">
              <code>img-src</code>, <code>font-src</code>
            </th>
            <td>Pictures and typefaces from its own address, or made in the page</td>
          </tr>
          <tr>
            <th scope="row">
              <code>require-trusted-types-for</code>
            </th>
            <td>
              Text cannot be turned into markup or script by the page’s own code. The one name under{' '}
              <code>trusted-types</code> lets it register its own service worker.
            </td>
          </tr>
          <tr>
            <th scope="row">
              <code>worker-src</code>, <code>manifest-src</code>
            </th>
            <td>Its own service worker and manifest, for use without a connection</td>
          </tr>
          <tr>
            <th scope="row">
              <code>form-action 'none'</code>
            </th>
            <td>No form can be sent</td>
          </tr>
          <tr>
            <th scope="row">
              <code>base-uri 'none'</code>
            </th>
            <td>Nothing can redirect relative links</td>
          </tr>
        </tbody>
      </ScrollTable>
      <p>
        A policy in a <code>meta</code> element cannot stop framing. In a frame of another page
        Mainstay therefore draws nothing but a link to itself. To have the browser refuse the frame,
        send the header <code>Content-Security-Policy: frame-ancestors 'none'</code>. A header with{' '}
        <code>X-Content-Type-Options: nosniff</code> does no harm either.
      </p>
    </section>
  );
}

function Offline() {
  return (
    <section>
      <h2 id="offline">Offline and updates</h2>
      <p>
        On https a service worker keeps all files after the first visit. Serve{' '}
        <code>index.html</code> and <code>service-worker.js</code> so that browsers ask for them
        each time (<code>Cache-Control: no-cache</code>). To update, replace the folder. Open
        windows go on with the version they have: people are told, and the new one comes when all
        windows have closed or when they choose it. The copy is kept whole or not at all. Only the
        manifest and its icons may be missing, and the app in one file comes when it is first asked
        for, or when this page is looked at. How it stands in this browser:
      </p>
      <OfflineCopyLine />
      <p>
        For computers without a connection, or with no web server to hand, there is{' '}
        <a href={paths.oneFile}>Mainstay in one file</a>. Its security policy names its script and
        style by their hashes. Opened from disk, Chrome and Edge let all local pages share one
        storage.
      </p>
    </section>
  );
}

function Storage() {
  return (
    <section>
      <h2 id="stored">What is stored where</h2>
      <ul>
        <li>
          <strong>IndexedDB, database </strong>
          <code>mainstay</code>: the assessments, each answer as a record of its own, and small
          facts for this device, such as when an assessment was last saved to a file.
        </li>
        <li>
          <strong>IndexedDB, database </strong>
          <code>mainstay-replies</code>: on the device of someone who answers in an away-day
          exercise, their own answers, one record for each exercise.
        </li>
        <li>
          <strong>IndexedDB, database </strong>
          <code>mainstay-files</code>: for an assessment that somebody keeps in a file on disk, the
          browser’s handle of that file and marks of what it last held. No answers. Chrome and Edge
          ask whether the page may write to it, and a policy of yours can forbid it (
          <code>DefaultFileSystemWriteGuardSetting</code>).
        </li>
        <li>
          <strong>IndexedDB, database </strong>
          <code>mainstay-questions</code>: sets of questions that were opened from a file, one
          record each. No answers.
        </li>
        <li>
          <strong>localStorage:</strong> the theme chosen, which set of questions is in use, whether
          single keys, sounds, the primer and the warm-up slide are off, how long a room has, a hint
          that this person has been here before, the name they gave for their colleagues to see, the
          logo and letterhead line of their papers, the web address an exercise sends phones to,
          and, on the device that runs one, a paper form half typed in, the numbers of those typed
          in, what was added to the talk or parked, and whose notes go on the wall, and the names of
          files that assessments are kept in. When a page closes in the moment of saving, that last
          change as well, until the next start takes it in.
        </li>
        <li>
          <strong>Cache storage, names that begin </strong>
          <code>mainstay:</code>: the page’s own files, kept by a service worker so that everything
          works without a connection. After an update the version before it is kept too, for windows
          still open. No answers.
        </li>
        <li>
          <strong>sessionStorage:</strong> which questions a window asks, which slide it shows, and
          which answers came from which paper form, until the window closes.
        </li>
        <li>
          <strong>Cookies:</strong> none.
        </li>
      </ul>
      <p>
        An assessment takes tens of kilobytes as a rule, and more with long notes. Files over 8 MB
        are refused. Nothing is encrypted beyond what the device does for its disk, but for a file
        that somebody locks with a password.
      </p>
    </section>
  );
}
