import { expect, test } from 'vitest';
import { realBank } from '../support/real-bank';
import { fuzz } from './fuzz';

// A slow machine may need a while for them all.
const LIMIT = { timeout: 180_000 };

test(
  'hundreds of hostile files and thousands of codes, links and addresses open whole or are refused in words, and change nothing else',
  LIMIT,
  async () => {
    const { instrument } = realBank();
    const breaches: string[] = [];
    const outcomes = new Set<string>();
    for await (const passage of fuzz(instrument, 7, { from: 0, to: 4_000 })) {
      outcomes.add(passage.outcome);
      for (const breach of passage.breaches) {
        breaches.push(`${passage.index} (${passage.kind}): ${breach}`);
      }
    }
    expect(breaches).toEqual([]);
    expect([...outcomes], 'the files are of many kinds').toEqual(
      expect.arrayContaining([
        'opened',
        'damaged',
        'not-json',
        'not-mainstay',
        'newer-version',
        'refused',
      ]),
    );
  },
);
