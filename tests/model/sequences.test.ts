import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Device, plainDevice, realDevice } from './devices';
import { type Step, steps, take } from './steps';
import { createWorld, faultsAtTheEnd, openWindow } from './world';

/** Another seed or more of them: MODEL_SEED=7 MODEL_RUNS=100000. */
const seed = Number(process.env.MODEL_SEED ?? 1);
const more = Number(process.env.MODEL_RUNS ?? 0);

async function faultsOf(device: Device, all: readonly Step[]): Promise<readonly string[]> {
  const world = createWorld(device);
  await openWindow(world, false);
  for (const step of all) {
    const found = await take(world, step);
    if (found.length > 0) return found;
  }
  return faultsAtTheEnd(world);
}

const holds = (device: () => Device, runs: number) =>
  fc.assert(
    fc.asyncProperty(steps, async (all) => {
      expect(await faultsOf(device(), all)).toEqual([]);
    }),
    { seed, numRuns: more || runs },
  );

test('ten thousand orders of events lose nothing and say nothing that is not so', async () => {
  await holds(plainDevice, 10_000);
}, 240_000);

test('nor do two hundred over the database itself', async () => {
  await holds(realDevice, 200);
}, 240_000);
