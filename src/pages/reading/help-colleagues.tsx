export function HelpColleagues() {
  return (
    <>
      <section>
        <h2 id="colleagues">Can several of us answer?</h2>
        <p>
          Yes, by file. One person holds the whole assessment, and the others answer parts of it.
        </p>
        <ol>
          <li>
            Under Answer choose “Send to colleagues”. Tick a section or single questions, write who
            is to answer them, and save the file.
          </li>
          <li>
            Send it as you would any document. Your colleague opens it in Mainstay, with “Open a
            file”. A computer without a connection can take the other kind: Mainstay itself as one
            HTML file, with the questions inside.
          </li>
          <li>They answer, save the file to send back, and send it to you.</li>
          <li>
            Drop it under “Bring answers back”, several at once if you like. Each file says what
            would come in, what would go and what you will choose, and waits for your press.
          </li>
        </ol>
        <p>
          You can go on meanwhile, with the same questions too. Questions can go to two people at
          once, and a colleague can send the same file again after a change: nothing is counted
          twice.
        </p>
      </section>
      <section>
        <h2 id="versions">What if two of us answered the same question?</h2>
        <p>
          If one of you had seen the other’s answer and changed it, the change stands. If neither
          had seen the other’s, Mainstay does not guess, and does not go by the clock. It keeps both
          versions with who gave them and when, and asks you to choose. Until then yours counts, and
          the question and the list say that there is a choice to make.
        </p>
        <p>
          The answer you did not choose is kept at its question, under “Earlier answers”, and can be
          put back. Of evidence you can keep both versions. Anything else that gave way, or that a
          colleague took away, can be put back from “Send to colleagues”.
        </p>
      </section>
    </>
  );
}
