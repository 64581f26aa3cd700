import { useState } from 'react';

/**
 * Assessments whose results the person asked to see before the end. Kept for this visit only, so that
 * going to a score and back does not hide it again.
 */
const asked = new Set<string>();

export function askSoFar(id: string): void {
  asked.add(id);
}

export function useSoFar(id: string): readonly [boolean, () => void] {
  const [isAsked, setAsked] = useState(() => asked.has(id));
  const ask = () => {
    askSoFar(id);
    setAsked(true);
  };
  return [isAsked, ask];
}
