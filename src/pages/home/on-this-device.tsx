import {
  type JSX,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Instrument } from '../../core/instrument/instrument';
import type { AssessmentHead } from '../../core/response/assessment';
import { countAnswers } from '../../core/response/completeness';
import { countIn } from '../../core/response/count-in';
import type { Exercise } from '../../core/response/exercise';
import { itemsInPlay } from '../../core/response/items-in-play';
import { clock } from '../../platform/clock';
import { lastChangedAt } from '../../store/last-changed';
import { localDay } from '../../store/local-day';
import { EXAMPLE_ID } from '../../store/state';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { Dot } from '../../ui/dot';
import { ArrowRight } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import { paths } from '../../ui/paths';
import { dayAndTime } from '../../ui/times';
import { dayWords } from '../shared/day-words';
import { EvictionNote } from '../shared/eviction-note';
import { isDue } from '../shared/is-due';
import { progressDot, progressWords } from '../shared/progress';
import { LastFiled, SaveToFile } from '../shared/save-to-file';
import { StorageNotices } from './storage-notices';

const ChangeDialog = lazy(() =>
  import('./change-dialog').then((module) => ({ default: module.ChangeDialog })),
);

type OnThisDeviceProps = {
  readonly instrument: Instrument;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly damagedRecords: ReactNode;
};

/** The assessments kept here, the latest first. */
export function OnThisDevice({
  instrument,
  heading,
  damagedRecords,
}: OnThisDeviceProps): JSX.Element {
  const heads = useMainstay((state) => state.heads);
  const responses = useMainstay((state) => state.responses);
  const [said, setSaid] = useState('');
  const own = Object.values(heads)
    .filter((head) => head.id !== EXAMPLE_ID)
    .map((head) => ({ head, changedAt: lastChangedAt(head, responses[head.id] ?? {}) }))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <section className="device" aria-labelledby="on-this-device">
      <h1 id="on-this-device" tabIndex={-1} ref={heading}>
        On this device
      </h1>
      <StorageNotices damagedRecords={damagedRecords} />
      <Deleted
        onUndone={(name) => {
          setSaid(`Brought back “${name}”`);
          heading.current?.focus();
        }}
      />
      <p className="vh" role="status">
        {said}
      </p>
      <ul className="rows">
        {own.map(({ head, changedAt }) => (
          <KeptAssessment
            key={head.id}
            head={head}
            changedAt={changedAt}
            instrument={instrument}
            onDone={setSaid}
          />
        ))}
      </ul>
      <div className="under-rows">
        <EvictionNote ids={own.map(({ head }) => head.id)} />
        <p className="note">
          <a href={paths.clear}>Clear everything from this device</a>
        </p>
      </div>
    </section>
  );
}

/** Focus goes to Undo: what was in focus has just been deleted. */
function Deleted({ onUndone }: { readonly onUndone: (name: string) => void }): JSX.Element {
  const deleted = useMainstay((state) => state.recentlyDeleted);
  const store = useMainstayStore();
  const undo = useRef<HTMLButtonElement>(null);
  const first = useRef(deleted);
  useEffect(() => {
    if (deleted !== null && deleted !== first.current) undo.current?.focus();
  }, [deleted]);
  return (
    <div role="status">
      {deleted && (
        <Notice kind="done">
          <p>
            <b>Deleted “{deleted.name}”.</b>{' '}
            <button
              type="button"
              className="linklike"
              ref={undo}
              onClick={() => {
                store.getState().deletionUndone();
                onUndone(deleted.name);
              }}
            >
              Undo
            </button>
          </p>
        </Notice>
      )}
    </div>
  );
}

type KeptAssessmentProps = {
  readonly head: AssessmentHead;
  readonly changedAt: string;
  readonly instrument: Instrument;
  readonly onDone: (what: string) => void;
};

function KeptAssessment({ head, changedAt, instrument, onDone }: KeptAssessmentProps): JSX.Element {
  const [isChanging, setChanging] = useState(false);
  const response = useMainstay((state) => state.responses[head.id]) ?? {};
  const items = itemsInPlay(instrument, head);
  const answered = items.length - countAnswers(items, response).blank;
  const name = head.name;
  return (
    <li className="assess">
      <div>
        <h2 className="h3">{name}</h2>
        <p className="soft">
          {head.profile.organisation && `${head.profile.organisation}. `}
          {head.exercise === null
            ? `${kindWords(head)}. ${answered} of ${items.length} questions answered.`
            : exerciseWords(head.exercise)}
        </p>
        {head.exercise !== null && isDue(head.exercise.deleteBy, localDay(clock())) && (
          <p>
            <b>To be deleted since {dayWords(head.exercise.deleteBy)}:</b> it holds everyone’s
            answers.
          </p>
        )}
        {head.exercise === null && (
          <ul className="secline">
            {instrument.sections.map((section) => {
              const own = items.filter((item) => item.section === section.id);
              if (own.length === 0) return null;
              const done = own.length - countAnswers(own, response).blank;
              return (
                <li key={section.id}>
                  <Dot state={progressDot(done, own.length)} />
                  <span>
                    {section.name}
                    <em>{progressWords(done, own.length).toLowerCase()}</em>
                  </span>
                </li>
              );
            })}
          </ul>
        )}
        <p className="state">
          Last change {dayAndTime(changedAt, clock())} <LastFiled id={head.id} />
        </p>
      </div>
      <div className="acts">
        <a className="btn main" href={paths.taskList(head.id)} aria-label={`Continue ${name}`}>
          Continue
          <ArrowRight />
        </a>
        <SaveToFile id={head.id} name={name} />
        <button
          type="button"
          className="btn bare"
          aria-label={`Rename, copy or delete ${name}`}
          onClick={() => setChanging(true)}
        >
          Rename, copy or delete
        </button>
        {isChanging && (
          <Suspense>
            <ChangeDialog head={head} onClose={() => setChanging(false)} onDone={onDone} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

function kindWords({ kind, share }: AssessmentHead): string {
  if (share !== null)
    return share.from === '' ? 'Questions for you' : `Questions from ${share.from}`;
  return kind === 'full' ? 'Full self-assessment' : 'Quick check';
}

/** "Away-day exercise, 7 answers in." */
function exerciseWords({ first, isRehearsal }: Exercise): string {
  const count = countIn(first);
  const words = isRehearsal ? 'Rehearsal with made-up answers' : 'Away-day exercise';
  return `${words}, ${count === 1 ? '1 answer' : `${count} answers`} in.`;
}
