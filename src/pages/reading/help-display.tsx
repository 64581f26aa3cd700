import { paths } from '../../ui/paths';
import { ScrollTable } from './shared/scroll-table';

export function HelpDisplay() {
  return (
    <>
      <Printing />
      <Keyboard />
      <section>
        <h2 id="display">How do I change the text size or theme?</h2>
        <p>
          Make everything larger with Ctrl and + (Cmd and + on a Mac), and smaller with Ctrl and −.
          On a phone, use the browser’s own text size setting. The page rearranges itself and hides
          nothing, up to 400 per cent.
        </p>
        <p>
          Mainstay follows your device’s light or dark setting until you choose a theme yourself.
          Your choice is remembered on this device.
        </p>
      </section>
      <section>
        <h2 id="questions">Can we change the questions?</h2>
        <p>
          Yes. The questions are plain text files, and you may change them if you credit the source.
          You then build and host your own copy. The file <code>questions/README.md</code> in the
          source code explains it step by step to people who do not program, and the{' '}
          <a href={paths.forIt}>page for IT staff</a> says how to build it.
        </p>
      </section>
    </>
  );
}

function Printing() {
  return (
    <section>
      <h2 id="printing">How do I print, or make a PDF?</h2>
      <p>
        Open Report and press “Print or save as PDF” under the paper you want: the one page, the
        board paper, the full report, or one for a reader of its own. All are made for A4 and read
        well in black and white. You do not need to turn on background graphics. Your notes are left
        out unless you tick “Print our notes too”. Tick “Large print” for letters of 16 points in
        every paper, printed or for Word.
      </p>
      <ul>
        <li>
          <strong>Chrome and Edge:</strong> for the printer or destination, choose “Save as PDF”.
        </li>
        <li>
          <strong>Firefox:</strong> for the destination, choose “Save to PDF”. It numbers pages only
          in its own heads: under “More settings” tick “Print headers and footers”.
        </li>
        <li>
          <strong>Safari on a Mac:</strong> choose Print, then “Save as PDF” from the PDF menu at
          the foot of the window.
        </li>
        <li>
          <strong>iPhone or iPad:</strong> choose Share, then Print, open the preview, and share
          that as a PDF.
        </li>
      </ul>
      <p>
        The foot of every paper says whether it is a draft, and has four signs after that. Two
        prints with the same signs say the same; where the signs differ, something has changed.
      </p>
      <p>
        Your own logo and a line, such as your charity number, can stand at the head of every paper:
        open “Your logo and letterhead” under Report. They are kept on this device alone.
      </p>
      <p>
        For a screen reader the Word file is the better choice, whatever the browser: it has
        headings, lists and tables marked as such. Chrome and Edge put such marks into a PDF too. Do
        not count on them in a PDF from Firefox, Safari or a phone.
      </p>
    </section>
  );
}

function Keyboard() {
  return (
    <section>
      <h2 id="keyboard">Which keys can I use?</h2>
      <ScrollTable label="Keys">
        <caption>Keys</caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Tab, or Shift and Tab</th>
            <td>Goes to the next or the previous field, button or link</td>
          </tr>
          <tr>
            <th scope="row">Arrow keys</th>
            <td>Move up and down within the levels</td>
          </tr>
          <tr>
            <th scope="row">Enter, on a question</th>
            <td>Goes on to the next question</td>
          </tr>
          <tr>
            <th scope="row">1 to 5, in a section’s list</th>
            <td>Chooses a level, 1 for the lowest</td>
          </tr>
          <tr>
            <th scope="row">D and N, in a section’s list</th>
            <td>Don’t know, and not our role</td>
          </tr>
          <tr>
            <th scope="row">1 to 5 and D, answering for an away-day</th>
            <td>Chooses a level, 1 for the lowest, or don’t know</td>
          </tr>
          <tr>
            <th scope="row">Page Down or Space, Page Up</th>
            <td>
              On the projector page: the next slide, and the one before. A clicker sends these.
            </td>
          </tr>
          <tr>
            <th scope="row">B, T and Escape</th>
            <td>On the projector page: a black screen, a pause in the time, and out</td>
          </tr>
          <tr>
            <th scope="row">Enter, in a section’s list</th>
            <td>Goes to the next question, or to the first one without an answer</td>
          </tr>
        </tbody>
      </ScrollTable>
      <p>
        Nothing moves on until you say so. If single keys get in the way of your own software,
        untick “Use single keys on this page” at the top of a list.
      </p>
    </section>
  );
}
