import type { Instrument } from '../../src/core/instrument/instrument';
import { type Chance, createChance } from './chance';
import { createDoors, type Passage } from './doors';
import { BYTE_MUTATIONS, type Mutation } from './mutate-bytes';
import { JSON_MUTATIONS } from './mutate-json';
import { OTHER_PROGRAMS } from './other-programs';
import { startingFiles } from './starting-files';

const MUTATIONS = [...BYTE_MUTATIONS, ...JSON_MUTATIONS, ...OTHER_PROGRAMS];
/** Each as often as it weighs. */
const BAG = MUTATIONS.flatMap((mutation) => Array<Mutation>(mutation.weight).fill(mutation));

export type Fuzzed = Passage & {
  readonly index: number;
  readonly kind: string;
  readonly bytes: Uint8Array;
};

/**
 * Passes files `from` up to `to` of a seed through every door, one after another. The same seed and
 * index give the same file.
 */
export async function* fuzz(
  instrument: Instrument,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): AsyncGenerator<Fuzzed> {
  const texts = startingFiles(instrument, seed);
  const doors = createDoors(instrument);
  try {
    for (let index = from; index < to; index += 1) {
      const { kind, bytes } = fileAt(createChance(seed, index), texts);
      yield { index, kind, bytes, ...(await doors.pass(bytes)) };
    }
  } finally {
    doors.close();
  }
}

function fileAt(chance: Chance, texts: readonly string[]) {
  const { kind, make } = chance.pick(BAG);
  const bytes = make(chance, chance.pick(texts), chance.pick(texts));
  return { kind, bytes };
}
