import { type RefObject, useLayoutEffect, useRef } from 'react';
import { pressByKey } from '../../shared/question/choice-keys';

/** The keys that choose a level and go on. Returns the ref for the form. */
export function useChoiceKeys(areOn: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  // With the question, not after it is painted: a key that comes as soon as it stands is heard.
  useLayoutEffect(() => {
    if (!areOn) return undefined;
    const onKey = (event: KeyboardEvent) => pressByKey(event, form.current);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areOn]);
  return form;
}
