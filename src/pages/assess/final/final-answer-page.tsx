import { Fragment, type JSX, useMemo } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { buildReport } from '../../../core/report/build-report';
import type { AnswerRow } from '../../../core/report-model/report-model';
import { useMainstay } from '../../../store/use-mainstay';
import { NotHere } from '../../../ui/not-here';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';

type FinalAnswerPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** One answer to read, in the place of the page that changes it, while the assessment is final. */
export function FinalAnswerPage({
  instrument,
  guidance,
}: FinalAnswerPageProps): JSX.Element | null {
  const { id = '', itemId = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const answers = useMainstay((state) => state.responses[id]);
  const model = useMemo(
    () =>
      head && answers
        ? buildReport({ instrument, guidance, assessment: { ...head, answers }, voice: 'you' })
        : null,
    [instrument, guidance, head, answers],
  );
  if (model === null) return null;
  const row = model.answers.flatMap(({ rows }) => rows).find(({ item }) => item === itemId);
  return row ? <ReadAnswer id={id} row={row} key={itemId} /> : <NotHere what="page" />;
}

function ReadAnswer({ id, row }: { readonly id: string; readonly row: AnswerRow }): JSX.Element {
  const heading = usePageTitle(row.title, `final-${row.item}`);
  return (
    <main id="main" tabIndex={-1}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          {row.stem}
        </h1>
        <p className="lead">
          <b>{row.answer}</b>
          {row.levelText !== '' && <>. {row.levelText}</>}
        </p>
        <dl className="facts">
          {factsOf(row).map(([label, text], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pieces of evidence may read the same
            <Fragment key={at}>
              <dt>{label}</dt>
              <dd className="kept-lines">{text}</dd>
            </Fragment>
          ))}
        </dl>
        <p>
          The assessment is final, so this is to read.{' '}
          <a href={paths.checkAnswers(id)}>All answers</a> are on one page; to change one, reopen it
          under <a href={paths.signOff(id)}>Sign-off</a>.
        </p>
      </div>
    </main>
  );
}

const factsOf = (row: AnswerRow): readonly (readonly [label: string, text: string])[] =>
  [
    ['Note', row.note] as const,
    ...row.evidence.map((line) => ['Evidence', line] as const),
    ['Could speak to it', row.speakers] as const,
    ['Our codes', row.accreditationCodes] as const,
  ].filter(([, text]) => text.trim() !== '');
