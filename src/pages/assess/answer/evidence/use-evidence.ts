import { useEffect, useState } from 'react';
import type { Evidence } from '../../../../core/document/answer';
import type { Response } from '../../../../core/document/response';
import type { Item, ItemId } from '../../../../core/instrument/instrument';
import { LIMITS } from '../../../../core/limits/limits';
import {
  isWritten,
  keptElsewhere,
  nameOf,
  supporting,
  withLine,
} from '../../../../core/response/evidence-links';
import { evidenceOf, type KeptEvidence } from '../../../../core/response/evidence-of';
import { newId } from '../../../../platform/new-id';
import { useMainstay, useMainstayStore } from '../../../../store/use-mainstay';
import { releaseForm } from '../../../../ui/held-back';

const NO_RESPONSE: Response = {};
const NONE: readonly Evidence[] = [];

/** What was taken away last, in words, and how to put it back. */
export type TakenAway = { readonly said: string; readonly putBack: () => void };

/** The evidence of one answer, wherever it is kept, and all that can be done with it. Every change is saved at once. */
export function useEvidence(id: string, item: Item) {
  const store = useMainstayStore();
  const response = useMainstay((state) => state.responses[id]) ?? NO_RESPONSE;
  const [takenAway, setTakenAway] = useState<TakenAway | null>(null);
  const recordOf = (itemId: ItemId) => store.getState().responses[id]?.[itemId];
  const keep = (evidence: readonly Evidence[]) =>
    store.getState().evidenceChanged(id, item.id, evidence);
  const own = () => recordOf(item.id)?.evidence ?? NONE;
  useEffect(() => {
    // An entry begun and left empty is no evidence.
    return () => {
      const kept = store.getState().responses[id]?.[item.id]?.evidence ?? NONE;
      if (!kept.every(isWritten))
        store.getState().evidenceChanged(id, item.id, kept.filter(isWritten));
    };
  }, [store, id, item.id]);
  const use = ({ keptWith, entry }: KeptEvidence, isUsed: boolean) =>
    store.getState().evidenceChanged(
      id,
      keptWith,
      withLine(recordOf(keptWith), entry.id, (line) => supporting(line, item.id, isUsed)),
    );
  return {
    entries: response[item.id]?.evidence ?? NONE,
    elsewhere: evidenceOf(response, item.id).filter(({ keptWith }) => keptWith !== item.id),
    usable: keptElsewhere(response, item.id),
    takenAway,
    begin: (): string => {
      const entry = { ...EMPTY, id: newId() };
      keep([...own(), entry]);
      return entry.id;
    },
    /** One that another window removed meanwhile is there again. */
    change: (entry: Evidence) => {
      if (own().some(({ id: line }) => line === entry.id))
        keep(withLine(recordOf(item.id), entry.id, () => entry));
      else if (own().length < LIMITS.evidence) keep([...own(), entry]);
    },
    letBe: (entry: Evidence) => releaseForm(`${id}/evidence/${item.id}/${entry.id}`),
    support: (entry: Evidence, itemId: ItemId, isSupported: boolean) =>
      keep(withLine(recordOf(item.id), entry.id, (line) => supporting(line, itemId, isSupported))),
    confirm: (entry: Evidence) => {
      const { fromLast: _, ...holds } = entry;
      keep(withLine(recordOf(item.id), entry.id, () => holds));
    },
    tidy: () => keep(own().filter(isWritten)),
    remove: (entry: Evidence) => {
      releaseForm(`${id}/evidence/${item.id}/${entry.id}`);
      keep(own().filter((other) => other.id !== entry.id));
      setTakenAway({
        said: `Removed “${entry.title || 'evidence'}”.`,
        putBack: () => {
          keep([...own(), entry]);
          setTakenAway(null);
        },
      });
    },
    use,
    letGo: (line: KeptEvidence) => {
      use(line, false);
      setTakenAway({
        said: `“${nameOf(line.entry)}” no longer supports this one.`,
        putBack: () => {
          use(line, true);
          setTakenAway(null);
        },
      });
    },
  };
}

const EMPTY: Omit<Evidence, 'id'> = {
  title: '',
  where: '',
  date: '',
  strength: 0,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
};
