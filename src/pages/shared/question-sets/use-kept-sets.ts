import { useCallback, useEffect, useState } from 'react';
import { type KeptSet, keptSets } from '../../../platform/question-sets/kept-sets';

/** The sets of questions on this device and the way to look again; none where the browser keeps nothing. */
export function useKeptSets(): readonly [sets: readonly KeptSet[], lookAgain: () => void] {
  const [sets, setSets] = useState<readonly KeptSet[]>([]);
  const look = useCallback(() => void keptSets().then(setSets, () => setSets([])), []);
  useEffect(look, [look]);
  return [sets, look];
}
