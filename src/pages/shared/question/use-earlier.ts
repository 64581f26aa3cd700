import { useEffect, useState } from 'react';
import type { Compiled } from '../../../core/instrument/build-instrument';
import { isSameEdition } from '../../../core/instrument/editions';
import type { Instrument } from '../../../core/instrument/instrument';

type Editions = Readonly<Record<string, Compiled>>;
/** The editions before this one, by version: fetched only where something was asked or answered then. */
export type FetchEarlier = () => Promise<Editions>;

/** The version under which that edition is kept; null where it is ours, or nobody has kept it. */
export const keptVersion = (version: string, { earlier }: Instrument): string | null =>
  earlier.find((edition) => isSameEdition(edition.version, version))?.version ?? null;

/** The questions of that version as they were: null until they are here. A fetch that fails is thrown to the error boundary. */
export function useEarlier(version: string | null, fetchEarlier: FetchEarlier): Compiled | null {
  const [editions, setEditions] = useState<Editions | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const isWanted = version !== null && editions === null;
  useEffect(() => {
    if (isWanted) fetchEarlier().then(setEditions, setFailure);
  }, [isWanted, fetchEarlier]);
  if (failure !== null) throw failure;
  return version === null ? null : (editions?.[version] ?? null);
}
