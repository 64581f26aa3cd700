import { useMemo } from 'react';
import { isSame } from '../../../core/document/is-same';
import type { Instrument } from '../../../core/instrument/instrument';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { type OfferedCopy, offerOf } from './bring-in';

/** What the press would do by now: what is here may have changed since the file was opened. */
export function useOfferNow(offer: OfferedCopy, instrument: Instrument): OfferedCopy {
  const { id, theirs } = offer;
  const store = useMainstayStore();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  return useMemo(() => {
    if (head === undefined || response === undefined) return offerOf(store, id, theirs, instrument);
    const now = offerOf(store, id, theirs, instrument);
    return isSame({ ...now, theirs: null }, { ...offer, theirs: null }) ? offer : now;
  }, [store, head, response, offer, id, theirs, instrument]);
}
