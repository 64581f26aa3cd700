import { useState } from 'react';
import type { FirstSteps, StepRow } from '../../../core/report-model/first-steps-model';

type Held = Pick<StepRow, 'key' | 'step'>;

/**
 * The rows in the order they were first shown in: one that jumped away under the hands of whoever
 * gives it an owner would take their focus with it. What is done meanwhile stays, as one line.
 */
export function useHeldRows({ first, ended }: FirstSteps, moves: number): readonly StepRow[] {
  const [held, setHeld] = useState<{ readonly rows: readonly Held[]; readonly moves: number }>({
    rows: first,
    moves,
  });
  const before = held.moves === moves ? held.rows : first;
  const now = before.flatMap(({ key, step }) => {
    const there = first.find((row) => row.key === key);
    if (there) return [there];
    const over = step === null ? undefined : ended.find((row) => row.step === step);
    return over ? [{ ...over, key }] : [];
  });
  const rows = [...now, ...first.filter(({ key }) => !now.some((row) => row.key === key))];
  const inShort = (some: readonly Held[]) =>
    JSON.stringify(some.map(({ key, step }) => [key, step]));
  if (held.moves !== moves || inShort(rows) !== inShort(held.rows)) setHeld({ rows, moves });
  return rows;
}
