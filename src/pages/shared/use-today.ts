import { useSyncExternalStore } from 'react';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';

/** Milliseconds between two looks at the clock, which may also be put forward or back. */
const LOOKS = 30_000;

/** The day it is here: a page that stays open over midnight draws again, since its "today" is over. */
export const useToday = (): string => useSyncExternalStore(onLooks, today, today);

const today = () => localDay(clock());

function onLooks(look: () => void): () => void {
  const timer = setInterval(look, LOOKS);
  // Timers sleep with the device, and in windows nobody sees.
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}
