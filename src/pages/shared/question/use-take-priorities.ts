import { prioritiesTakenIn, prioritiesToTake } from '../../../core/action-plan/suggested-actions';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Guidance } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import type { PanelScorecard } from '../../../core/panel/panel';
import { useMainstayStore } from '../../../store/use-mainstay';

/** Putting the priorities of an away-day into the plan, as many as it has room for: how many went in. */
export function useTakePriorities({ id, plan }: AssessmentHead, guidance: Guidance) {
  const store = useMainstayStore();
  const room = Math.max(0, LIMITS.actions - Object.keys(plan.actions).length);
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
  return { room, takePriorities };
}
