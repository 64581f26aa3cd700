import { useState } from 'react';

/**
 * Full assessments that are being looked at as a quick check. Kept for this visit only, so that the page behind a
 * score shows no figures either, and coming back does not change the view.
 */
const seenAsQuick = new Set<string>();

export function useQuickView(id: string): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => seenAsQuick.has(id));
  const set = (next: boolean) => {
    if (next) seenAsQuick.add(id);
    else seenAsQuick.delete(id);
    setOn(next);
  };
  return [isOn, set];
}
