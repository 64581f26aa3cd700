import { useState } from 'react';
import type { AssessmentHead } from '../../core/document/assessment';
import { countsAlike } from '../../core/panel/counts-alike';

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
