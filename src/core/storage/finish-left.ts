/**
 * Writes what a page that was going left behind, as any other change is written: merged where
 * something else has changed meanwhile. In a module of its own: seldom needed, and it brings the
 * checks along.
 */

import { isSame } from '../document/is-same';
import { mergeHeads } from '../lineage/merge-heads';
import { mergeRecords } from '../lineage/merge-records';
import { type AssessmentStorage, type LeftBehind, StorageError } from './storage';
import { readAnswer, readHead, readLeft } from './stored-records';
import { isFromNewerApp, type Row, type Tables } from './stored-tables';

type Puts = Pick<AssessmentStorage, 'putHead' | 'putAnswer'>;

/**
 * What is of an assessment that is gone, or does not read, is let go. Rejects where one cannot be
 * written, or is of a deletion that may yet be undone: all of it then stays for the next time, and
 * taking in twice does no harm.
 */
export async function finishLeft(rows: readonly Row[], tables: Tables, puts: Puts): Promise<void> {
  for (const row of rows) {
    if (isFromNewerApp(row.value)) throw new StorageError('newer-app');
    const left = readLeft(row);
    if (left !== null) await putLeft(left, tables, puts);
  }
}

/** What stands beside it was written since, by a window that could not know of it. */
async function putLeft(left: LeftBehind, tables: Tables, puts: Puts): Promise<void> {
  if (left.kind === 'head') {
    const { kept, bases } = left;
    const stands = tables.heads.map(readHead).find((head) => head?.id === kept.id);
    const base = baseAmong(bases, stands);
    letWait(
      !stands || isSame(stands, base)
        ? await puts.putHead(kept, base)
        : await puts.putHead(mergeHeads(base ?? stands, kept, stands), stands),
    );
    return;
  }
  const { key, kept, bases } = left;
  const found = tables.answers.map(readAnswer).find((answer) => isSame(answer?.key, key));
  const stands = found?.record;
  const base = baseAmong(bases, stands);
  letWait(
    !stands || isSame(stands, base)
      ? await puts.putAnswer(key, kept, base)
      : await puts.putAnswer(key, mergeRecords(base, kept, stands), stands),
  );
}

function letWait(outcome: unknown): void {
  if (outcome === 'deleted') throw new StorageError('unknown');
}

const baseAmong = <Kept>(bases: readonly Kept[], stands: Kept | null | undefined): Kept | null =>
  bases.find((base) => isSame(base, stands)) ?? bases[0] ?? null;
