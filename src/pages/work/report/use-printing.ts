import { useDeferredValue, useEffect, useState } from 'react';
import { fetchPrintFaces } from '../../shared/print-page';
import type { PaperId } from './products';

type Printing = {
  /** What prints now, from a button or from the browser's own menu. */
  readonly drawn: PaperId;
  /** What is being drawn to be printed, or null. */
  readonly making: PaperId | null;
  readonly print: (paper: PaperId) => void;
};

/**
 * One paper is drawn at a time, the one page before any is asked for. The press shows at once; the print follows as soon
 * as the paper stands. `nameOf` is what a browser offers as the name of its file.
 */
export function usePrinting(nameOf: (paper: PaperId) => string): Printing {
  const [chosen, choose] = useState<PaperId>('one-page');
  const [isAsked, ask] = useState(false);
  const drawn = useDeferredValue(chosen);
  useEffect(() => {
    void fetchPrintFaces();
  }, []);
  useEffect(() => {
    if (!isAsked || drawn !== chosen) return undefined;
    const timer = setTimeout(() => {
      ask(false);
      void fetchPrintFaces().then(() => printAs(nameOf(drawn)));
    });
    return () => clearTimeout(timer);
  }, [isAsked, drawn, chosen, nameOf]);
  return {
    drawn,
    making: isAsked ? chosen : null,
    print: (paper) => {
      choose(paper);
      ask(true);
    },
  };
}

/** Whether this browser can print at all; those inside other apps often cannot. */
export const canPrint = (): boolean => typeof window.print === 'function';

let putBack = (): void => undefined;

/** A browser names the file of a print by the title of its page. */
function printAs(name: string): void {
  // Some browsers never say that they are done.
  putBack();
  const before = document.title;
  document.title = name;
  putBack = () => {
    if (document.title === name) document.title = before;
  };
  window.addEventListener('afterprint', () => putBack(), { once: true });
  window.print();
}
