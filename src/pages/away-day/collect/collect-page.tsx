import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Collection } from '../../../core/document/collection';
import type { RoundName } from '../../../core/document/rounds';
import { collectionOf } from '../../../core/exercise/exercise-changes';
import { expectedAndIn } from '../../../core/exercise/expected-and-in';
import { expectedIn } from '../../../core/exercise/expected-people';
import { isShown } from '../../../core/exercise/is-shown';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { isNamed } from '../../../core/intake/collecting';
import { countIn } from '../../../core/response/count-in';
import { useMainstay } from '../../../store/use-mainstay';
import { NotHere } from '../../../ui/not-here';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { ROUND_NAMES, roundIn } from '../../shared/room/exercise-words';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { ArrivalStrip } from './arrival-strip';
import { COLLECT_TITLES } from './arrival-words';
import { CopiesOffered } from './copies-offered';
import { TakeOut } from './take-out';
import { useIntake } from './use-intake';
import { WaitingOffers } from './waiting-offers';
import { CameraWay } from './ways/camera-way';
import { FilesWay, PhotoWay } from './ways/file-ways';
import { PaperWay } from './ways/paper-way';
import { PasteWay } from './ways/paste-way';
import { ReadOutWay } from './ways/read-out-way';
import { SoundSwitch } from './ways/sound-switch';
import { WorkingFileBox } from './ways/working-file-box';
import { HowMany, WhoList } from './who-list';
import './collect.css';

type CollectPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** Where everyone's answers come in, by whatever way each of them can use. */
export function CollectPage({ instrument }: CollectPageProps): JSX.Element | null {
  const { id = '', round: rest } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const round = roundIn(rest);
  if (round === null) return <NotHere what="page" />;
  if (!head) return null;
  const collection = collectionOf(head, round);
  if (collection === null) return <NotAskedYet id={id} round={round} />;
  const shared = { head, round, collection, instrument };
  return <Collecting key={`${id}-${round}`} {...shared} />;
}

type CollectingProps = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  readonly collection: Collection;
  readonly instrument: Instrument;
};

function Collecting({ head, round, collection, instrument }: CollectingProps): JSX.Element {
  const title = COLLECT_TITLES[round];
  const heading = usePageTitle(title, `collect-${head.id}-${round}`);
  const asked = { id: head.id, round, instrument };
  const intake = useIntake(asked);
  const count = countIn(collection);
  const expected = expectedIn(head, round);
  const names = isNamed(head, round) ? (head.exercise?.expectedNames ?? []) : null;
  return (
    <main id="main" tabIndex={-1} className="collect">
      <RehearsalMark exercise={head.exercise} />
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {isShown(head, round) && <AlreadyShown round={round} />}
      <ArrivalStrip count={count} expected={expected} intake={intake} />
      <CopiesOffered instrument={instrument} offered={intake.offered} onPress={intake.settled} />
      <WaitingOffers intake={intake} />
      <div className="collect-columns">
        <div className="ways">
          <CameraWay onText={intake.sawCode} />
          <FilesWay intake={intake} />
          <PasteWay intake={intake} />
          <ReadOutWay
            intake={intake}
            asked={asked}
            collection={collection}
            missingNames={names && missingOf(names, collection)}
          />
          <PhotoWay intake={intake} />
          <PaperWay id={head.id} round={round} collection={collection} intake={intake} />
        </div>
        <div className="beside">
          {names === null ? (
            <HowMany count={count} expected={expected} />
          ) : (
            <WhoList expectedNames={names} collection={collection} />
          )}
          <TakeOut collection={collection} isByName={names !== null} intake={intake} />
          <WorkingFileBox head={head} count={count} />
          <SoundSwitch />
          <OtherWindow id={head.id} hasExercise={head.exercise !== null} />
        </div>
      </div>
    </main>
  );
}

/** What was shown stands: drawn again with one more, it would tell that one. */
function AlreadyShown({ round }: { readonly round: RoundName }): JSX.Element {
  return (
    <Notice>
      <p>
        <b>The answers have been shown.</b>{' '}
        {round === 'partners'
          ? 'Partners are shown once, so no more are taken in. Taking someone’s answers out still removes them from here.'
          : 'What was shown stays as it is, whoever comes or goes. Whatever arrives now waits for your press; it is kept, and counted only where nobody can be told by it.'}
      </p>
    </Notice>
  );
}

const missingOf = (names: readonly string[], collection: Collection) =>
  expectedAndIn(names, collection).expected.flatMap(({ name, isIn }) => (isIn ? [] : [name]));

function OtherWindow({
  id,
  hasExercise,
}: {
  readonly id: string;
  readonly hasExercise: boolean;
}): JSX.Element | null {
  if (!hasExercise) return null;
  return (
    <section className="stack" aria-labelledby="other-window">
      <h2 id="other-window" className="h3">
        Camera and projector
      </h2>
      <p>
        They can be two windows of Mainstay on this laptop. Both keep up with what comes in.{' '}
        <a href={paths.exercise(id, 'present')} target="_blank" rel="noopener">
          Open the projector page in a new window
        </a>
      </p>
    </section>
  );
}

type NotAskedYetProps = { readonly id: string; readonly round: RoundName };

/** The second vote and the partner view are opened elsewhere first. */
function NotAskedYet({ id, round }: NotAskedYetProps): JSX.Element {
  const heading = usePageTitle(COLLECT_TITLES[round], `collect-${id}-${round}`);
  const href = round === 'partners' ? paths.partners(id) : paths.exercise(id, 'talk');
  return (
    <main id="main" tabIndex={-1} className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {COLLECT_TITLES[round]}
      </h1>
      <Notice>
        <p>
          <b>“{ROUND_NAMES[round]}” is not open yet.</b> Nobody has been asked, so there is nothing
          to collect.
        </p>
        <p>
          <a href={href}>{round === 'partners' ? 'See what partners say' : 'Talk'}</a>
        </p>
      </Notice>
    </main>
  );
}
