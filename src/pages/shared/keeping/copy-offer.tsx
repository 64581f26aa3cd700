import type { JSX } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { RoomNote } from '../room/room-note';
import { EvictionNote } from './eviction-note';
import { LastFiled, SaveToFile } from './save-to-file';
import { useCopyDue } from './use-copy-due';

type CopyOfferProps = { readonly id: string; readonly instrument: Instrument };

/** In the margin of any page once a copy is due; until then nothing, so that it is no alarm. */
export function CopyOffer({ id, instrument }: CopyOfferProps): JSX.Element | null {
  const isDue = useCopyDue(id, instrument);
  if (!isDue) return null;
  return (
    <section className="keep-a-copy" aria-label="Keep a copy">
      <p>
        <LastFiled id={id} />
      </p>
      <EvictionNote ids={[id]} />
      <RoomNote id={id} />
      <SaveToFile id={id} isSlim />
    </section>
  );
}
