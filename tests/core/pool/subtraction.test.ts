/** No chain of pools lets somebody who owns fewer than five of the files find one organisation's score. Method 5.4. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pooled } from '../../../src/core/pool/pool';
import { poolsOf, type TinyFile } from '../../support/years/contributions';

const MOST_OWNED = 4;
// Each chain is pooled again and again: half a minute on a busy machine.
const LIMIT = { timeout: 120_000 };

/**
 * Some organisations and what each gives in each of several pools: nothing, the file of before, or a new one. Often
 * they come and go in numbers near the limit, so that many chains are let through and many are not.
 */
const chain = fc
  .record({
    groups: fc.array(fc.integer({ min: 4, max: 12 }), { minLength: 2, maxLength: 5 }),
    pools: fc.integer({ min: 2, max: 5 }),
    seed: fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 })),
  })
  .map(({ groups, pools, seed }) => {
    const next = (below: number) => Number(seed.next().value) % below;
    const organisations = groups.flatMap((size, group) =>
      Array.from({ length: size }, (_, at) => ({ org: `g${group}x${at}`, group })),
    );
    const standing = new Map<string, TinyFile>();
    const waves: (readonly TinyFile[])[] = [];
    for (let pool = 0; pool < pools; pool += 1) {
      const acts = groups.map(() => next(4));
      for (const { org, group } of organisations) {
        const act = next(60) === 0 ? next(4) : (acts[group] ?? 0);
        if (act === 0 && pool > 0) continue;
        if (act === 1 && pool > 0) standing.delete(org);
        else
          standing.set(org, {
            org,
            id: `${org}p${pool}`,
            score: next(101),
            second: next(101),
            quarter: `20${30 + pool}-Q1`,
          });
      }
      waves.push([...standing.values()]);
    }
    return { waves, owned: organisations.map(({ org }) => org).filter(() => next(3) === 0) };
  });

const published = (pools: readonly Pooled[]) =>
  pools.map((pooled) => (pooled.ok ? JSON.stringify(pooled.benchmark) : null));

/** The pools a file was counted in, among those that were published. */
const historyOf = (waves: readonly (readonly TinyFile[])[], told: readonly (string | null)[]) => {
  const history = new Map<string, string>();
  waves.forEach((files, at) => {
    if (told[at] === null) return;
    for (const { id = '' } of files) history.set(id, `${history.get(id) ?? ''} ${at}`);
  });
  return history;
};

const swapped = (
  waves: readonly (readonly TinyFile[])[],
  one: TinyFile,
  other: TinyFile,
): readonly (readonly TinyFile[])[] =>
  waves.map((files) =>
    files.map((file) => {
      const from = file.id === one.id ? other : file.id === other.id ? one : null;
      return from === null ? file : { ...file, score: from.score, second: from.second ?? 0 };
    }),
  );

test(
  'of every file that is somebody else’s there is another whose scores could be its own: all that is published stays the same',
  LIMIT,
  () => {
    let letThrough = 0;
    let looked = 0;
    fc.assert(
      fc.property(chain, ({ waves, owned }) => {
        const told = published(poolsOf(waves));
        letThrough += told.filter((each) => each !== null).length > 1 ? 1 : 0;
        const mine = new Set(owned.slice(0, MOST_OWNED));
        const history = historyOf(waves, told);
        const files = new Map(waves.flat().map((file) => [file.id ?? '', file]));
        const others = [...history.keys()].filter((id) => !mine.has(files.get(id)?.org ?? ''));
        for (const id of others) {
          const partner = others.find(
            (each) => each !== id && history.get(each) === history.get(id),
          );
          const [one, other] = [files.get(id), files.get(partner ?? '')];
          if (one === undefined || other === undefined) throw new Error(`${id} stands alone`);
          looked += 1;
          if (looked % 7 === 0)
            expect(published(poolsOf(swapped(waves, one, other)))).toEqual(told);
        }
      }),
      { numRuns: 120, seed: 20271128 },
    );
    expect(letThrough).toBeGreaterThan(12);
    expect(looked).toBeGreaterThan(600);
  },
);

test('what is refused would have told one: a newcomer among four of one’s own stands alone', () => {
  const first = Array.from({ length: 11 }, (_, at) => ({ org: `o${at}`, score: 8 * at }));
  const more = [0, 0, 100, 100, 42].map((score, at) => ({ org: `n${at}`, score }));
  const [, second] = poolsOf([first, [...first, ...more]]);
  expect(second?.ok).toBe(false);
});

test('the marks in what is published say nothing of whose they are without the file itself', () => {
  const [pooled] = poolsOf([
    Array.from({ length: 10 }, (_, at) => ({
      org: `organisation${at}`,
      id: `file${at}`,
      score: at,
    })),
  ]);
  if (!pooled?.ok) throw new Error('It was not published');
  const text = JSON.stringify(pooled.benchmark);
  expect(text).not.toContain('organisation1');
  expect(text).not.toContain('file1');
});
