import { useEffect, useState } from 'react';
import type { Guidance } from '../../core/instrument/instrument';
import { asked } from './own-set';
import { whenIdle } from './when-idle';

let kept: Guidance | null = null;

const fetchGuidance = async (): Promise<Guidance> => {
  kept ??= asked.set?.guidance ?? (await import('virtual:guidance')).default;
  return kept;
};

/** Why we ask, evidence and next steps: null until fetched, shortly after the first page is shown. */
export function useGuidance(): Guidance | null {
  const [guidance, setGuidance] = useState(kept);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (guidance === null) whenIdle(() => void fetchGuidance().then(setGuidance, setFailure));
  }, [guidance]);
  if (failure) throw failure;
  return guidance;
}
