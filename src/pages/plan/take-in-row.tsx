import type { JSX } from 'react';
import { leadingGaps, prioritiesToTake } from '../../core/action-plan/suggested-actions';
import type { Guidance } from '../../core/instrument/instrument';
import type { PanelScorecard } from '../../core/panel/panel';
import type { PriorityRow } from '../../core/report/report-model';
import { countWord, plural, upperFirst } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import { paths } from '../../ui/paths';
import { useTakeIn } from '../shared/use-take-in';

type TakeInRowProps = {
  readonly head: AssessmentHead;
  readonly guidance: Guidance;
  readonly panel: PanelScorecard | null;
  /** None while gaps are not to be shown yet. */
  readonly gaps: readonly PriorityRow[];
  /** With nothing planned yet, what is offered first is the main thing to do. */
  readonly isEmpty: boolean;
  readonly onTaken: (words: string) => void;
};

/** What can be put into the plan in one step: the priorities of the away-day, the leading gaps. */
export function TakeInRow(props: TakeInRowProps): JSX.Element {
  const { head, guidance, panel, gaps, isEmpty, onTaken } = props;
  const { room, takeGaps, takePriorities } = useTakeIn(head, guidance);
  const leading = leadingGaps(gaps, head.plan);
  const chosen = prioritiesToTake(head.plan, head.exercise?.priorities ?? []);
  const hasMain = isEmpty && chosen.length === 0;
  const said = (count: number) =>
    onTaken(
      `${upperFirst(countWord(count))} ${plural(count, 'action is', 'actions are')} new in the plan.`,
    );
  return (
    <p className="row take-in">
      {room > 0 && chosen.length > 0 && (
        <button
          type="button"
          className={isEmpty ? 'btn main' : 'btn'}
          onClick={() => said(takePriorities(panel))}
        >
          {chosen.length === 1
            ? 'Put the priority from the away-day into the plan'
            : `Put the ${countWord(chosen.length)} priorities from the away-day into the plan`}
        </button>
      )}
      {room > 0 && leading.length > 0 && (
        <button
          type="button"
          className={hasMain ? 'btn main' : 'btn'}
          onClick={() => said(takeGaps(leading))}
        >
          {leading.length === 1
            ? 'Put the leading gap into the plan'
            : `Put the ${countWord(leading.length)} leading gaps into the plan`}
        </button>
      )}
      {!isEmpty && (
        <a className="btn bare" href={paths.gaps(head.id)}>
          Choose from all gaps
        </a>
      )}
    </p>
  );
}
