import type { JSX } from 'react';
import { prioritiesToTake } from '../../../core/action-plan/suggested-actions';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Guidance } from '../../../core/instrument/instrument';
import type { ReportScene } from '../../../core/wording/report-scene';
import { countWord, plural, upperFirst } from '../../../core/wording/words';
import { Button } from '../../../ui/button';
import { useTakePriorities } from '../../shared/question/use-take-priorities';
import type { PlanWork } from './use-plan-work';

type RoomPrioritiesProps = {
  readonly head: AssessmentHead;
  readonly guidance: Guidance;
  readonly scene: ReportScene;
  readonly work: PlanWork;
};

/** What the away-day chose and the plan has not: into it in one step, with owners and dates. */
export function RoomPriorities(props: RoomPrioritiesProps): JSX.Element | null {
  const { head, guidance, scene, work } = props;
  const { room, takePriorities } = useTakePriorities(head, guidance);
  const chosen = prioritiesToTake(head.plan, head.exercise?.priorities ?? []);
  if (room === 0 || chosen.length === 0) return null;
  const take = () => {
    const count = takePriorities(scene.analysis.panel);
    // What was pressed is gone once it is done: the words about it take the focus.
    work.focusAnd(
      'plan-status',
      `${upperFirst(countWord(count))} ${plural(count, 'step is', 'steps are')} new in the plan.`,
    );
  };
  return (
    <Button onClick={take}>
      {chosen.length === 1
        ? 'Put the priority from the away-day into the plan'
        : `Put the ${countWord(chosen.length)} priorities from the away-day into the plan`}
    </Button>
  );
}
