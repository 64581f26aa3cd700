export function HelpFileTrouble() {
  return (
    <>
      <section>
        <h2 id="left">A colleague has left. Can I get their answers?</h2>
        <p>
          If they saved to a file in a folder you can reach, open that. If not, the answers are only
          in their browser, under their login. Ask your IT staff not to wipe that account yet, and
          to sign in with you, open this page in the same browser, and save to a file. Nobody else
          holds a copy, the makers of Mainstay included. For next time, save to a shared folder
          after each sitting.
        </p>
      </section>
      <section>
        <h2 id="will-not-open">Why will a file not open?</h2>
        <p>
          A file that does not open changes nothing on your device. These are the usual reasons:
        </p>
        <ul>
          <li>
            <strong>It is another kind of file.</strong> A PDF of the report cannot be opened here.
            Look for a name that ends in <code>.mainstay.json</code>.
          </li>
          <li>
            <strong>It is newer than this page.</strong> Load the page again to get the latest
            version. If that does not help, ask whoever hosts this copy to update it.
          </li>
          <li>
            <strong>It is empty or cut short.</strong> The cloud folder may not have finished
            fetching it. Wait until it is on your device, or ask for it to be sent again.
          </li>
          <li>
            <strong>It was changed in another program.</strong> Look for an earlier version.
            OneDrive and Dropbox keep them for a while.
          </li>
          <li>
            <strong>It is one person’s answers.</strong> A name that ends in{' '}
            <code>.mainstay-response.json</code> belongs to an away-day exercise. Whoever runs it
            adds it there, under Collect.
          </li>
          <li>
            <strong>It was made for other questions.</strong> Open it in the copy of Mainstay that
            it came from.
          </li>
        </ul>
      </section>
    </>
  );
}
