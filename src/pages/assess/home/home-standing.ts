import { actionsInOrder } from '../../../core/action-plan/plan-order';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Plan } from '../../../core/document/plan';
import type { Response } from '../../../core/document/response';
import type { Instrument } from '../../../core/instrument/instrument';
import { dayWords } from '../../../core/limits/days';
import { approvedWords, signOffInWords } from '../../../core/report/sign-off-report';
import { countAnswers } from '../../../core/response/completeness';
import { countIn } from '../../../core/response/count-in';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { minutesLeft, secondsPerItem } from '../../../core/response/pace';
import { countWord, plural, sentence, upperFirst } from '../../../core/wording/words';
import type { DotState } from '../../../ui/dot';
import { paths } from '../../../ui/paths';
import { progressDot } from '../../shared/progress';

type Way = { readonly words: string; readonly href: string };

/** How far one assessment has come, and the one thing to do with it next. */
export type HomeStanding = {
  readonly dot: DotState;
  readonly words: string;
  /** "About 14 minutes left"; empty where nothing is left to answer. */
  readonly left: string;
  /** What the plan says is next; empty until the answers are complete, and where there is no plan. */
  readonly next: string;
  /** "One of five done, two under way"; empty where there is no plan. */
  readonly steps: string;
  readonly main: Way;
  readonly second: Way | null;
};

/** Its state first, then the way on: to the questions only while there are questions left. */
export function homeStandingOf(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
): HomeStanding {
  if (head.signOff.isFinal) {
    const words = `Final, ${approvedWords(signOffInWords(head.signOff))}`;
    return { ...complete(head), dot: 'full', words };
  }
  if (head.exercise !== null) {
    const count = countIn(head.exercise.first);
    const words = count === 1 ? '1 answer in' : `${count} answers in`;
    return {
      ...NO_MORE,
      dot: count === 0 ? 'open' : 'half',
      words,
      main: goOn(head),
      second: null,
    };
  }
  return answering(instrument, head, response);
}

const NO_MORE = { left: '', next: '', steps: '' } as const;

const goOn = ({ id }: AssessmentHead): Way => ({ words: 'Continue', href: paths.taskList(id) });

function answering(instrument: Instrument, head: AssessmentHead, response: Response): HomeStanding {
  const items = itemsInPlay(instrument, head);
  const { blank } = countAnswers(items, response);
  const answered = items.length - blank;
  const dot = progressDot(answered, items.length);
  if (blank > 0) {
    const words = answered === 0 ? 'Not started' : `${answered} of ${items.length} answered`;
    const minutes = minutesLeft(blank, secondsPerItem(response, items));
    const left = `About ${minutes} ${plural(minutes, 'minute')} left`;
    return { ...NO_MORE, dot, words, left, main: goOn(head), second: null };
  }
  const words = items.length === 1 ? 'Answered' : `All ${items.length} questions answered`;
  if (head.share === null) return { ...complete(head), dot, words };
  const main = { words: 'Send back', href: paths.colleagues(head.id) };
  return { ...NO_MORE, dot, words, main, second: null };
}

/** Once there is nothing left to answer: the plan where there is one, and the results. */
function complete({ id, plan }: AssessmentHead) {
  const toPlan = { words: 'Open the plan', href: paths.plan(id) };
  const toResults = { words: 'See the results', href: paths.results(id) };
  const hasPlan = Object.keys(plan.actions).length > 0;
  return {
    left: '',
    next: nextStep(plan),
    steps: stepsWords(plan),
    main: hasPlan ? toPlan : toResults,
    second: hasPlan ? toResults : toPlan,
  };
}

/** "Give each key contact a second person. Priya Nair, by 29 January 2027." */
function nextStep(plan: Plan): string {
  const next = actionsInOrder(plan).find(({ status }) => status === 'to-do' || status === 'doing');
  if (!next || next.text.trim() === '') return '';
  const owner = next.owner.trim() || 'No owner yet';
  const by = dayWords(next.by);
  return `${sentence(next.text)} ${sentence(by === '' ? owner : `${owner}, by ${by}`)}`;
}

function stepsWords(plan: Plan): string {
  const statuses = Object.values(plan.actions).map(({ status }) => status);
  const [all, done, doing] = [
    statuses.filter((status) => status !== 'dropped').length,
    statuses.filter((status) => status === 'done').length,
    statuses.filter((status) => status === 'doing').length,
  ];
  if (all === 0) return '';
  if (all === 1) {
    if (done === 1) return 'The one step is done';
    return doing === 1 ? 'One step, under way' : 'One step, not begun';
  }
  const underWay = doing === 0 ? '' : `, ${countWord(doing)} under way`;
  return upperFirst(
    `${done === 0 ? 'none' : countWord(done)} of ${countWord(all)} done${underWay}`,
  );
}
