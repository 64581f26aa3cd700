import { useState } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { isCopyDue } from '../../../core/response/copy-due';
import { hasFinishedSection } from '../../../core/response/has-finished-section';
import { EXAMPLE_ID } from '../../../store/state';
import { filedState } from '../../../store/unfiled';
import { useMainstay } from '../../../store/use-mainstay';

/**
 * Whether a copy of this assessment is to be offered now: see core/response/copy-due.ts. Once offered it stays while the
 * page is shown, so that the button can say what came of it.
 */
export function useCopyDue(id: string, instrument: Instrument): boolean {
  const isDue = useMainstay((state) => {
    const { heads, responses, filedAt, save } = state;
    const head = heads[id];
    const response = responses[id];
    if (!head || !response || id === EXAMPLE_ID) return false;
    return isCopyDue({
      head,
      response,
      filedAt: filedAt[id] ?? null,
      isInFile: () => filedState(state, id) === 'holds',
      hasFinishedSection: hasFinishedSection(instrument, head, response),
      isMemory: save.kind === 'memory',
    });
  });
  const [wasDue, setWasDue] = useState(isDue);
  if (isDue && !wasDue) setWasDue(true);
  return isDue || wasDue;
}
