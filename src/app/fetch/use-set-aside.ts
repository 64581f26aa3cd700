import { useLayoutEffect, useMemo } from 'react';
import type { Assessment, AssessmentHead } from '../../core/document/assessment';
import type { Response } from '../../core/document/response';
import type { Instrument } from '../../core/instrument/instrument';
import { setAside } from '../../core/lineage/set-aside';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';

/**
 * Sets aside here what was answered under other words than these, before any page shows it: true until that is done.
 * It may come in a file, from a colleague or out of the history at any time. An answer that needs nothing of it
 * draws nothing.
 */
export function useSetAside(
  head: AssessmentHead | undefined,
  instrument: Instrument | null,
): boolean {
  const store = useMainstayStore();
  const wantedOf = useMemo(() => lookingOnce(head, instrument), [head, instrument]);
  const wanted = useMainstay((state) => wantedOf(head && state.responses[head.id]));
  useLayoutEffect(() => {
    if (wanted !== null) store.getState().copiesJoined(wanted.id, wanted);
  }, [store, wanted]);
  return wanted !== null;
}

/** What is to stand in its place, null where it can stay; the same answers are looked at once. */
function lookingOnce(head: AssessmentHead | undefined, instrument: Instrument | null) {
  let seen: Response | undefined;
  let wanted: Assessment | null = null;
  return (answers: Response | undefined): Assessment | null => {
    if (answers === seen) return wanted;
    seen = answers;
    wanted = null;
    if (!head || !answers || instrument?.id !== head.instrument.id) return wanted;
    const here = { ...head, answers };
    const now = setAside(here, instrument);
    wanted = now === here ? null : now;
    return wanted;
  };
}
