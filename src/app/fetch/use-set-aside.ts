import { useLayoutEffect, useMemo } from 'react';
import type { AssessmentHead } from '../../core/document/assessment';
import type { Instrument } from '../../core/instrument/instrument';
import { setAside } from '../../core/lineage/set-aside';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';

/**
 * Sets aside here what was answered under other words than these, before any page shows it: true until that is done.
 * It may come in a file, from a colleague or out of the history at any time.
 */
export function useSetAside(
  head: AssessmentHead | undefined,
  instrument: Instrument | null,
): boolean {
  const store = useMainstayStore();
  const answers = useMainstay((state) => head && state.responses[head.id]);
  const wanted = useMemo(() => {
    if (!head || !answers || instrument?.id !== head.instrument.id) return null;
    const here = { ...head, answers };
    const now = setAside(here, instrument);
    return now === here ? null : now;
  }, [head, answers, instrument]);
  useLayoutEffect(() => {
    if (wanted !== null) store.getState().copiesJoined(wanted.id, wanted);
  }, [store, wanted]);
  return wanted !== null;
}
