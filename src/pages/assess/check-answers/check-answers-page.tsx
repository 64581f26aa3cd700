import { type JSX, useRef } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Instrument, Item, Section } from '../../../core/instrument/instrument';
import { answerState, lacksReason } from '../../../core/response/answer-state';
import { countAnswers } from '../../../core/response/completeness';
import { evidenceOf } from '../../../core/response/evidence-of';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { toLookAtAgain } from '../../../core/response/meaning';
import { useMainstay } from '../../../store/use-mainstay';
import { Dot } from '../../../ui/dot';
import { ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { useKeptPlace } from '../../shared/kept-place';
import { ANSWER_DOTS } from '../../shared/progress';
import { answerWords, checkHeading } from '../../shared/question/answer-words';
import { checkKey, openedFromCheck } from '../../shared/question/from-check';

type CheckAnswersPageProps = { readonly instrument: Instrument };

/** Every answer on one page, with a way to change each; what is unanswered and what to find out come first. */
export function CheckAnswersPage({ instrument }: CheckAnswersPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const main = useRef<HTMLElement>(null);
  const heading = usePageTitle(null, checkKey(id));
  useKeptPlace(checkKey(id), main);
  if (!head || !response) return null;
  const items = itemsInPlay(instrument, head);
  const counts = countAnswers(items, response);
  return (
    <main id="main" tabIndex={-1} ref={main}>
      <h1 tabIndex={-1} ref={heading}>
        {checkHeading(counts.blank, items.length)}
      </h1>
      <ToSettle
        head={head}
        items={items}
        response={response}
        state="blank"
        title="Not answered yet"
      />
      <ToSettle
        head={head}
        items={items}
        response={response}
        state="dk"
        title="Don’t know: find out"
      />
      <ToSettle
        head={head}
        items={items}
        response={response}
        state="na"
        title="Not our role: reason still to give"
      />
      {instrument.sections
        .map((section) => ({ section, own: items.filter((item) => item.section === section.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ section, own }) => (
          <SectionAnswers
            key={section.id}
            head={head}
            section={section}
            items={own}
            response={response}
            levels={instrument.levels}
          />
        ))}
      <p className="row after-form">
        <a className="btn main" href={head.share ? paths.colleagues(id) : paths.results(id)}>
          {head.share ? 'Send them back' : 'See the results'}
          <ArrowRight />
        </a>
      </p>
    </main>
  );
}

type ToSettleProps = {
  readonly head: AssessmentHead;
  readonly items: readonly Item[];
  readonly response: Response;
  readonly state: 'blank' | 'dk' | 'na';
  readonly title: string;
};

function ToSettle({ head, items, response, state, title }: ToSettleProps): JSX.Element | null {
  const open = items.filter(
    ({ id }) =>
      answerState(response[id]) === state && (state !== 'na' || lacksReason(response[id]?.answer)),
  );
  if (open.length === 0) return null;
  return (
    <section className="to-settle">
      <h2>
        {title} <span className="soft num">{open.length}</span>
      </h2>
      <details open={open.length <= 10}>
        <summary className="fold">
          {open.length === 1 ? 'The question' : `The ${open.length} questions`}
        </summary>
        <ul className="ticks">
          {open.map((item) => {
            const answer = response[item.id]?.answer;
            return (
              <li key={item.id}>
                <a
                  href={paths.answer(head.id, item.id)}
                  onClick={() => openedFromCheck(head.id, item.id)}
                >
                  <span className="qn num">{item.number}</span> {item.title}
                </a>
                {toLookAtAgain(response[item.id], item) !== null && (
                  <span className="soft"> Answered before its meaning changed</span>
                )}
                {answer?.state === 'dk' && answer.whoKnows && (
                  <span className="soft"> Ask {answer.whoKnows}</span>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}

type SectionAnswersProps = {
  readonly head: AssessmentHead;
  readonly section: Section;
  readonly items: readonly Item[];
  readonly response: Response;
  readonly levels: readonly string[];
};

function SectionAnswers({
  head,
  section,
  items,
  response,
  levels,
}: SectionAnswersProps): JSX.Element {
  return (
    <section className="answers" aria-labelledby={`check-${section.id}`}>
      <h2 id={`check-${section.id}`}>{section.name}</h2>
      <dl className="rows">
        {items.map((item) => (
          <div className="answer-row" key={item.id}>
            <dt>
              <span className="qn num">{item.number}</span> {item.title}
            </dt>
            <dd>
              <AnswerInWords item={item} response={response} levels={levels} />
            </dd>
            {!head.signOff.isFinal && (
              <dd className="change">
                <a
                  href={paths.answer(head.id, item.id)}
                  onClick={() => openedFromCheck(head.id, item.id)}
                >
                  {answerState(response[item.id]) === 'blank' ? 'Answer' : 'Change'}
                  <span className="vh"> {item.title}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

type AnswerInWordsProps = {
  readonly item: Item;
  readonly response: Response;
  readonly levels: readonly string[];
};

function AnswerInWords({ item, response, levels }: AnswerInWordsProps): JSX.Element {
  const record = response[item.id];
  const answer = record?.answer;
  const held = evidenceOf(response, item.id).length;
  return (
    <>
      <span className="tag">
        <Dot state={ANSWER_DOTS[answerState(record)]} />
        {answerWords(record, levels)}
      </span>
      {answer?.state === 'rated' && <p className="small">{item.levels[answer.level]}</p>}
      {(answer?.state === 'na' || answer?.state === 'dk') && (
        <p className="small soft">{answer.state === 'na' ? answer.detail : answer.whoKnows}</p>
      )}
      {record?.note && <p className="small soft kept-lines">{record.note}</p>}
      {held > 0 && (
        <p className="note">{held === 1 ? '1 piece' : `${held} pieces`} of evidence noted</p>
      )}
    </>
  );
}
