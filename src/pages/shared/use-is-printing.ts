import { useSyncExternalStore } from 'react';

/**
 * Whether the page is being printed: what stands on paper alone is drawn only then. The change of a store is drawn in the
 * same turn, so that it stands before the browser looks.
 */
export const useIsPrinting = (): boolean => useSyncExternalStore(onPrinting, isPrinting);

let isAsked = false;

const onPaper = (): MediaQueryList | undefined => window.matchMedia?.('print');

const isPrinting = (): boolean => isAsked || onPaper()?.matches === true;

function onPrinting(hear: () => void): () => void {
  const before = () => {
    isAsked = true;
    hear();
  };
  const after = () => {
    isAsked = false;
    hear();
  };
  const media = onPaper();
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media?.addEventListener('change', hear);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media?.removeEventListener('change', hear);
  };
}
