import { type FormEvent, type JSX, useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Guidance, Instrument, Item } from '../../core/instrument/instrument';
import { itemsInPlay } from '../../core/response/items-in-play';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { ErrorSummary } from '../../ui/error-summary';
import { ArrowLeft, ArrowRight } from '../../ui/icons';
import { NotHere } from '../../ui/not-here';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { DisputeNote } from '../shared/dispute-note';
import { isFromCheck } from '../shared/from-check';
import { ClearAnswer } from './clear-answer';
import { fieldId, LevelChoices } from './level-choices';
import { MarginNotes } from './margin-notes';
import { SectionProgress } from './section-progress';
import { useAnswerForm } from './use-answer-form';

type AnswerPageProps = { readonly instrument: Instrument; readonly guidance: Guidance | null };

/** One item a screen. */
export function AnswerPage({ instrument, guidance }: AnswerPageProps): JSX.Element {
  const { id = '', itemId = '' } = useParams();
  const kind = useMainstay((state) => state.heads[id]?.kind ?? 'full');
  const exercise = useMainstay((state) => state.heads[id]?.exercise ?? null);
  const share = useMainstay((state) => state.heads[id]?.share ?? null);
  const store = useMainstayStore();
  const items = itemsInPlay(instrument, { kind, exercise, share });
  // A quick check may go on to any question; a part sent to a colleague has only its own.
  const item = (share === null ? instrument.items : items).find(
    ({ id: other }) => other === itemId,
  );
  useEffect(() => {
    if (item) store.getState().itemVisited(id, item.id);
  }, [store, id, item]);
  if (!item) return <NotHere what="page" />;
  const inSection = items.filter((other) => other.section === item.section);
  return (
    <>
      <Question key={item.id} id={id} item={item} inSection={inSection} instrument={instrument} />
      <MarginNotes
        key={`${item.id}-notes`}
        id={id}
        item={item}
        instrument={instrument}
        guidance={guidance}
      />
    </>
  );
}

type QuestionProps = {
  readonly id: string;
  readonly item: Item;
  readonly inSection: readonly Item[];
  readonly instrument: Instrument;
};

function Question({ id, item, inSection, instrument }: QuestionProps): JSX.Element {
  const form = useAnswerForm(id, item);
  const [isChecking] = useState(() => isFromCheck(id, item.id));
  const [, navigate] = useLocation();
  const [problem] = form.problems;
  const heading = usePageTitle(problem ? `Error: ${item.stem}` : item.stem, item.id);
  const here = inSection.indexOf(item);
  const next = inSection[here + 1];
  const back = inSection[here - 1];
  const afterLast = isChecking ? paths.checkAnswers(id) : paths.taskList(id);
  const nextHref = next && !isChecking ? paths.answer(id, next.id) : afterLast;
  const backHref = back && !isChecking ? paths.answer(id, back.id) : afterLast;
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (form.isWhole()) navigate(routeOf(nextHref));
  };
  return (
    <main id="main" tabIndex={-1}>
      <ErrorSummary
        errors={form.problems.map(({ field, message }) => ({
          fieldId: fieldId(item.id)(field),
          message,
        }))}
        attempt={form.attempt}
      >
        {problem && (
          <p>
            Not ready to answer? <a href={nextHref}>Leave it blank for now</a>
          </p>
        )}
      </ErrorSummary>
      <SectionProgress id={id} item={item} inSection={inSection} instrument={instrument} />
      <DisputeNote id={id} itemId={item.id} />
      <form className="ask" onSubmit={goOn} noValidate>
        <fieldset>
          <legend>
            <h1 className="stem" tabIndex={-1} ref={heading}>
              {item.stem}
            </h1>
          </legend>
          <p className="lower">Torn between two? Take the lower.</p>
          <LevelChoices instrument={instrument} item={item} form={form} />
        </fieldset>
        <div className="nav">
          <a className="btn" href={backHref}>
            <ArrowLeft />
            Back{isChecking && <span className="long"> to your answers</span>}
          </a>
          <button className="btn main" type="submit">
            {isChecking ? (
              <span>
                Done<span className="long">: back to your answers</span>
              </span>
            ) : (
              <span>
                {next ? 'Next' : 'Finish'}
                <span className="long">{next ? ' question' : ' this section'}</span>
              </span>
            )}
            <ArrowRight />
          </button>
        </div>
        <ClearAnswer id={id} itemId={item.id} form={form} className="btn bare clear" />
      </form>
    </main>
  );
}

/** Inside the nested route an address from the root starts with ~. */
const routeOf = (href: string) => `~${href.slice(1)}`;
