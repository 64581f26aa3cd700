import { useEffect, useRef, useState } from 'react';
import { leadingGaps, plannedItems } from '../../core/action-plan/suggested-actions';
import type { Guidance, ItemId } from '../../core/instrument/instrument';
import type { PriorityRow } from '../../core/report/report-model';
import { countWord, upperFirst } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import type { GapList } from '../../ui/paths';
import { useTakeIn } from '../shared/use-take-in';

export type Planning = {
  readonly planned: ReadonlySet<ItemId>;
  readonly leading: readonly PriorityRow[];
  /** False where nothing can be put into the plan: it is final, or full. */
  readonly isOpen: boolean;
  readonly onPlan: (row: PriorityRow) => void;
  readonly onPlanLeading: () => void;
};

/** Putting gaps into the plan from their list, and what is said about it. */
export function usePlanning(
  head: AssessmentHead,
  guidance: Guidance,
  rows: readonly PriorityRow[],
  list: GapList,
): { readonly planning: Planning; readonly said: string } {
  const { room, takeGaps } = useTakeIn(head, guidance);
  const [said, setSaid] = useState('');
  const [saidIn, setSaidIn] = useState(list);
  if (saidIn !== list) {
    setSaidIn(list);
    setSaid('');
  }
  const focusOn = useRef('');
  // What was pressed has given way to a link to the plan.
  useEffect(() => {
    if (focusOn.current !== '') document.getElementById(`${focusOn.current}-planned`)?.focus();
    focusOn.current = '';
  });
  const leading = leadingGaps(rows, head.plan);
  const take = (taken: readonly PriorityRow[], words: (count: number) => string) => {
    focusOn.current = taken[0]?.item ?? '';
    setSaid(words(takeGaps(taken)));
  };
  return {
    said,
    planning: {
      planned: plannedItems(head.plan),
      leading,
      isOpen: room > 0 && !head.signOff.isFinal,
      onPlan: (row) => take([row], () => `“${row.title}” is in your plan, with its next step.`),
      onPlanLeading: () =>
        take(leading, (count) =>
          upperFirst(`${countWord(count)} gaps are in your plan, each with its next step.`),
        ),
    },
  };
}
