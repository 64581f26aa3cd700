import type { JSX, ReactNode } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { playSound, prepareSound } from '../../../platform/sound';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { OfflineCopyLine } from '../../shared/keeping/offline-copy-line';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';
import { addressFor, isThisComputer } from '../../shared/room/address';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { useDeviceList } from '../../shared/use-device-list';
import { CameraCheck } from './camera-check';
import './hall.css';
import { ScreenCheck } from './screen-check';

type HallPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** Before the room comes: what has to work in this hall, tried one by one, on the device it has to work on. */
export function HallPage(_: HallPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  if (!head?.exercise) return null;
  return <Hall head={head} key={id} />;
}

function Hall({ head }: { readonly head: AssessmentHead }): JSX.Element {
  const heading = usePageTitle('Hall check', `hall-${head.id}`);
  const { entries, change } = useDeviceList('hall', head.id);
  const done = CHECKS.filter(({ name }) => entries.includes(name)).length;
  return (
    <main id="main" tabIndex={-1} className="hall">
      <RehearsalMark exercise={head.exercise} />
      <h1 tabIndex={-1} ref={heading}>
        Hall check
      </h1>
      <p className="lead measure">
        Half an hour before the room comes, on the laptop and in the browser you will use. Tick what
        works here. What does not has another way.
      </p>
      <p role="status" className="soft">
        {done} of {CHECKS.length} ticked
      </p>
      <ol className="checks">
        {CHECKS.map(({ name, title, isTicked, Body }) => (
          <li key={name}>
            <h2 className="h3">{title}</h2>
            <Body head={head} />
            <Choice
              type="checkbox"
              checked={entries.includes(name)}
              onChange={(event) => change(name, event.target.checked)}
            >
              {isTicked} <span className="vh">: {title}</span>
            </Choice>
          </li>
        ))}
      </ol>
    </main>
  );
}

type BodyProps = { readonly head: AssessmentHead };
type Check = {
  readonly name: string;
  readonly title: string;
  readonly isTicked: string;
  readonly Body: (props: BodyProps) => ReactNode;
};

const CHECKS: readonly Check[] = [
  { name: 'network', title: 'No network needed', isTicked: 'It is ready here', Body: NetworkCheck },
  {
    name: 'phones',
    title: 'Phones find the questions',
    isTicked: 'A phone opened them',
    Body: PhoneCheck,
  },
  { name: 'camera', title: 'The camera reads a code', isTicked: 'It read one', Body: CameraCheck },
  {
    name: 'screen',
    title: 'The back row can read the wall',
    isTicked: 'They can',
    Body: ScreenCheck,
  },
  { name: 'sound', title: 'Sound', isTicked: 'It is heard, or we do without', Body: SoundCheck },
  { name: 'stick', title: 'A copy on a stick', isTicked: 'It is on the stick', Body: StickCheck },
  { name: 'paper', title: 'Paper and power', isTicked: 'All there', Body: PaperCheck },
];

function NetworkCheck(): JSX.Element {
  return (
    <>
      <OfflineCopyLine />
      <p>
        Each phone and laptop says the same under its first question. So let people open the link
        once while they have a network: at home, or on the hall’s wifi.
      </p>
    </>
  );
}

function PhoneCheck({ head }: BodyProps): JSX.Element {
  const address = addressFor(head.exercise?.address ?? '');
  const isOpen = head.exercise?.isOpen === true;
  return (
    <>
      {address === '' || isThisComputer(address) ? (
        <p>
          <b>No phone can come to this computer’s own address.</b> Open Mainstay at the web address
          it is kept at, or use paper forms and the app in one file.
        </p>
      ) : (
        <p>
          Phones go to <b className="link-text">{address}</b>. On the hall’s network open the
          invitation on one phone: the first question should come.
        </p>
      )}
      <p>
        <a href={paths.exercise(head.id, 'invite')}>
          {isOpen ? 'Show the invitation' : 'To the invitation'}
        </a>
      </p>
    </>
  );
}

function SoundCheck(): JSX.Element {
  const play = (which: 'taken' | 'time-up') => {
    prepareSound();
    playSound(which);
  };
  return (
    <>
      <p>Nothing needs it: everything is shown and said in words as well.</p>
      <p className="row">
        <Button isSlim onClick={() => play('taken')}>
          Somebody is in
        </Button>
        <Button isSlim onClick={() => play('time-up')}>
          A time is up
        </Button>
      </p>
    </>
  );
}

function StickCheck({ head }: BodyProps): JSX.Element {
  return (
    <>
      <p>
        Should this laptop fail, another goes on from the working file. Save it now, and again once
        the answers are in.
      </p>
      <p className="row">
        <SaveToFile id={head.id} label="Save the working file" />
        <LastFiled id={head.id} />
      </p>
      <p>
        For laptops without a network the app in one file goes on the stick too:{' '}
        <a href={paths.exercise(head.id, 'invite')}>save it under Invite</a>.
      </p>
    </>
  );
}

function PaperCheck({ head }: BodyProps): JSX.Element {
  return (
    <>
      <p>
        <a href={paths.exercise(head.id, 'forms')}>Paper forms</a> for whoever has no phone, pens,
        this laptop’s charger, and the <a href={paths.guide}>guide</a>. Ballot slips and level cards
        are printed once you know which questions you vote on again.
      </p>
      <p>Switch off the laptop’s power saving, and notifications that would show on the wall.</p>
    </>
  );
}
