import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import { findCodes, type ReplyCode } from '../../../core/codes/reply-code';
import { collectionOf } from '../../../core/exercise/exercise-changes';
import { expectedIn } from '../../../core/exercise/expected-people';
import {
  changesBetween,
  isShownSince,
  type Undo,
  withUndone,
} from '../../../core/exercise/undo-changes';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { NOTHING_TAKEN } from '../../../core/intake/arrival-tally';
import { type RoundAsked, roundsAsked } from '../../../core/intake/rounds-asked';
import { roundEdition } from '../../../core/lineage/set-aside';
import { countIn } from '../../../core/response/count-in';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { headsHere } from '../../shared/copies/kept-here';
import { type FetchEarlier, useEarlier } from '../../shared/question/use-earlier';
import { inWords, ROUND_NAMES } from '../../shared/room/exercise-words';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { collectLink } from './arrival-words';
import { arrivalsIn, type CameOfAll, offerPressed } from './came-of-arrivals';
import { arrivalSettingOf, type CollectScene } from './collect-scene';
import { SHOWN_SINCE, undoneWords } from './decisions';
import { NotAskedHere } from './not-asked-here';
import type { ArrivalOffer } from './offers';
import type { OutcomeText } from './outcome-text';
import { tallySummary } from './tally';
import { UnreadableArrival } from './unreadable-arrival';
import { useCollectScene } from './use-collect-scene';
import './collect.css';
import { Button } from '../../../ui/button';

type ArrivedLinkPageProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly fetchEarlier: FetchEarlier;
};

/** What someone answered, opened as a link: on the facilitator's device, or on one where it does not belong. */
export function ArrivedLinkPage({ instrument, fetchEarlier }: ArrivedLinkPageProps): JSX.Element {
  const { code = '' } = useParams();
  const status = useMainstay((state) => state.status);
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1} className="stack">
        {status === 'loading' ? (
          <p className="loading">Reading what is on this device</p>
        ) : (
          <Arrived key={code} code={code} instrument={instrument} fetchEarlier={fetchEarlier} />
        )}
      </main>
    </div>
  );
}

type ArrivedProps = {
  readonly code: string;
  readonly instrument: Instrument;
  readonly fetchEarlier: FetchEarlier;
};

function Arrived({ code, instrument, fetchEarlier }: ArrivedProps): JSX.Element {
  const store = useMainstayStore();
  const codes = findCodes(code, instrument);
  // As it was when the link was opened: taking the answers in changes nothing about where they belong.
  const [{ places, replies }] = useState(() => whereTo(codes, headsHere(store.getState())));
  const [first, second] = places;
  const [reply] = replies;
  if (reply === undefined) {
    const [found] = codes;
    const problem = found?.ok === false ? found.problem : ({ code: 'not-a-code' } as const);
    return <UnreadableArrival code={code} problem={problem} />;
  }
  if (first === undefined) return <NotAskedHere code={code} reply={reply} />;
  const shared = { replies, left: codes.length - replies.length, instrument, fetchEarlier };
  if (second !== undefined) return <WhichOne places={places} {...shared} />;
  return <InEdition place={first} {...shared} />;
}

/** Where the first code that belongs here does, and all that go there with it: several may have run together. */
function whereTo(codes: ReturnType<typeof findCodes>, heads: Parameters<typeof roundsAsked>[0]) {
  const read = codes.flatMap((each) => (each.ok ? [each.value] : []));
  const placesOf = (reply: ReplyCode) => roundsAsked(heads, [reply.collection]);
  const lead = read.find((reply) => placesOf(reply).length > 0) ?? read[0];
  if (lead === undefined) return { places: [], replies: [] };
  const replies = read.filter(({ collection }) => collection === lead.collection);
  return { places: placesOf(lead), replies };
}

type InEditionProps = OfferedProps & Pick<ArrivedProps, 'fetchEarlier'>;

/** A round takes answers to the questions of its own edition. */
function InEdition({ fetchEarlier, ...props }: InEditionProps): JSX.Element {
  const version = roundEdition(props.place.head, props.place.round, props.instrument);
  const earlier = useEarlier(version, fetchEarlier);
  const { id, name } = props.place.head;
  const isHere = useMainstay((state) => state.heads[id] !== undefined);
  if (!isHere) return <NotHereAnyMore name={name} />;
  if (version === null) return <Offered {...props} />;
  return earlier === null ? (
    <p className="loading">Fetching the questions</p>
  ) : (
    <Offered {...props} instrument={earlier.instrument} />
  );
}

/** Another window has deleted the exercise since the link was opened. */
function NotHereAnyMore({ name }: { readonly name: string }): JSX.Element {
  return (
    <Notice isAnnounced>
      <h1 className="h3">“{name}” is not on this device any more</h1>
      <p>
        It was deleted after this link was opened. Nothing has been taken in. Once the deletion is
        undone, these answers can be taken in here.
      </p>
    </Notice>
  );
}

type OfferedProps = {
  readonly place: RoundAsked;
  /** One, unless links have run together. */
  readonly replies: readonly ReplyCode[];
  /** How many codes of the link are for elsewhere, or cannot be read. */
  readonly left: number;
  readonly instrument: Instrument;
};

/** Opening an address is nobody's decision: what it would do is shown, and waits for a press. */
function Offered({ place, replies, left, instrument }: OfferedProps): JSX.Element {
  const { round } = place;
  const { id } = place.head;
  const { sceneNow, keep } = useCollectScene({ id, round, instrument });
  const [look, setLook] = useState(() => {
    const all = replies.map((arrival) => ({ kind: 'arrival', arrival, source: '' }) as const);
    return arrivalsIn(sceneNow(), all, 'link');
  });
  const [undo, setUndo] = useState<Undo | null>(null);
  const [offer = null, ...others] = look.offers;
  const said = offer?.said ?? saidOf(look, sceneNow());
  const isIn = undo !== null;
  const heading = usePageTitle('Answers from a link', `arrived-${said.title}`);
  const press = (pressed: ArrivalOffer) => {
    const scene = sceneNow();
    const came = offerPressed(scene, pressed, 'link');
    keep(came.head);
    const changes = changesBetween(scene.head, came.head);
    setUndo(changes.length > 0 ? changes : null);
    setLook({ ...came, offers: [...came.offers, ...others] });
  };
  const undoIt = (changes: Undo) => {
    const { head } = sceneNow();
    const saying = (words: OutcomeText) =>
      setLook({ ...look, offers: [], each: [{ ...NONE, said: words }] });
    setUndo(null);
    if (isShownSince(head, changes)) return saying(SHOWN_SINCE);
    const back = withUndone(head, changes);
    keep(back.head);
    saying(undoneWords(back.left, ''));
  };
  const link = said.link ?? collectLink(id, round);
  return (
    <>
      <RehearsalMark exercise={place.head.exercise} />
      <h1 tabIndex={-1} ref={heading}>
        {said.title}
      </h1>
      <Notice kind={said.tone === 'refused' ? 'problem' : isIn ? 'done' : 'information'}>
        <p>{said.text}</p>
        {left > 0 && <p>{leftOut(left)}</p>}
        {others.length > 0 && <p>{others.length} more in this link to look at after this.</p>}
        {isIn && <p>It is kept on this device.</p>}
      </Notice>
      <ForWhat place={place} />
      <p className="row">
        {offer !== null && (
          <Button look="main" onClick={() => press(offer)}>
            {offer.press}
          </Button>
        )}
        {undo !== null && <Button onClick={() => undoIt(undo)}>Undo</Button>}
        {link && (
          <a className={offer === null && !isIn ? 'btn main' : 'btn'} href={link.href}>
            {offer === null ? link.words : 'Leave it as it is'}
          </a>
        )}
      </p>
      <p className="note">
        {offer === null
          ? 'Opening the same link again counts nothing twice. You can close this window.'
          : 'Anyone who has the invitation can make such a link. Opening it has changed nothing; closing this window leaves all as it is.'}
      </p>
    </>
  );
}

/** What came of it: of one in its own words, of several in one line. */
function saidOf({ each }: CameOfAll, scene: CollectScene): OutcomeText {
  const [first, second] = each;
  if (first !== undefined && second === undefined) return first.said;
  return tallySummary(
    each.map(({ tally }) => tally),
    arrivalSettingOf(scene, scene.head, ''),
  );
}

const leftOut = (count: number): string =>
  count === 1
    ? 'One more code in this link is for elsewhere or cannot be read. It is left out.'
    : `${count} more codes in this link are for elsewhere or cannot be read. They are left out.`;

const NONE = { source: '', tally: NOTHING_TAKEN } as const;

/** Which exercise it is for, and how many are in: read afresh, since a press here or another window changes it. */
function ForWhat({ place }: { readonly place: RoundAsked }): JSX.Element {
  const { round } = place;
  const head = useMainstay(({ heads }) => heads[place.head.id]) ?? place.head;
  const collection = collectionOf(head, round) ?? place.collection;
  const expected = expectedIn(head, round);
  return (
    <dl className="for-what">
      <div>
        <dt>Exercise</dt>
        <dd>{head.name}</dd>
      </div>
      {head.exercise !== null && head.exercise.facilitator.trim() !== '' && (
        <div>
          <dt>Run by</dt>
          <dd>{head.exercise.facilitator}</dd>
        </div>
      )}
      <div>
        <dt>For</dt>
        <dd>{ROUND_NAMES[round]}</dd>
      </div>
      <div>
        <dt>In so far</dt>
        <dd>{inWords(countIn(collection), expected)}</dd>
      </div>
    </dl>
  );
}

type WhichOneProps = Omit<InEditionProps, 'place'> & {
  readonly places: readonly RoundAsked[];
};

/** The exercise was copied on this device, or opened from a file beside itself. */
function WhichOne({ places, ...shared }: WhichOneProps): JSX.Element {
  const [chosen, setChosen] = useState<RoundAsked | null>(null);
  const heading = usePageTitle('Which exercise are these answers for?', 'arrived-which');
  if (chosen !== null) return <InEdition place={chosen} {...shared} />;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        Which exercise are these answers for?
      </h1>
      <p>There are {places.length} copies of it on this device. Nothing has been taken in yet.</p>
      <ul className="stack">
        {places.map((place) => (
          <li key={place.head.id}>
            <Button onClick={() => setChosen(place)}>
              {place.head.name}, {countIn(place.collection)} in
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
