import { Fragment, type JSX } from 'react';
import { answersHeading } from '../../../../core/documents/document-texts';
import { notesWords } from '../../../../core/report/without-notes';
import type { AnswerRow, ReportModel } from '../../../../core/report-model/report-model';
import { Part } from './part';

type AnswersPartProps = { readonly model: ReportModel };

/** Every question with its answer, as it stands: notes, evidence and reasons too; how it was asked where no level says it. */
export function AnswersPart({ model }: AnswersPartProps): JSX.Element {
  const blank = new Set(
    model.findOut.filter(({ state }) => state === 'blank').map(({ item }) => item),
  );
  return (
    <Part kicker="All answers" finding={answersHeading(model)} className="all-answers">
      {model.notes !== 'none' && <p className="small">{notesWords(model)}</p>}
      {model.answers.map(({ section, name, rows }) => (
        <AnswersOfSection
          name={name}
          rows={rows.filter((row) => !blank.has(row.item) || hasNotes(row))}
          blank={rows.filter((row) => blank.has(row.item) && !hasNotes(row))}
          key={section}
        />
      ))}
    </Part>
  );
}

const hasNotes = ({ note, evidence, speakers, accreditationCodes }: AnswerRow): boolean =>
  [note, speakers, accreditationCodes, ...evidence].some((text) => text.trim() !== '');

type AnswersOfSectionProps = {
  readonly name: string;
  readonly rows: readonly AnswerRow[];
  /** Not answered and nothing noted: named in one line, not a row each. */
  readonly blank: readonly AnswerRow[];
};

function AnswersOfSection({ name, rows, blank }: AnswersOfSectionProps): JSX.Element | null {
  if (rows.length + blank.length === 0) return null;
  return (
    <section>
      <h3>{name}</h3>
      {rows.length > 0 && (
        <ol className="rows">
          {rows.map((row) => (
            <Answered row={row} key={row.item} />
          ))}
        </ol>
      )}
      {blank.length > 0 && (
        <p className="small after-table">
          {rows.length === 0 ? (
            'No question here was answered.'
          ) : (
            <>
              <b>Not answered:</b>{' '}
              {blank.map(({ number, title }) => `${number} ${title}`).join('; ')}.
            </>
          )}
        </p>
      )}
    </section>
  );
}

function Answered({ row }: { readonly row: AnswerRow }): JSX.Element {
  return (
    <li className="answered">
      <div>
        <h4>
          <span className="qn">{row.number}</span> {row.title}
        </h4>
        {row.levelText === '' && <p className="note">{row.stem}</p>}
      </div>
      <div>
        <p>
          <b>{row.answer}</b>
          {row.levelText !== '' && <>. {row.levelText}</>}
        </p>
        {row.restsOn !== '' && (
          <p className="small">
            <b>{row.restsOn}</b>
          </p>
        )}
        <Line name="Note" text={row.note} />
        {row.evidence.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pieces of evidence may read the same
          <Line name="Evidence" text={line} key={at} />
        ))}
        <Proof row={row} />
      </div>
    </li>
  );
}

/** Who could speak to it and under which of our codes it falls: short, so on one line. */
function Proof({ row }: { readonly row: AnswerRow }): JSX.Element | null {
  const facts = [
    ['Could speak to it', row.speakers],
    ['Our codes', row.accreditationCodes],
  ].filter(([, text = '']) => text.trim() !== '');
  if (facts.length === 0) return null;
  return (
    <p className="small">
      {facts.map(([name, text], at) => (
        <Fragment key={name}>
          {at > 0 && '. '}
          <b>{name}:</b> {text}
        </Fragment>
      ))}
    </p>
  );
}

function Line({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}): JSX.Element | null {
  if (text.trim() === '') return null;
  return (
    <p className="small kept-lines">
      <b>{name}:</b> {text}
    </p>
  );
}
