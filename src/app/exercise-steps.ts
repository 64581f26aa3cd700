import type { AssessmentHead } from '../core/response/assessment';
import { countIn } from '../core/response/count-in';
import type { Exercise } from '../core/response/exercise';
import { paths } from '../ui/paths';
import { isAt, type Step } from './steps';

/** The steps of one exercise, in the order of the day, with the one whose page is `location` marked. */
export function exerciseSteps(head: AssessmentHead, exercise: Exercise, location: string): Step[] {
  const { id } = head;
  const inCount = countIn(exercise.first);
  const step = (name: string, href: string, isDone: boolean, detail = ''): Step => ({
    name,
    href,
    state: isDone ? 'full' : 'open',
    detail,
    isHere: isAt(location, href, id),
  });
  const hasTalked = Object.keys(exercise.agreed).length > 0;
  return [
    step('The day', paths.taskList(id), false),
    step('Set up', paths.exercise(id, 'set-up'), exercise.isOpen),
    step('Invite', paths.exercise(id, 'invite'), exercise.isOpen),
    step('Collect', paths.exercise(id, 'collect'), inCount > 0, `${inCount} in`),
    step('Present', paths.exercise(id, 'present'), exercise.isRevealed),
    step('Talk and agree', paths.exercise(id, 'talk'), hasTalked),
    step('Results', paths.results(id), false),
    step('Gaps and targets', paths.gaps(id), false),
    step('Plan', paths.plan(id), Object.keys(head.plan.actions).length > 0),
    step('Evidence', paths.evidence(id), false),
    step('Report', paths.report(id), false),
  ];
}
