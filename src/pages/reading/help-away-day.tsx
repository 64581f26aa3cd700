import { paths } from '../../ui/paths';

/** What people ask when they answer in an away-day exercise, or run one. */
export function HelpAwayDay() {
  return (
    <>
      <section>
        <h2 id="run-a-day">How do I run an away-day?</h2>
        <p>
          The <a href={paths.guide}>facilitator’s guide</a> has it on two pages: the day minute by
          minute, what to prepare and what to do when something goes wrong. You can{' '}
          <a href={paths.awayDay}>rehearse with made-up people</a> first.
        </p>
      </section>
      <Camera />
      <section>
        <h2 id="no-scan">What if a code will not scan?</h2>
        <ul>
          <li>Turn the phone’s screen up bright and tilt it away from lamps and windows.</li>
          <li>Hold it about 20 centimetres from the camera, and still. Wipe the lens.</li>
          <li>
            The camera says nothing at all? Make sure it looks at the code at the end, not at the
            invitation.
          </li>
          <li>
            Or go another way: read the code out, copy the link and paste it under Collect, save a
            file, or take a picture of the code and drop it there.
          </li>
        </ul>
      </section>
      <WrongBrowser />
      <Facilitators />
    </>
  );
}

function Camera() {
  return (
    <section>
      <h2 id="camera">The camera was refused. How do I allow it?</h2>
      <p>
        A browser asks once, and remembers a “no”. The camera works only at an address that begins
        with https. Its pictures are read on your device; none is kept or sent.
      </p>
      <ul>
        <li>
          <strong>Chrome and Edge:</strong> press the sign at the left end of the address bar, set
          Camera to Allow, and load the page again.
        </li>
        <li>
          <strong>Firefox:</strong> press the crossed-out camera beside the address, and remove the
          block. Then start the camera again.
        </li>
        <li>
          <strong>Safari on a Mac:</strong> in the Safari menu choose Settings for this website, and
          set Camera to Allow.
        </li>
        <li>
          <strong>iPhone or iPad:</strong> press the page menu in the address bar, then Website
          Settings, and set Camera to Allow. If it is not there, look in the device’s own Settings
          under Safari, or the browser you use, then Camera.
        </li>
        <li>
          <strong>Still no?</strong> On a work laptop a rule may forbid it: ask your IT staff. A
          shutter or a switch may cover the lens, or a video call may hold it.
        </li>
      </ul>
      <p>Nothing depends on the camera. Every other way of collecting works without it.</p>
    </section>
  );
}

function WrongBrowser() {
  return (
    <section>
      <h2 id="wrong-browser">The link opened in another browser</h2>
      <p>
        Some mail and chat programs open links in a small browser of their own. You can answer
        there, but your answers stay in that browser. So either finish in one go, or copy the link
        and paste it into the browser you use. If you began in one and the link now opens another,
        go back to the first: your answers are still there.
      </p>
    </section>
  );
}

function Facilitators() {
  return (
    <>
      <section>
        <h2 id="two-facilitators">Can two of us collect?</h2>
        <ol>
          <li>Set up on one laptop, and show the invitation once.</li>
          <li>
            On the page “Collect the answers”, save the working file. Open it on the second laptop
            with “Open a file”.
          </li>
          <li>Both collect. On the second, number paper forms from 51.</li>
          <li>
            Before anyone sees a result, save the second’s working file and add it on the first,
            under Files. Whoever is in both is counted once, with their latest answers.
          </li>
        </ol>
      </section>
      <section>
        <h2 id="other-laptop">Can I go on with the day on another laptop?</h2>
        <p>
          Yes. Open the working file there, and everything is as it was. In Chrome and Edge, Collect
          can keep such a file up to date by itself, on a stick for example. A folder that keeps
          older versions tells in what order people answered, so choose a stick. In others, save it
          now and then. Without a file the answers are only on the first laptop. People can then
          show their codes again: nobody is counted twice.
        </p>
      </section>
      <section>
        <h2 id="short-day">We have only half an hour</h2>
        <p>
          Say so under Prepare, or on the first slide with “Set up the slides”. The slides then show
          as many questions as there is time for, and the time on the wall follows. The others are
          parked. You can still talk about one of them: Talk has them in its parking list.
        </p>
      </section>
      <section>
        <h2 id="no-phones">There are no phones in the room</h2>
        <p>
          Answer on paper forms, and vote again on ballot slips: open the second vote under Talk,
          and “Print ballot slips”. Nobody sees who votes how. Cards held up are quicker, and
          everyone sees them.
        </p>
      </section>
      <section>
        <h2 id="half-typed">I was typing in a paper form and the page closed</h2>
        <p>
          What you had typed is kept. Open “Type in paper forms” again on the same device, and go on
          where you stopped. A form counts once you finish it.
        </p>
      </section>
    </>
  );
}
