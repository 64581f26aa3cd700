import { paths } from '../../ui/paths';

export function ForItBuilding() {
  return (
    <>
      <section>
        <h2 id="building">Building from source</h2>
        <p>You need Node 20.19 or later. In the folder with the source code:</p>
        <pre>
          <code>npm ci && npm start</code>
        </pre>
        <p>
          This installs the exact versions named in the lock file, builds the page and serves it on
          your own machine. The built files are in <code>dist</code>. To check that all is well:
        </p>
        <pre>
          <code>npm test</code>
        </pre>
        <p>
          The questions are in <code>questions</code>, with a README for people who do not program.
          A mistake in them stops the build and names the file and line.
        </p>
      </section>
      <section>
        <h2 id="terminal">From a terminal</h2>
        <p>
          <code>npm run mainstay -- score FILE</code> prints the scores, gaps and lists of a saved
          file as JSON, by the same rules as the page.
        </p>
        <p>
          <code>npm run mainstay -- panel FILE...</code> combines many people’s answers: the working
          file of an exercise, files of single responses, or one assessment a person.
        </p>
        <p>
          <code>npm run mainstay -- instrument</code> prints the questions and weights as JSON.
        </p>
        <p>
          <code>npm run questions</code> checks the question files.
        </p>
      </section>
      <section>
        <h2 id="licence">Licence</h2>
        <p>
          The code is under the MIT licence. The questions and their guidance are under Creative
          Commons Attribution 4.0 (CC BY 4.0): use and change them freely, and say where they came
          from. What others made and we ship is in the{' '}
          <a href={paths.licences}>third-party notices</a>.
        </p>
      </section>
    </>
  );
}
