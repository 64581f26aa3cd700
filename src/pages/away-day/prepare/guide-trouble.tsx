import type { JSX } from 'react';

type Trouble = readonly [what: string, todo: string];

const IN_THE_ROOM = [
  [
    'The first voice pulls the room along',
    'Wait ten seconds after the dots appear. Ask why someone might choose each level. Never begin with the chair.',
  ],
  [
    'It is taken for an exam',
    'Say again that there is no mark. Talk about your own targets, not about points.',
  ],
  [
    'It is done to please someone else',
    'Ask what they themselves would like to be different in a year. Begin there.',
  ],
  [
    'People fear what may surface',
    'Say before the start who sees what. Choose “not attributed”. Ask “why might someone choose this?”',
  ],
  [
    'Trustees guess at daily work',
    'Remind them of “don’t know”. Many of those are a finding, not a failing.',
  ],
  [
    'Everything is talked about, nothing finished',
    'Keep to the list and the minutes. Whatever happens, keep the 25 for priorities.',
  ],
] as const satisfies readonly Trouble[];

const WITH_THINGS = [
  [
    'The laptop dies',
    'What was collected is on its disk, and in the last saved file. Open that on another laptop: Home, Open a file. Keep one on a stick from the start (Collect). Without either, people show their codes again.',
  ],
  [
    'Two facilitators',
    'After the invitation is shown, save the working file and open it on the second laptop. At the end add that one’s file on the first, under Collect, Files. Nobody is counted twice. Number paper forms from 51 on the second.',
  ],
  [
    'Someone joins by video',
    'Send the link. They send back a link or a file: add it in Collect. Share only the projector window.',
  ],
  [
    'Someone comes late',
    'Before the answers are shown they answer as all do. After that they talk, and vote in the second vote.',
  ],
  ['Someone leaves early', 'Their answers count. The two rounds are then not shown side by side.'],
  [
    'One laptop for camera and projector',
    'Two windows: Collect has a link that opens the projector page in its own. Set the projector to extend the screen, and drag it over.',
  ],
  [
    'The screen goes dark',
    'Mainstay keeps it awake where the browser lets it. Plug in, and switch power saving off.',
  ],
  [
    'The link opens in another browser',
    'Answers stay in the browser they are given in. Finish there, or copy the link to the usual one before you start.',
  ],
  [
    'No phone, or small print is hard',
    'A paper form, in large print too. Or pass a device on: “Hand this device to someone else” clears it first.',
  ],
  [
    'The camera is refused',
    'Press the sign beside the address and allow it. Or use links, files or codes read out (25 questions at most).',
  ],
  [
    'A code will not scan',
    'Turn the phone’s brightness up, and tilt it out of the light. Or read the code out.',
  ],
] as const satisfies readonly Trouble[];

export function GuideTrouble(): JSX.Element {
  return (
    <section>
      <h2>What goes wrong, and what to do</h2>
      <TroubleList title="In the room" troubles={IN_THE_ROOM} />
      <TroubleList title="With phones, laptops and paper" troubles={WITH_THINGS} />
    </section>
  );
}

type TroubleListProps = { readonly title: string; readonly troubles: readonly Trouble[] };

function TroubleList({ title, troubles }: TroubleListProps): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <dl className="troubles">
        {troubles.map(([what, todo]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{todo}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
