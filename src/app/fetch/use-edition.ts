import { useEffect, useState } from 'react';
import type { AssessmentHead } from '../../core/document/assessment';
import type { RoundName } from '../../core/document/rounds';
import type { Compiled } from '../../core/instrument/build-instrument';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { roundEdition } from '../../core/lineage/set-aside';
import { asked } from './own-set';

type Editions = Readonly<Record<string, Compiled>>;
let kept: Editions | null = null;

/** Every edition before ours that is kept, by version. Rejects where they cannot be had. */
export const fetchEarlier = async (): Promise<Editions> => {
  kept ??= asked.set?.earlier ?? (await import('virtual:earlier')).default;
  return kept;
};

type Edition = { readonly instrument: Instrument; readonly guidance: Guidance | null };

/**
 * The questions a round of an assessment is shown in: ours, or for what stays as it was, and for partners who were
 * asked before, those of its day; null until these are fetched. A fetch that fails is thrown to the error boundary.
 */
export function useEdition(
  head: AssessmentHead | undefined,
  round: RoundName,
  ours: Edition,
): Edition | null {
  const version = head ? roundEdition(head, round, ours.instrument) : null;
  const [editions, setEditions] = useState(kept);
  const [failure, setFailure] = useState<unknown>(null);
  const isWanted = version !== null && editions === null;
  useEffect(() => {
    if (isWanted) fetchEarlier().then(setEditions, setFailure);
  }, [isWanted]);
  if (failure !== null) throw failure;
  return version === null ? ours : (editions?.[version] ?? null);
}
