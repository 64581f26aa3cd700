import { useState } from 'react';
import type { AssessmentHead, Targets } from '../../core/response/assessment';

const levelsOf = ({ sections, items }: Targets): string =>
  JSON.stringify(
    [sections, items].map((targets) =>
      Object.entries(targets)
        .map(([id, { level }]) => [id, level])
        .sort(),
    ),
  );

const ranksAlike = (a: AssessmentHead, b: AssessmentHead): boolean =>
  a.id === b.id &&
  a.kind === b.kind &&
  a.localPriorities === b.localPriorities &&
  (a.targets === b.targets || levelsOf(a.targets) === levelsOf(b.targets));

/**
 * The head as far as the order of the gaps depends on it: the same object while only a reason is being typed, so that
 * the thousand draws are not run again for each key.
 */
export function useRankingHead(head: AssessmentHead): AssessmentHead {
  const [kept, setKept] = useState(head);
  if (kept === head || ranksAlike(kept, head)) return kept;
  setKept(head);
  return head;
}
