import { useEffect, useSyncExternalStore } from 'react';
import type { Guidance } from '../../core/instrument/instrument';
import { asked } from './own-set';
import { pageStands } from './page-stands';
import { ASKED } from './participants-address';
import { whenIdle } from './when-idle';

let kept: Guidance | null = null;
const hearing = new Set<() => void>();

export const fetchGuidance = async (): Promise<void> => {
  kept ??= asked.set?.guidance ?? (await import('virtual:guidance')).default;
  for (const hear of hearing) hear();
};

function listen(hear: () => void): () => void {
  hearing.add(hear);
  return () => hearing.delete(hear);
}

/**
 * Why we ask, evidence and next steps: null until fetched, shortly after the first page is shown. Where they do not come,
 * what cannot be drawn without says so (`UntilGuidance`), and nothing else.
 */
export function useGuidance(): Guidance | null {
  const guidance = useSyncExternalStore(
    listen,
    () => kept,
    () => kept,
  );
  useEffect(() => {
    if (guidance !== null) return;
    const fetchNow = () => void fetchGuidance().catch(() => undefined);
    // A participant's page does without. Elsewhere it had better be here before the page is: later it would move what
    // stands below, under a press that is on its way.
    const isAsked = ASKED.test(window.location.hash.slice(1));
    void (isAsked ? pageStands() : Promise.resolve()).then(() => whenIdle(fetchNow));
  }, [guidance]);
  return guidance;
}
