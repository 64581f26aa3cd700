import { type RefObject, useEffect, useRef, useState } from 'react';
import { isSame } from '../../../../core/document/is-same';
import { LIMITS } from '../../../../core/limits/limits';
import { useMainstayStore } from '../../../../store/use-mainstay';
import { holdBack, releaseField } from '../../../../ui/held-back';

type Row = { readonly id: string; readonly text: string };
type Texts = readonly string[];

type KeptDecisions = {
  /** Of the assessment. */
  readonly id: string;
  readonly rows: readonly Row[];
  readonly onChange: (decisions: Texts) => void;
  readonly onReplace: (decisions: Texts) => void;
  /** The fields: while someone is in them they are not exchanged. */
  readonly box: RefObject<HTMLElement | null>;
};

/**
 * Keeps the decisions as they are written: empty rows are for typing in and are not kept, and of one
 * that is too long its last words that fitted are. Returns what another window made of them while
 * someone was typing here, or null.
 */
export function useKeptDecisions(props: KeptDecisions): Texts | null {
  const { id, rows, onChange, box } = props;
  const store = useMainstayStore();
  const [theirs, setTheirs] = useState<Texts | null>(null);
  const fitting = useRef(new Map<string, string>());
  const fits = ({ text }: Row) => text.length <= LIMITS.paragraph;
  for (const row of rows) if (fits(row)) fitting.current.set(row.id, row.text);
  const kept = rows
    .map((row) => (fits(row) ? row.text : (fitting.current.get(row.id) ?? '')))
    .filter((text) => text.trim() !== '');
  const isHeld = !rows.every(fits);
  const known = useRef<Texts>(kept);
  useEffect(() => {
    if (isSame(kept, known.current)) return;
    known.current = kept;
    onChange(kept);
  });
  const key = `${id}/decisions/text`;
  useEffect(() => {
    if (isHeld) holdBack(key, { text: null, words: '' });
    else releaseField(key);
    return () => releaseField(key);
  }, [isHeld, key]);
  const { onReplace } = props;
  const latest = useRef(onReplace);
  useEffect(() => {
    latest.current = onReplace;
  });
  useEffect(
    () =>
      store.subscribe(({ heads }) => {
        const now = heads[id]?.report.decisions;
        if (now === undefined || isSame(now, known.current)) return;
        if (box.current?.contains(document.activeElement)) setTheirs(now);
        else latest.current(now);
        known.current = now;
      }),
    [store, id, box],
  );
  return theirs;
}
