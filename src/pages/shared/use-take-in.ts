import { actionAdded } from '../../core/action-plan/plan-changes';
import {
  actionForGap,
  prioritiesTakenIn,
  prioritiesToTake,
} from '../../core/action-plan/suggested-actions';
import { LIMITS } from '../../core/exchange/limits';
import type { Gap } from '../../core/gaps/gap';
import type { Guidance } from '../../core/instrument/instrument';
import type { PanelScorecard } from '../../core/panel/panel';
import { turnVoice } from '../../core/report/voice';
import type { AssessmentHead } from '../../core/response/assessment';
import { newId } from '../../platform/new-id';
import { useMainstayStore } from '../../store/use-mainstay';

/** Putting gaps and the priorities of an away-day into the plan, as many as it has room for: how many went in. */
export function useTakeIn({ id, plan }: AssessmentHead, guidance: Guidance) {
  const store = useMainstayStore();
  const room = Math.max(0, LIMITS.actions - Object.keys(plan.actions).length);
  const takeGaps = (gaps: readonly Pick<Gap, 'item' | 'level'>[]): number => {
    // A plan is the organisation's own: "we", as in its report.
    const actions = gaps.slice(0, room).map((gap) => ({
      id: newId(),
      action: actionForGap(guidance, gap, (step) => turnVoice(step, 'we')),
    }));
    store.getState().headChanged(
      id,
      (head) => ({
        plan: actions.reduce(
          (grown, { id: own, action }) => actionAdded(grown, own, action),
          head.plan,
        ),
      }),
      'now',
    );
    return actions.length;
  };
  const takePriorities = (panel: PanelScorecard | null): number => {
    const priorities = store.getState().heads[id]?.exercise?.priorities ?? [];
    const chosen = prioritiesToTake(plan, priorities).slice(0, room);
    const levelOf = (item: string) =>
      panel?.items.find((candidate) => candidate.item === item)?.final.level ?? null;
    store.getState().headChanged(
      id,
      (head) => ({
        plan: prioritiesTakenIn(head.plan, chosen, {
          guidance,
          levelOf,
          longestOwner: LIMITS.name,
        }),
      }),
      'now',
    );
    return chosen.length;
  };
  return { room, takeGaps, takePriorities };
}
