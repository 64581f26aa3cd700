import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { countAnswers, nextBlankItem } from '../../../core/response/completeness';
import { hasFinishedSection } from '../../../core/response/has-finished-section';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { minutesLeft, secondsPerItem } from '../../../core/response/pace';
import { useMainstay } from '../../../store/use-mainstay';
import { ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { LookAgainNotice } from '../../shared/question/look-again';
import { DisputesNotice } from '../../shared/room/dispute-note';
import { SectionTask } from '../../shared/section-task';
import { FirstSectionDone } from './first-section-done';
import { OutcomesTask } from './outcomes-task';
import { PartnersTask } from './partners-task';
import { TaskListNotes } from './task-list-notes';
import { headingOf } from './task-words';

type TaskListPageProps = { readonly instrument: Instrument };

/** The sections of one assessment: what is done, what is left, and where to go on. */
export function TaskListPage({ instrument }: TaskListPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const heading = usePageTitle(null, `tasks-${id}`);
  if (!head || !response) return null;
  const items = itemsInPlay(instrument, head);
  const pace = secondsPerItem(response, items);
  const { blank } = countAnswers(items, response);
  const hasResults = hasFinishedSection(instrument, head, response);
  const { sections, outcomes, hasPartnerQuestions } = instrument;
  const asksOutcomes = outcomes.pathways.length > 0;
  const unfinished = instrument.sections.filter((section) =>
    items.some((item) => item.section === section.id && answerState(response[item.id]) === 'blank'),
  ).length;
  return (
    <>
      <main id="main" tabIndex={-1}>
        <h1 tabIndex={-1} ref={heading}>
          {headingOf(unfinished, minutesLeft(blank, pace))}
        </h1>
        <DisputesNotice head={head} />
        <LookAgainNotice id={id} items={items} response={response} />
        <Resume
          instrument={instrument}
          head={head}
          response={response}
          items={items}
          hasResults={hasResults}
        />
        {hasResults && <FirstSectionDone head={head} />}
        <ol className="rows">
          {instrument.sections.map((section, k) => (
            <SectionTask
              key={section.id}
              id={id}
              number={k + 1}
              section={section}
              items={items.filter((item) => item.section === section.id)}
              response={response}
              pace={pace}
              isFinal={head.signOff.isFinal}
            />
          ))}
          {asksOutcomes && (
            <OutcomesTask head={head} instrument={instrument} number={sections.length + 1} />
          )}
          {hasPartnerQuestions && (
            <PartnersTask head={head} number={sections.length + (asksOutcomes ? 2 : 1)} />
          )}
        </ol>
      </main>
      <TaskListNotes head={head} instrument={instrument} />
    </>
  );
}

type ResumeProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly response: Response;
  readonly items: readonly Item[];
  /** A section is finished, so that there is something to see. */
  readonly hasResults: boolean;
};

/** Continue where you left off: the first blank item at or after the last one visited. */
function Resume({ instrument, head, response, items, hasResults }: ResumeProps): JSX.Element {
  const last = useMainstay((state) => state.lastItem[head.id]);
  const lastPosition = items.find((item) => item.id === last)?.position;
  const next = nextBlankItem(
    items,
    response,
    lastPosition === undefined ? undefined : lastPosition - 1,
  );
  const { isFinal } = head.signOff;
  if (next === null || isFinal) {
    return (
      <div className="resume sheet">
        <p className="serif h3">
          {isFinal ? 'This assessment is final' : 'Every question has an answer'}
        </p>
        <p className="row">
          <a className="btn main" href={paths.results(head.id)}>
            See the results
            <ArrowRight />
          </a>
          <a className="btn" href={paths.checkAnswers(head.id)}>
            Check answers
          </a>
        </p>
      </div>
    );
  }
  const section = instrument.sections.find(({ id }) => id === next.section);
  const inSection = items.filter((item) => item.section === next.section);
  const hasStarted = items.some((item) => answerState(response[item.id]) !== 'blank');
  return (
    <div className="resume sheet">
      <p className="soft">
        {hasStarted ? 'Continue where you left off' : 'Start here'}: {section?.name}, question{' '}
        {inSection.indexOf(next) + 1}
      </p>
      <p className="serif h3">{next.stem}</p>
      <p className="row">
        <a className="btn main" href={paths.answer(head.id, next.id)}>
          {hasStarted ? 'Continue' : 'Start'}
          <ArrowRight />
        </a>
        {hasResults && (
          <a className="btn" href={paths.results(head.id)}>
            See results so far
          </a>
        )}
      </p>
    </div>
  );
}
