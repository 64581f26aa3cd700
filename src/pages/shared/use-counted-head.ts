import { useState } from 'react';
import type { AssessmentHead, Targets } from '../../core/document/assessment';
import type { Exercise } from '../../core/document/exercise';

/** What combining the answers looks at. */
const COUNTED = [
  'pick',
  'items',
  'attribution',
  'notApplicable',
  'first',
  'again',
  'isAgainRevealed',
  'cards',
  'agreed',
] as const satisfies readonly (keyof Exercise)[];

const levelsOf = ({ sections, items }: Targets): string =>
  JSON.stringify(
    [sections, items].map((targets) =>
      Object.entries(targets)
        .map(([id, { level }]) => [id, level])
        .sort(),
    ),
  );

const countsAlike = (a: AssessmentHead, b: AssessmentHead): boolean =>
  a.id === b.id &&
  a.kind === b.kind &&
  (a.targets === b.targets || levelsOf(a.targets) === levelsOf(b.targets)) &&
  a.localPriorities === b.localPriorities &&
  COUNTED.every((part) => a.exercise?.[part] === b.exercise?.[part]);

/**
 * The head as far as the combined answers depend on it: the same object while only a priority, a name or
 * the reason for a target is being typed, so that nothing is combined and ranked again for each key.
 */
export function useCountedHead(head: AssessmentHead): AssessmentHead {
  const [kept, setKept] = useState(head);
  if (kept === head || countsAlike(kept, head)) return kept;
  setKept(head);
  return head;
}
