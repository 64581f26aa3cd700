import type { ReactNode } from 'react';

type Props = {
  /** What is particular to an away-day, between what is told of any assessment. */
  readonly exercise: ReactNode;
};

export function PrivacySharing({ exercise }: Props) {
  return (
    <>
      <section>
        <h2 id="files">What a saved file contains</h2>
        <p>
          A file holds the whole assessment: your answers, notes and evidence, and your targets with
          their reasons. It holds what you wrote about your organisation and place. It also holds
          any names you gave, such as who answered, who would know and who could speak to an answer.
        </p>
        <p>
          It is plain text, without a password, unless you lock it with one. Whoever opens it can
          read all of it. Send it as you would send any paper with names in it, and keep personal
          details out of the notes where you can. A locked file opens with its password alone, and
          nobody can find a forgotten one again.
        </p>
        <p>
          A file that Mainstay keeps up to date on disk is such a file, without a password. It is
          written while Mainstay is open, and only where you chose. A folder that other people or a
          cloud service can reach is theirs to read too, and may keep older versions of it.
        </p>
        <p>
          What would go to a pool of several organisations’ figures is shown to you in full before
          you can save it. It goes nowhere unless you hand the file over.
        </p>
      </section>
      <section>
        <h2 id="colleagues">What a colleague gets</h2>
        <p>
          When you send questions to a colleague, the file holds those questions with the answers,
          notes and evidence given to them so far, the targets set for them, the name and date of
          the assessment, your organisation’s name and place, both your names and the line you
          write. It holds nothing else of the assessment, earlier answers included. What they send
          back holds the same with their answers. Neither file has a password.
        </p>
        <p>
          The names stand beside the answers, so that you can ask whoever gave one. A first name or
          a job title will do. Your own is kept on this device until you clear it.
        </p>
      </section>
      <section>
        <h2 id="board">What the chair or board sees</h2>
        <p>
          They see only the report or file you give them. Nobody, chair or funder or maker of this
          tool, can look in from elsewhere. A printed report can show names and notes as well, so
          look through it before you pass it on.
        </p>
      </section>
      {exercise}
      <Withdrawing />
      <Controller />
      <Notice />
    </>
  );
}

function Withdrawing() {
  return (
    <section>
      <h2 id="withdrawing">Taking an answer back</h2>
      <p>
        You can clear any answer until the assessment is marked final, and the results change at
        once. A final one can be reopened first, under Sign-off. Its note and evidence stay until
        you take them out yourself, and so does an answer that stood before, until you choose
        “Forget these earlier answers” beside the question. Files and reports you have shared do not
        change. Those copies stay with the people who have them, and you would need to ask them to
        delete or replace theirs.
      </p>
      <p>
        In an away-day exercise, open the same link on the same device. “Change an answer” and “Take
        my answers back” give you a new code. It takes the place of the first once you have shown it
        and whoever runs the exercise has let it in. That works as long as they are collecting.
      </p>
      <p>
        You can also ask them to take your answers out: by your name in a named exercise, else by
        the four signs on your page. They leave that exercise at once, but not copies of its file
        made before. Figures that the room has seen may stand as they were shown until at least five
        people have gone, since a change of one would show whose answer it was. Till then, whoever
        opens the working file could still work your answers out from them.
      </p>
    </section>
  );
}

function Controller() {
  return (
    <section>
      <h2 id="controller">Who is responsible</h2>
      <p>
        Where answers and notes are about people, data protection law asks who the data controller
        is. It is the organisation that uses Mainstay for its own assessment, or runs the exercise
        you answer in. The makers of Mainstay receive nothing, so they hold no data about you and
        can return or delete none.
      </p>
      <p>
        To ask what is held about you, ask the organisation you answered for. To complain, you can
        go to the Information Commissioner’s Office.
      </p>
    </section>
  );
}

function Notice() {
  return (
    <section>
      <h2 id="notice">Words for your own privacy notice</h2>
      <p>You are welcome to copy and change this. Fill in the parts in square brackets.</p>
      <blockquote>
        <p>
          We assess our own work with a tool called Mainstay. It runs in the browser of the person
          who fills it in. Answers and notes are kept on that person’s device and in files that we
          save in [place]. Nothing is sent to the makers of the tool or to anyone else.
        </p>
        <p>
          Our notes may name staff, trustees or partners, for example as someone who can speak to an
          answer. We use them to plan improvements and to report to our board. The lawful basis is
          [our legitimate interests in running the organisation well]. We keep them for [three
          years] and then delete them. [Job title] looks after them. To see, correct or remove what
          is held about you, write to [contact].
        </p>
        <p>
          At [our away-day] staff, trustees and partners answer the same questions alone. Answers
          are [kept with names / kept without names], in one file that [names or job titles] can
          open. We show them together and not one by one. We delete that file [when the report is
          agreed]. You may leave any question out, and may change your answers or take them back
          while they are being collected.
        </p>
      </blockquote>
      <p>This is a start and not legal advice. Check it against your own policies.</p>
    </section>
  );
}
