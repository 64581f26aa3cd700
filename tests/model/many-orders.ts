import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orders } from './commands';
import { type MakeDisk, plainDisk, realDisk } from './devices';
import { faultsAtTheEnd } from './said';
import { createWorld } from './world';

/** Another seed or more of them: MODEL_SEED=7 MODEL_RUNS=100000. */
const seed = Number(process.env.MODEL_SEED ?? 1);
const more = Number(process.env.MODEL_RUNS ?? 0);

/** Ends one that hangs, on a machine however busy. */
const LONGEST_MS = 480_000;

const page = { addEventListener: () => undefined, removeEventListener: () => undefined };

/** Holds each thousand against the plain model; ten of them in all, in files that run beside each other. */
export function losesNothing(thousands: readonly number[]): void {
  onADeviceOfItsOwn();
  test.each(thousands)(
    'a thousand orders of events lose nothing and say nothing that is not so: part %i',
    (part) => holds(plainDisk, seed * 100 + part, more || 1_000),
    LONGEST_MS,
  );
}

/** The same over the database itself. */
export function losesNothingInTheDatabase(): void {
  onADeviceOfItsOwn();
  test(
    'two hundred orders over the database itself lose nothing either',
    () => holds(realDisk, seed, more || 200),
    LONGEST_MS,
  );
}

function onADeviceOfItsOwn(): void {
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
}

const holds = (makeDisk: MakeDisk, from: number, runs: number) =>
  fc.assert(
    fc.asyncProperty(orders, async (all) => {
      const world = await createWorld(makeDisk);
      try {
        await fc.asyncModelRun(() => ({ model: world, real: world }), all);
        expect(await faultsAtTheEnd(world)).toEqual([]);
      } finally {
        world.phone.close();
      }
    }),
    { seed: from, numRuns: runs },
  );
