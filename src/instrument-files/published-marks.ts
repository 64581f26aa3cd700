/** Marks of what a set of questions asks and of its words: two alike have said the same. */
import { createHash } from 'node:crypto';
import type { Compiled } from '../core/instrument/build-instrument';
import type { PublishedFile } from '../core/instrument/published-file';
import { itemAsks, setAsks } from '../core/instrument/what-is-asked';

export type PublishedMarks = PublishedFile;

/** Enough to tell two wordings apart, and short enough to read past. */
const LENGTH = 12;

/**
 * `head` and `items` are the files as they were written: what a later Mainstay adds to a question by itself is no change
 * of whoever keeps the files.
 */
export type AsWritten = {
  readonly head: Readonly<Record<string, unknown>>;
  readonly items: Readonly<Record<string, unknown>>;
};

/** The marks of one set. A weight, a list or an answer that may be given is asked; all else is words. */
export function marksOf(questions: Compiled, { head, items }: AsWritten): PublishedMarks {
  const { instrument } = questions;
  const { version: _, published: __, ...words } = head;
  return {
    id: instrument.id,
    version: instrument.version,
    asks: markOf(setAsks(questions)),
    words: markOf(words),
    questions: Object.fromEntries(
      instrument.items.map((item) => [
        item.id,
        {
          number: item.number,
          asks: markOf(itemAsks(questions, item)),
          words: markOf(items[item.id]),
        },
      ]),
    ),
    sections: instrument.sections.map(({ id }) => id),
    functions: instrument.functions.map(({ id }) => id),
    outcomes: instrument.outcomes.pathways.map(({ id }) => id),
  };
}

/** The same whatever the order of the lines. */
function markOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex')
    .slice(0, LENGTH);
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [key, inOrder(entry)]);
}
