import { type JSX, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { MoveList } from '../../../charts/years/move-list';
import type { Dated } from '../../../core/comparison/dated';
import { whoAnswered } from '../../../core/comparison/who-answered';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Follows } from '../../../core/document/follows';
import type { Guidance, Instrument, Level } from '../../../core/instrument/instrument';
import { LEVELS } from '../../../core/instrument/instrument';
import { yearsReport } from '../../../core/report/years/years-report';
import type { MoveRow, YearsReport } from '../../../core/report-model/years-model';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Fold } from '../../../ui/fold';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import type { FetchEarlier } from '../../shared/question/use-earlier';
import { useEarlierDates } from '../../shared/years/use-earlier-dates';
import {
  ChangesFigure,
  MovesFigures,
  NotCompared,
  StepsDone,
} from '../../shared/years/years-figures';
import { EarlierOne } from './earlier-one';
import { InReport } from './in-report';
import './years-pages.css';

type SincePageProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly fetchEarlier: FetchEarlier;
};

/** Two dates side by side: which one it follows is chosen first, where it does not know. */
export function SincePage({
  instrument,
  guidance,
  fetchEarlier,
}: SincePageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const earlier = useEarlierDates(id, instrument, fetchEarlier);
  const before = earlier?.at(-1);
  const now = useMemo(
    (): Dated | null =>
      head && response ? { instrument, assessment: { ...head, answers: response } } : null,
    [instrument, head, response],
  );
  if (now === null || head === undefined || earlier === null) return null;
  if (before === undefined) return <EarlierOne head={head} instrument={instrument} />;
  return <Since head={head} before={before} now={now} guidance={guidance} />;
}

type SinceProps = {
  readonly head: AssessmentHead;
  readonly before: Dated;
  readonly now: Dated;
  readonly guidance: Guidance;
};

function Since({ head, before, now, guidance }: SinceProps): JSX.Element {
  const years = useMemo(
    () => yearsReport({ before, now, guidance, voice: 'you' }),
    [before, now, guidance],
  );
  const heading = usePageTitle(years.headline, `since ${head.id}`);
  const hrefOf = (item: string) => paths.answer(head.id, item);
  return (
    <main id="main" tabIndex={-1} className="wide years">
      <header className="finding">
        <h1 tabIndex={-1} ref={heading}>
          {years.headline}
        </h1>
        <p className="lead measure">{years.lead}</p>
      </header>
      <WhoAnsweredForm head={head} before={before} now={now} />
      {years.all.length === 0 ? (
        <NothingCompared head={head} before={before} />
      ) : (
        <>
          <MovesFigures
            years={years}
            hrefOf={hrefOf}
            ofFallen={(row) => <Yardstick head={head} row={row} levels={now.instrument.levels} />}
          />
          <ChangesFigure years={years} />
          <StepsDone years={years} />
        </>
      )}
      <InReport head={head} part="years" />
      <Behind years={years} hrefOf={hrefOf} />
    </main>
  );
}

function NothingCompared({ head, before }: Pick<SinceProps, 'head' | 'before'>): JSX.Element {
  return (
    <p className="measure">
      Each date still stands by itself:{' '}
      <a href={paths.results(before.assessment.id)}>results then</a>,{' '}
      <a href={paths.results(head.id)}>results now</a>.
    </p>
  );
}

const useFollowsChange = (id: string) => {
  const store = useMainstayStore();
  return (patch: (follows: Follows) => Partial<Follows>) =>
    store
      .getState()
      .headChanged(
        id,
        ({ follows }) =>
          follows === undefined ? {} : { follows: { ...follows, ...patch(follows) } },
        'now',
      );
};

const PEOPLE = [
  [1, 'One person'],
  [2, 'Two'],
  [3, 'Three or four'],
  [5, 'Five or more'],
] as const;

/** Files cannot tell who answered, and what may be called a change depends on it. */
function WhoAnsweredForm({ head, before, now }: Omit<SinceProps, 'guidance'>): JSX.Element {
  const change = useFollowsChange(head.id);
  const who = whoAnswered(before, now);
  const isRoom = before.assessment.exercise !== null && head.exercise !== null;
  const people = Math.min(who.before, who.now);
  const step = PEOPLE.findLast(([from]) => people >= from)?.[0] ?? 1;
  return (
    <form className="who-answered" aria-label="Who answered">
      <fieldset>
        <legend>Were they mostly the same people?</legend>
        <div className="row">
          <Choice
            type="radio"
            name="same-people"
            checked={head.follows?.samePeople === 'mostly'}
            onChange={() => change(() => ({ samePeople: 'mostly' }))}
          >
            Mostly the same
          </Choice>
          <Choice
            type="radio"
            name="same-people"
            checked={head.follows?.samePeople === 'not'}
            onChange={() => change(() => ({ samePeople: 'not' }))}
          >
            Not the same
          </Choice>
        </div>
      </fieldset>
      {!isRoom && (
        <fieldset>
          <legend>How many answered, at the date with fewer?</legend>
          <div className="row">
            {PEOPLE.map(([from, words]) => (
              <Choice
                key={from}
                type="radio"
                name="how-many"
                checked={step === from}
                onChange={() => change(() => ({ peopleThen: from, peopleNow: from }))}
              >
                {words}
              </Choice>
            ))}
          </div>
        </fieldset>
      )}
    </form>
  );
}

type YardstickProps = {
  readonly head: AssessmentHead;
  readonly row: MoveRow;
  readonly levels: readonly string[];
};

/** People who have learnt measure themselves more strictly: what would last time's position get now? Method 4.7. */
function Yardstick({ head, row, levels }: YardstickProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const change = useFollowsChange(head.id);
  const put = (level: Level) => {
    change(({ yardstick }) => ({ yardstick: { ...yardstick, [row.item]: level } }));
    setAsking(false);
  };
  if (!isAsking)
    return (
      <>
        {row.yardstickWords !== '' && `${row.yardstickWords}. `}
        <Button look="link" onClick={() => setAsking(true)}>
          {row.yardstickWords === '' ? 'Was last time’s level too kind?' : 'Change this'}
          <span className="vh">: {row.title}</span>
        </Button>
      </>
    );
  return (
    <fieldset className="yardstick">
      <legend className="label">
        Looking back, what level would you give last time’s position now?
      </legend>
      {LEVELS.map((level) => (
        <Choice
          key={level}
          type="radio"
          name={`yardstick-${row.item}`}
          checked={row.yardstick === level}
          onChange={() => put(level)}
        >
          {levels[level]}
        </Choice>
      ))}
      <p className="note">It is kept apart, and changes no score.</p>
    </fieldset>
  );
}

type BehindProps = { readonly years: YearsReport; readonly hrefOf: (item: string) => string };

function Behind({ years, hrefOf }: BehindProps): JSX.Element {
  const [open, setOpen] = useState<'all' | 'not' | null>(null);
  return (
    <div className="tucks">
      {years.all.length > 0 && (
        <Fold
          title="All questions, side by side"
          count={years.all.length}
          inside="Those that moved and those that did not"
          isOpen={open === 'all'}
          onToggle={(isOpen) => setOpen(isOpen ? 'all' : null)}
        >
          <MoveList rows={years.all} hrefOf={hrefOf} />
        </Fold>
      )}
      {years.notCompared.length > 0 && (
        <Fold
          title="What is not compared"
          count={years.notCompared.length}
          inside="Reworded, not asked at both dates, or not known"
          isOpen={open === 'not'}
          onToggle={(isOpen) => setOpen(isOpen ? 'not' : null)}
        >
          <NotCompared years={years} />
        </Fold>
      )}
    </div>
  );
}
