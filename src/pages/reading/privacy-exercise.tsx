import { paths } from '../../ui/paths';
import { ScrollTable } from './shared/scroll-table';

/** Method 3.3 for the person who answers, and for whoever runs the day. */
export function PrivacyExercise() {
  return (
    <>
      <WhoSeesWhat />
      <section>
        <h2 id="codes">What your code holds</h2>
        <p>
          Your code, in its pattern, its link or read out, holds your answers, whether you are
          staff, which exercise and questions they are for, how often you changed them, and
          characters picked by chance that tell your code from another’s. In a named exercise the
          pattern and the link hold your name too. It holds no reasons, no time, and nothing about
          your phone. It is not secret writing: whoever has it can read it.
        </p>
        <p>
          A link carries the code after the # sign. Browsers keep that part to themselves, so the
          server that hands out the page does not see it. The programs you send a link with do.
        </p>
        <p>
          Only a file carries your notes, and only if you tick that they go along. Notes on a
          question may be shown on the wall where at least three people wrote one, once whoever runs
          it has read them: without names, unless the exercise is named. Notes are not in the
          report.
        </p>
      </section>
      <SmallGroups />
      <WorkingFile />
    </>
  );
}

function WhoSeesWhat() {
  return (
    <section>
      <h2 id="exercise">In an away-day exercise</h2>
      <p>
        You answer on your own device or on paper. Nobody sees your answers until you show your
        code, send it, or hand in the form.
      </p>
      <ScrollTable label="Who can see what in an away-day exercise">
        <caption>Who can see what</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">What they can see</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">You</th>
            <td>
              Your own answers, until you clear them. In the room, what everyone sees: how many
              chose each level, and the middle answer, or less where few answered.
            </td>
          </tr>
          <tr>
            <th scope="row">Whoever runs it</th>
            <td>
              Who has answered, if it is named; else how many, and four signs for each. The same
              signs stand on that person’s own page, so that answers can be taken out when they ask.
              The pages show them the same pictures as the room, and the notes before they go on the
              wall. Whoever types in a paper form sees that form. The working file on their device
              holds each person’s answers.
            </td>
          </tr>
          <tr>
            <th scope="row">Whoever opens the working file</th>
            <td>
              Each person’s answers and the notes they let go along, shuffled and without times:
              with names in a named exercise, else without. Nothing in it says which came on paper
              or were read out. Numbers say how often someone sent their answers anew, or was taken
              out or put back. Once the room has seen the figures, it also says who came after.
              Where someone votes again on the same device and says so, it tells which two sets of
              answers are theirs.
            </td>
          </tr>
          <tr>
            <th scope="row">The chair, the board, a funder</th>
            <td>What the room sees, and the report. Nothing more, unless given the file.</td>
          </tr>
          <tr>
            <th scope="row">The makers of Mainstay</th>
            <td>Nothing.</td>
          </tr>
        </tbody>
      </ScrollTable>
    </section>
  );
}

function SmallGroups() {
  return (
    <section>
      <h2 id="named">Named, not attributed, and small groups</h2>
      <p>
        Which of the two it is was decided before the first answer, and cannot change after. You are
        told on the page with the first question.
      </p>
      <ul>
        <li>
          <strong>Named:</strong> your answers carry your name, and whoever runs it sees who said
          what. The dots in the pictures carry no names.
        </li>
        <li>
          <strong>Not attributed:</strong> no name is asked for or kept. That is not the same as
          anonymous. In a room of seven, a lone low answer may be guessed, and a turn of phrase in a
          note may give its writer away.
        </li>
        <li>
          <strong>When all agree,</strong> everyone’s answer is known. That cannot be hidden.
        </li>
        <li>
          <strong>With few answers</strong> less is shown where they are not attributed: of three or
          four only the middle one, of one or two nothing. Of partners’ answers, never more than the
          middle one is shown.
        </li>
      </ul>
    </section>
  );
}

function WorkingFile() {
  return (
    <section>
      <h2 id="working-file">How long to keep the working file</h2>
      <p>
        The report holds the combined results and nobody’s own answers. So we suggest that you keep
        the working file until the report is agreed, in a place that few can open, and then delete
        it: from that place, from the stick, and from the second laptop. A new exercise begins with
        a day to delete it by, and Home says when it has come; nothing is deleted by itself. A cloud
        folder may keep older versions of the file, and they would tell in what order people came.
        Shred the paper forms once they are typed in. On each device, delete the exercise on{' '}
        <a href={paths.home}>Home</a> or <a href={paths.clear}>clear everything</a>.
      </p>
    </section>
  );
}
