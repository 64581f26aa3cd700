import { type JSX, useEffect, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { findCodes, type ReplyCode } from '../../core/exchange/reply-code';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { countIn } from '../../core/response/count-in';
import { copyText } from '../../platform/share';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { type Place, placesOf } from '../shared/places-asked';
import { RehearsalMark } from '../shared/rehearsal-mark';
import { codeProblemWords, collectLink } from './arrival-words';
import type { Said } from './said';
import { takeIn } from './take-in';
import './collect.css';

type ArrivedLinkPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** What someone answered, opened as a link: on the facilitator's device, or on one where it does not belong. */
export function ArrivedLinkPage({ instrument }: ArrivedLinkPageProps): JSX.Element {
  const { code = '' } = useParams();
  const status = useMainstay((state) => state.status);
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1} className="stack">
        {status === 'loading' ? (
          <p className="loading">Reading what is on this device</p>
        ) : (
          <Arrived key={code} code={code} instrument={instrument} />
        )}
      </main>
    </div>
  );
}

type ArrivedProps = { readonly code: string; readonly instrument: Instrument };

function Arrived({ code, instrument }: ArrivedProps): JSX.Element {
  const store = useMainstayStore();
  const [found = null] = findCodes(code, instrument);
  // As it was when the link was opened: taking the answers in changes nothing about where they belong.
  const [places] = useState(() =>
    found?.ok ? placesOf(store.getState().heads, found.value.collection) : [],
  );
  const [first, second] = places;
  if (found === null || !found.ok) {
    const problem = found === null ? ({ code: 'not-a-code' } as const) : found.problem;
    return <Unreadable said={codeProblemWords(problem, { elsewhere: null })} />;
  }
  if (first === undefined) return <NotAskedHere code={code} reply={found.value} />;
  if (second !== undefined)
    return <WhichOne places={places} reply={found.value} instrument={instrument} />;
  return <TakenIn place={first} reply={found.value} instrument={instrument} />;
}

type TakenInProps = {
  readonly place: Place;
  readonly reply: ReplyCode;
  readonly instrument: Instrument;
};

function TakenIn({ place, reply, instrument }: TakenInProps): JSX.Element {
  const store = useMainstayStore();
  const [said, setSaid] = useState<Said | null>(null);
  const isDone = useRef(false);
  const { round } = place;
  const { id, name, exercise } = place.head;
  const heading = usePageTitle(said?.title ?? 'Answers arrived', `arrived-${said?.title ?? ''}`);
  useEffect(() => {
    const { heads } = store.getState();
    const head = heads[id];
    // Effects may run twice; the answers come in once.
    if (isDone.current || head === undefined) return;
    isDone.current = true;
    const incoming = [{ kind: 'arrival', arrival: reply, source: '' }] as const;
    const { parts, each } = takeIn({ head, round, instrument, heads }, incoming);
    const isChanged = parts.exercise !== head.exercise || parts.partners !== head.partners;
    if (isChanged) store.getState().exerciseChanged(id, () => parts);
    setSaid(each[0]?.said ?? null);
  }, [store, id, round, reply, instrument]);
  const link = said?.link ?? collectLink(id, round);
  return (
    <>
      <RehearsalMark exercise={exercise} />
      <h1 tabIndex={-1} ref={heading}>
        {said?.title ?? 'Answers arrived'}
      </h1>
      {said !== null && (
        <Notice kind={said.tone === 'refused' ? 'problem' : 'done'} isAnnounced>
          <p>{said.text}</p>
          <p>
            Exercise: <b>{name}</b>. {said.tone === 'in' && 'It is kept on this device.'}
          </p>
        </Notice>
      )}
      {link && (
        <p className="row">
          <a className="btn main" href={link.href}>
            {link.words}
          </a>
        </p>
      )}
      <p className="note">
        Opening the same link again counts nothing twice. You can close this window.
      </p>
    </>
  );
}

type WhichOneProps = Pick<TakenInProps, 'reply' | 'instrument'> & {
  readonly places: readonly Place[];
};

/** The exercise was copied on this device, or opened from a file beside itself. */
function WhichOne({ places, reply, instrument }: WhichOneProps): JSX.Element {
  const [chosen, setChosen] = useState<Place | null>(null);
  const heading = usePageTitle('Which exercise are these answers for?', 'arrived-which');
  if (chosen !== null) return <TakenIn place={chosen} reply={reply} instrument={instrument} />;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        Which exercise are these answers for?
      </h1>
      <p>There are {places.length} copies of it on this device. Nothing has been taken in yet.</p>
      <ul className="stack">
        {places.map((place) => (
          <li key={place.head.id}>
            <button type="button" className="btn" onClick={() => setChosen(place)}>
              {place.head.name}, {countIn(place.collection)} in
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Unreadable({ said }: { readonly said: Said }): JSX.Element {
  const heading = usePageTitle(said.title, 'arrived-unreadable');
  return (
    <>
      <Notice kind="problem">
        <h1 className="h3" tabIndex={-1} ref={heading}>
          {said.title}
        </h1>
        <p>{said.text}</p>
      </Notice>
      <HomeLink />
    </>
  );
}

function NotAskedHere({
  code,
  reply,
}: {
  readonly code: string;
  readonly reply: ReplyCode;
}): JSX.Element {
  const heading = usePageTitle('These answers belong on another device', 'arrived-elsewhere');
  const isUnread = useMainstay((state) => state.loadFailure !== null);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        These answers belong on another device
      </h1>
      {isUnread ? (
        <p>
          We could not read what is kept on this device, so we cannot tell whether the exercise is
          here. Reload the page, then open the link again.
        </p>
      ) : (
        <p>
          The link is in order, but the exercise it answers is not in this browser.{' '}
          {reply.isRehearsal && 'It is a rehearsal, with made-up answers. '}Nothing has been taken
          in, and nothing has been sent.
        </p>
      )}
      <h2 className="h3">If they are your own answers</h2>
      <p>
        Send the link to whoever runs the exercise, or show them the code. They stay on your phone
        until you do, and opening the link here changes nothing.
      </p>
      <h2 className="h3">If you run the exercise</h2>
      <p>
        Open the link in the browser and on the device where you set it up. Or copy the code here
        and paste it there, under “Collect”.
      </p>
      <CopyCode code={code} />
      <HomeLink />
    </>
  );
}

function CopyCode({ code }: { readonly code: string }): JSX.Element {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const outcome = await copyText(code);
    setSaid(
      outcome === 'copied'
        ? 'Copied. Paste it on the other device.'
        : 'The browser does not let us copy. Select the code above and copy it by hand.',
    );
  };
  return (
    <>
      <p className="code-text">
        <code>{code}</code>
      </p>
      <p className="row">
        <button type="button" className="btn" onClick={() => void copy()}>
          Copy the code
        </button>
        <span role="status" className="note">
          {said}
        </span>
      </p>
    </>
  );
}

const HomeLink = (): JSX.Element => (
  <p>
    <a href={paths.home}>Go to Home</a>
  </p>
);
