import { type JSX, useEffect, useState } from 'react';
import {
  clearsAfterSevenDays,
  isFromDisk,
  readPersistence,
} from '../../../platform/storage/persist';
import { useMainstay } from '../../../store/use-mainstay';

/** One calm line where this kind of browser is known to forget, and no file keeps what is here; nothing elsewhere. */
export function EvictionNote({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  const isUnfiled = useMainstay(({ filedAt }) => ids.some((id) => !filedAt[id]));
  const isKeptHere = useMainstay(({ save }) => save.kind !== 'memory');
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    void readPersistence().then((promise) => setWords(promise === 'kept' ? null : mayBeCleared()));
  }, []);
  if (words === null || !isUnfiled || !isKeptHere) return null;
  return <p className="note measure">{words}</p>;
}

function mayBeCleared(): string | null {
  if (isFromDisk()) {
    return 'This browser keeps your answers for this file where it lies. Moved or renamed, it may start empty.';
  }
  if (clearsAfterSevenDays()) {
    return 'Safari may clear what pages keep, your answers among it, after seven days without a visit.';
  }
  return null;
}
