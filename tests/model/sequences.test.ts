import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orders } from './commands';
import { type MakeDisk, plainDisk, realDisk } from './devices';
import { faultsAtTheEnd } from './said';
import { createWorld } from './world';

/** Another seed or more of them: MODEL_SEED=7 MODEL_RUNS=100000. */
const seed = Number(process.env.MODEL_SEED ?? 1);
const more = Number(process.env.MODEL_RUNS ?? 0);

const page = { addEventListener: () => undefined, removeEventListener: () => undefined };
const zone = process.env.TZ;
beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const holds = (makeDisk: MakeDisk, from: number, runs: number) =>
  fc.assert(
    fc.asyncProperty(orders, async (all) => {
      const world = await createWorld(makeDisk);
      await fc.asyncModelRun(() => ({ model: world, real: world }), all);
      expect(await faultsAtTheEnd(world)).toEqual([]);
    }),
    { seed: from, numRuns: runs },
  );

/** Ten thousand, in parts that a busy machine gets through one by one. */
const parts = Array.from({ length: 10 }, (_, part) => seed * 100 + part);

test.each(parts)(
  'a thousand orders of events lose nothing and say nothing that is not so: part %i',
  async (part) => {
    await holds(plainDisk, part, more || 1_000);
  },
  240_000,
);

test('nor do two hundred over the database itself', async () => {
  await holds(realDisk, seed, more || 200);
}, 240_000);
