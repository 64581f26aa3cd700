import { useEffect, useMemo, useState } from 'react';
import type { Dated } from '../../../core/comparison/dated';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Compiled } from '../../../core/instrument/build-instrument';
import type { Instrument } from '../../../core/instrument/instrument';
import { ownEdition, setAside } from '../../../core/lineage/set-aside';
import type { Facts } from '../../../store/state';
import { useMainstayList } from '../../../store/use-mainstay';
import type { FetchEarlier } from '../question/use-earlier';

/** More would not be read, and a ring of files that follow each other must end. */
const MOST_DATES = 12;
const NO_ANSWERS: Response = {};

/**
 * What an assessment follows, as far back as it is on this device, oldest first, each read by the questions of its own
 * day; null until these are here. A fetch that fails is thrown to the error boundary.
 */
export function useEarlierDates(
  id: string,
  instrument: Instrument,
  fetchEarlier: FetchEarlier,
): readonly Dated[] | null {
  const heads = useMainstayList((state) => chainBefore(state, id));
  const responses = useMainstayList((state) =>
    chainBefore(state, id).map((head) => state.responses[head.id] ?? NO_ANSWERS),
  );
  const [editions, setEditions] = useState<Readonly<Record<string, Compiled>> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const before = useMemo(
    () => heads.map((head, at) => ({ ...head, answers: responses[at] ?? NO_ANSWERS })),
    [heads, responses],
  );
  const isWanted =
    editions === null && before.some((each) => ownEdition(each, instrument) !== null);
  useEffect(() => {
    if (isWanted) fetchEarlier().then(setEditions, setFailure);
  }, [isWanted, fetchEarlier]);
  const dates = useMemo(() => {
    if (isWanted) return null;
    return before.map((assessment): Dated => {
      const version = ownEdition(assessment, instrument);
      const own = (version === null ? null : editions?.[version]?.instrument) ?? instrument;
      return { instrument: own, assessment: setAside(assessment, own) };
    });
  }, [isWanted, before, instrument, editions]);
  if (failure !== null) throw failure;
  return dates;
}

function chainBefore({ heads }: Facts, id: string): readonly AssessmentHead[] {
  const chain: AssessmentHead[] = [];
  let of = heads[id]?.follows?.of;
  while (of !== undefined && chain.length < MOST_DATES) {
    const before: AssessmentHead | undefined = heads[of];
    if (before === undefined || before.id === id || chain.includes(before)) break;
    chain.unshift(before);
    of = before.follows?.of;
  }
  return chain;
}
