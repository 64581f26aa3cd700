import { useState } from 'react';
import { type AssessmentHead, declaredHead } from '../../../core/document/assessment';

/** What this page changes itself, and what every change brings along. */
const { report: _, changedAt: __, ...SHOWN } = declaredHead.fields;

/** The head but for the choices made on this page: a decision being typed must not score everything again. */
export function useSteadyHead(head: AssessmentHead): AssessmentHead {
  const [kept, setKept] = useState(head);
  if (isSteady(kept, head)) return kept;
  setKept(head);
  return head;
}

function isSteady(kept: AssessmentHead, head: AssessmentHead): boolean {
  const [before, now]: readonly Readonly<Record<string, unknown>>[] = [kept, head];
  return Object.keys(SHOWN).every((part) => before?.[part] === now?.[part]);
}
