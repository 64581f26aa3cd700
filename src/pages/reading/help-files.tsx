import { paths } from '../../ui/paths';
import { OfflineCopyLine } from '../shared/keeping/offline-copy-line';
import { HelpColleagues } from './help-colleagues';
import { HelpFileTrouble } from './help-file-trouble';

export function HelpFiles() {
  return (
    <>
      <section>
        <h2 id="files">How do I save to a file, and open it elsewhere?</h2>
        <ol>
          <li>
            Choose “Save to a file”. The file goes to your Downloads folder, or the browser asks
            where. Its name ends in <code>.mainstay.json</code>.
          </li>
          <li>
            Move it somewhere safe, such as a shared folder that only the right people can open.
          </li>
          <li>On the other device, go to this page and choose “Open a file”.</li>
        </ol>
        <p>
          Opening a file makes a copy on that device. From then on the two copies are separate, and
          a change in one reaches the other only by file. Open one copy where the other is, and you
          can put the two together.
        </p>
      </section>
      <HelpColleagues />
      <section>
        <h2 id="new-laptop">How do I move to a new laptop?</h2>
        <ol>
          <li>On the old laptop, save each assessment to a file.</li>
          <li>Carry the files over, by memory stick or shared folder.</li>
          <li>On the new laptop, open each file and check that the answers are there.</li>
          <li>Only then delete them from the old one.</li>
        </ol>
      </section>
      <section>
        <h2 id="shared">What about shared and managed computers?</h2>
        <p>
          On a shared computer, anyone with the same login can read what is there. Save to a file,
          then <a href={paths.clear}>clear everything from this device</a> before you leave.
        </p>
        <p>
          Some offices set the browser to clear everything when it closes, or give you a fresh
          desktop each morning. Your answers would go too. Try it with two answers: close the
          browser, come back, and see whether they are still there. If not, save to a file at the
          end of each sitting, or ask your IT staff to read{' '}
          <a href={paths.forIt}>the page for them</a>.
        </p>
      </section>
      <section>
        <h2 id="offline">Does it work without a connection?</h2>
        <p>
          Yes, after the first visit: the browser keeps a copy of the page. Come back to the same
          address, and everything works. When a newer version is ready, a line under the head of the
          page says so. It changes nothing until you close every window of Mainstay or choose it.
        </p>
        <OfflineCopyLine />
        <p>
          For a computer that never has a connection, take{' '}
          <a href={paths.oneFile}>Mainstay in one file</a> there on a memory stick.
        </p>
      </section>
      <KeptFile />
      <section>
        <h2 id="cloud">Can I keep the file in OneDrive or Dropbox?</h2>
        <p>
          Yes. The risk is two people saving at the same time. Then the folder keeps both files, and
          gives one a name with “conflicted copy” or the name of a computer in it. Nothing is lost,
          but you have two versions:
        </p>
        <ol>
          <li>Open one of them here, then the other, and choose “Put the two together”.</li>
          <li>Where both were changed, choose between the versions.</li>
          <li>Save it to a file under the plain name.</li>
          <li>Delete the other from the folder.</li>
        </ol>
      </section>
      <section>
        <h2 id="spreadsheet">Can I have the answers in a spreadsheet?</h2>
        <p>
          Yes. On Report, under “E-mail text, spreadsheets and data”, the Excel workbook has
          answers, scores, what is below target, plan and evidence as sheets, and the CSV a row for
          each question. Excel, LibreOffice and Google Sheets open both. Whoever opens one can read
          every answer in it. It cannot be opened here again: for that, save to a file.
        </p>
        <p>
          In the CSV, a text that begins with =, +, - or @ has an apostrophe in front. It stops the
          spreadsheet from running the text as a formula.
        </p>
      </section>
      <HelpFileTrouble />
    </>
  );
}

/** Where the browser can, one file that is written after each change. */
function KeptFile() {
  return (
    <section>
      <h2 id="kept-file">Can a file follow every change by itself?</h2>
      <p>
        In Chrome and Edge, yes: on Report, under “Kept in one file on disk”. Choose a new file, or
        one that is there already, on this computer, a stick or a shared folder. It is written a
        moment after each change, for as long as Mainstay is open. Your answers stay in this browser
        as well. After the browser was closed it asks again: press “Go on keeping it”.
      </p>
      <p>
        Several of you can keep the same file. Each first opens it once with “Open a file”, then
        chooses it on Report. Before each write Mainstay reads the file. What somebody else has put
        there comes in, with an Undo. Where both of you have changed something, it waits until you
        put the two together, and choose if it was the same thing. A file that is damaged, locked or
        something else by now is never written over.
      </p>
      <p>
        What nobody can rule out: two computers that write in the same second, and a cloud folder
        that brings a change late. Then the folder has two files, as below.
      </p>
    </section>
  );
}
