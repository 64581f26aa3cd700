import { Fragment, type JSX, useMemo } from 'react';
import { useParams } from 'wouter';
import { SpreadTable } from '../../../charts/people/spread-table';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument, Item } from '../../../core/instrument/instrument';
import { buildReport } from '../../../core/report/build-report';
import { useMainstay } from '../../../store/use-mainstay';
import { NotHere } from '../../../ui/not-here';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import type { FetchEarlier } from '../../shared/question/use-earlier';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { MarginNotes } from './margin-notes';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };
type ExerciseItemPageProps = PageProps & { readonly fetchEarlier: FetchEarlier };

/** One question of an exercise: what stands and why, and the evidence the facilitator notes for it. */
export function ExerciseItemPage({
  instrument,
  guidance,
  fetchEarlier,
}: ExerciseItemPageProps): JSX.Element | null {
  const { id = '', itemId = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const item = instrument.items.find((other) => other.id === itemId);
  if (!head?.exercise || !response) return null;
  if (!item) return <NotHere what="page" />;
  return (
    <>
      <Standing key={item.id} {...{ instrument, guidance, head, response, item }} />
      <MarginNotes
        key={`${item.id}-notes`}
        id={id}
        item={item}
        instrument={instrument}
        guidance={guidance}
        fetchEarlier={fetchEarlier}
      />
    </>
  );
}

type StandingProps = PageProps & {
  readonly head: AssessmentHead;
  readonly response: Response;
  readonly item: Item;
};

function Standing({ instrument, guidance, head, response, item }: StandingProps): JSX.Element {
  const row = useMemo(() => {
    const assessment = { ...head, answers: response };
    const { panel } = buildReport({ instrument, guidance, assessment, voice: 'you' });
    return panel?.sections.flatMap(({ rows }) => rows).find((other) => other.item === item.id);
  }, [instrument, guidance, head, response, item]);
  const heading = usePageTitle(item.title, `item ${item.id}`);
  return (
    <main id="main" tabIndex={-1} className="stack">
      {head.exercise && <RehearsalMark exercise={head.exercise} />}
      <p className="kicker">{row?.sectionName}</p>
      <h1 tabIndex={-1} ref={heading}>
        {item.stem}
      </h1>
      {row ? (
        <>
          <p className="lead">
            {row.levelWords}. {row.fromWords}.
          </p>
          {row.level !== null && <p className="measure">{item.levels[row.level]}</p>}
          {row.agreedReason !== '' && <p className="measure">Why: {row.agreedReason}</p>}
          <SpreadTable
            rows={[row]}
            levels={instrument.levels}
            caption="How many chose each level"
          />
          <p className="row">
            <a className="btn" href={paths.exercise(head.id, 'talk')}>
              Talk
            </a>
          </p>
        </>
      ) : (
        <p className="lead">This exercise does not ask this question.</p>
      )}
      <h2>The five levels</h2>
      <dl className="facts">
        {item.levels.map((text, level) => (
          <Fragment key={text}>
            <dt>{instrument.levels[level]}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </main>
  );
}
