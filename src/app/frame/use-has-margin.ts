import { useSyncExternalStore } from 'react';

/** As wide as in layout.css. */
const HAS_MARGIN = '(min-width: 75em)';

/** Whether the page has a margin at its left. What stands there is not drawn, and again at each answer, where nobody sees it. */
export const useHasMargin = (): boolean => useSyncExternalStore(onResize, hasMargin, () => true);

/** Not every test environment knows media queries. */
const query = (): MediaQueryList | undefined => globalThis.matchMedia?.(HAS_MARGIN);
const hasMargin = (): boolean => query()?.matches ?? true;

function onResize(hear: () => void): () => void {
  const asked = query();
  asked?.addEventListener('change', hear);
  return () => asked?.removeEventListener('change', hear);
}
