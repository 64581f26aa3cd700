import type { JSX } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Instrument } from '../../../core/instrument/instrument';
import { allEvidence } from '../../../core/response/evidence-of';
import { quickItems } from '../../../core/response/items-in-play';
import { nextAssessment } from '../../../core/response/next-assessment';
import { countWord, dateWords, plural } from '../../../core/wording/words';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/new-id';
import { localDay } from '../../../store/local-day';
import { assessmentIn } from '../../../store/one-assessment';
import { useMainstay, useMainstayList, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';

type NextPageProps = { readonly instrument: Instrument };

/** The assessment after this one: what goes on and what does not, before it is begun. */
export function NextPage({ instrument }: NextPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const later = useMainstayList(({ heads }) =>
    Object.values(heads).filter(({ follows }) => follows?.of === id),
  );
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const heading = usePageTitle('Start the next one');
  if (!head || !response) return null;
  const lines = allEvidence(response).length;
  const steps = Object.values(head.plan.actions).filter(
    ({ status }) => status === 'to-do' || status === 'doing',
  ).length;
  const start = () => {
    const before = assessmentIn(store.getState(), id);
    if (before === null) return;
    const now = clock();
    const next = nextAssessment(before, {
      id: newId(),
      now,
      today: localDay(now),
      instrument,
      quickItems: quickItems(instrument).map((item) => item.id),
    });
    navigate(`~${paths.taskList(store.getState().assessmentOpened(next)).slice(1)}`);
  };
  return (
    <main id="main" tabIndex={-1}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          Start the next one
        </h1>
        <p className="lead">
          A new self-assessment of the same organisation, which remembers that it follows this one
          {head.assessedOn === '' ? '' : `, of ${dateWords(head.assessedOn)}`}. This one stays as it
          is.
        </p>
        <h2 className="h3">What goes on</h2>
        <ul className="ticks">
          <li>Facts about you and your area, what matters more or less here, and your targets.</li>
          <li>
            {lines === 0
              ? 'Evidence: none is noted.'
              : `${countedOf(lines, 'line')} of evidence, each marked “from last time”. It counts once somebody has said that it is still true.`}
          </li>
          <li>
            {steps === 0
              ? 'Steps of the plan: none is open.'
              : `${countedOf(steps, 'step')} of the plan that ${plural(steps, 'is', 'are')} still open.`}
          </li>
        </ul>
        <h2 className="h3">What does not</h2>
        <p className="measure">
          Answers and notes. Every question is asked anew, and nothing is chosen for you. Last
          time’s answer is beside each question, closed until you open it.
        </p>
        {!head.signOff.isFinal && (
          <p className="measure">
            This one is still a draft. You can go on with both; what you change here later does not
            come along. <a href={paths.signOff(id)}>Sign-off</a>
          </p>
        )}
        {later.map((next) => (
          <p key={next.id} className="measure">
            “{next.name}” follows this one already: <a href={paths.taskList(next.id)}>open it</a>
          </p>
        ))}
        <p className="row">
          <Button look="main" onClick={start}>
            Start it
          </Button>
        </p>
      </div>
    </main>
  );
}

/** "12 lines", "one line" */
const countedOf = (count: number, noun: string): string => {
  const words = `${countWord(count)} ${plural(count, noun)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};
