import { paths } from '../../ui/paths';

export function AccessibilityStatement() {
  return (
    <>
      <h1>Accessibility statement</h1>
      <div className="prose">
        <p>
          We want everyone who is asked to use Mainstay to be able to. We aim to meet level AA of
          the Web Content Accessibility Guidelines (WCAG) 2.2. We have not had this confirmed by
          anyone outside the project.
        </p>
        <UseAndTesting />
        <KnownLimits />
        <Reporting />
      </div>
    </>
  );
}

function UseAndTesting() {
  return (
    <>
      <section>
        <h2 id="can-do">What you should be able to do</h2>
        <p>We mean you to be able to:</p>
        <ul>
          <li>reach and use everything with a keyboard alone, and see where you are</li>
          <li>enlarge the page to 400 per cent, or use a narrow phone, without losing anything</li>
          <li>use a light or dark theme, or your own high contrast colours</li>
          <li>read every chart as a table of the same figures</li>
          <li>tell levels and states by words, never by colour alone</li>
          <li>
            answer in an away-day exercise without seeing, scanning or holding up anything: by link,
            by file, by a short code read out, or on paper in large print
          </li>
          <li>
            run one by keyboard, hear in words and by a sound what the camera takes in, and read
            each slide for the projector as text
          </li>
          <li>take as long as you like: nothing times out, and each answer is saved as you go</li>
        </ul>
      </section>
      <section>
        <h2 id="tested">What has been tested</h2>
        <p>
          Automatic tests check all of this in Chromium, the browser that Chrome and Edge are built
          on:
        </p>
        <ul>
          <li>the rules of axe, a checker of web pages, on every page, in light and dark</li>
          <li>every question answered by the keyboard alone</li>
          <li>every page in a window 320 pixels wide, which is what 400 per cent leaves of 1280</li>
          <li>forced colours, as used by high contrast settings, on a question and the charts</li>
          <li>that nothing moves for people who ask for less motion</li>
        </ul>
      </section>
      <section>
        <h2 id="not-tested">What has not been tested</h2>
        <ul>
          <li>Nobody who relies on a screen reader has tested it with us yet.</li>
          <li>Nor have other disabled people.</li>
          <li>No away-day has been run with it in a real room, with a real projector.</li>
          <li>Nobody outside the project has audited it.</li>
          <li>
            Firefox and WebKit, the engine of Safari, run the main journeys; each page by itself has
            been checked in Chromium only. No Mac or iPhone has been tried.
          </li>
        </ul>
        <p>
          Automated checks find only some of the barriers that people meet. So there may well be
          problems that we do not know of.
        </p>
      </section>
    </>
  );
}

function KnownLimits() {
  return (
    <section>
      <h2 id="limits">Known limits</h2>
      <ul>
        <li>Wide tables scroll sideways in a box of their own on a narrow screen.</li>
        <li>
          The pattern on the screen at the end of an away-day exercise means nothing to a screen
          reader. Below it stand the short code as text (up to 25 questions), the link and the file.
        </li>
        <li>
          The time beside a slide is said in words and by a line of dots. When it is up it says so,
          with a sound that can be switched off. Nothing else happens, and it can be hidden.
        </li>
        <li>
          How well a saved PDF works with a screen reader depends on the browser that made it.
          Chrome and Edge mark its headings and tables; do not count on that elsewhere. The Word
          file and the pages on screen are the safer choice.
        </li>
        <li>
          Some questions are hard to put simply. The <a href={paths.glossary}>glossary</a> explains
          the words of the trade.
        </li>
        <li>
          There is no version in Welsh or another language, in Easy Read or in British Sign
          Language.
        </li>
      </ul>
    </section>
  );
}

function Reporting() {
  return (
    <>
      <section>
        <h2 id="report">How to report a problem</h2>
        <p>
          Tell the person or body that gave you this link. They host this copy, and can help you to
          answer in another way, for example by reading the questions out. Say which page you were
          on, what you tried to do, and the browser and any assistive software you use.
        </p>
        <p>
          If you host a copy yourself, or work on its code, please add the problem to the issue list
          of the project you got the code from. Then it can be put right for everyone.
        </p>
      </section>
      <section>
        <h2 id="date">About this statement</h2>
        <p>This statement was prepared in November 2026.</p>
      </section>
    </>
  );
}
