import { useLayoutEffect } from 'react';

/** While a question is on screen its head and margins take less room, so that all of it is in sight. */
export function useDenseFrame(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.dense = '';
    return () => {
      delete dataset.dense;
    };
  }, []);
}
