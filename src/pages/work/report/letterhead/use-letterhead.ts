import { useSyncExternalStore } from 'react';
import {
  type Letterhead,
  letterheadHere,
  NO_LETTERHEAD,
  watchLetterhead,
} from '../../../../platform/letterhead/kept-letterhead';

/** What stands at the head of every paper made on this device, as it is now. */
export const useLetterhead = (): Letterhead =>
  useSyncExternalStore(watchLetterhead, letterheadHere, () => NO_LETTERHEAD);
