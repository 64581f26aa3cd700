import { useState } from 'react';
import type { Assessment } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { useMainstayStore } from '../../../store/use-mainstay';
import { type BroughtIn, bringIn, type OfferedCopy, offerOf } from '../../shared/copies/bring-in';

type CopiesAsked = { readonly id: string; readonly instrument: Instrument };

export type Offered = {
  readonly number: number;
  readonly offer: OfferedCopy;
  /** Null before the press. */
  readonly came: BroughtIn | null;
};

/** Working files of other facilitators: what each would do is shown, and done at a press. */
export function useCopiesOffered({ id, instrument }: CopiesAsked) {
  const store = useMainstayStore();
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const offer = (copies: readonly Assessment[]) =>
    setOffered((before) => [
      ...copies.map((theirs, at) => ({
        number: before.length + at,
        offer: offerOf(store, id, theirs, instrument),
        came: null,
      })),
      ...before,
    ]);
  const settled = (one: Offered) => {
    const came = bringIn(store, one.offer, instrument);
    const next = came.is === 'other-now' ? { ...one, offer: came.offer, came } : { ...one, came };
    setOffered((before) => before.map((each) => (each.number === one.number ? next : each)));
  };
  return { offered, offer, settled };
}
