import { useState } from 'react';
import type { AssessmentHead } from '../../../core/response/assessment';

const SHOWN = [
  'id',
  'name',
  'kind',
  'instrument',
  'assessedOn',
  'respondent',
  'profile',
  'context',
  'localPriorities',
  'targets',
  'outcomes',
  'plan',
  'signOff',
] as const satisfies readonly (keyof AssessmentHead)[];

/** The head but for the choices made on this page: a decision being typed must not score everything again. */
export function useSteadyHead(head: AssessmentHead): AssessmentHead {
  const [kept, setKept] = useState(head);
  if (SHOWN.every((key) => kept[key] === head[key])) return kept;
  setKept(head);
  return head;
}
