import type { JSX } from 'react';
import { paths } from '../../../ui/paths';

/** Each with the word a hurried eye looks for. */
const BEFORE = [
  [
    'Rehearse.',
    'Home, Run an away-day exercise, Rehearse with made-up people. Go through the whole day once.',
  ],
  [
    'Set up.',
    'Which questions; named or not attributed; who else could read the answers. From the moment the invitation is shown, these are fixed.',
  ],
  [
    'Send',
    'the link, how long it takes, and who will see what. Ask people to open it once while they have wifi: after that it works without.',
  ],
  [
    'Print',
    'this guide, the invitation slips, and paper forms for whoever has no phone. There is a large-print form. Bring pens.',
  ],
  [
    'Your laptop.',
    'Open Mainstay on it once with wifi, in the browser you will use. Try the camera and the projector. Bring the charger and a memory stick.',
  ],
  [
    'Laptops without network:',
    'Invite, Save the app with this exercise. Copy that file to a stick, and to each of them.',
  ],
] as const;

const AFTER = [
  'Print or save the report, and send it to those who could not come.',
  'Save the exercise to a file. Agree who keeps it, and set the day it is deleted: it holds everyone’s answers.',
  'Delete it from the other laptop and the stick. Shred the paper forms once they are typed in.',
  'Put the owners’ dates in the diary of the next two board meetings.',
] as const;

export function GuideBefore(): JSX.Element {
  return (
    <section>
      <h2>Before the day</h2>
      <ul className="boxes">
        {BEFORE.map(([lead, words]) => (
          <li key={lead}>
            <b>{lead}</b> {words}
          </li>
        ))}
      </ul>
      <p className="on-screen">
        Start on the page <a href={paths.awayDay}>Run an away-day exercise</a>, and look at the{' '}
        <a href={paths.warmUp}>warm-up</a>.
      </p>
    </section>
  );
}

export function GuideAfter(): JSX.Element {
  return (
    <section>
      <h2>After the day</h2>
      <ul className="boxes">
        {AFTER.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
