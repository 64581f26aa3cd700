import type { Instrument } from '../../src/core/instrument/instrument';
import { type Chance, createChance } from './chance';
import { createDoors, type Passage } from './doors';
import { BYTE_MUTATIONS, type Mutation, utf8 } from './mutate-bytes';
import { JSON_MUTATIONS } from './mutate-json';
import { OTHER_PROGRAMS } from './other-programs';
import { startingFiles } from './starting-files';
import { readByEveryDoor, TEXTS } from './texts';

const MUTATIONS = [...BYTE_MUTATIONS, ...JSON_MUTATIONS, ...OTHER_PROGRAMS];
/** Each as often as it weighs. */
const BAG = MUTATIONS.flatMap((mutation) => Array<Mutation>(mutation.weight).fill(mutation));

export type Fuzzed = Passage & {
  readonly index: number;
  readonly kind: string;
  readonly bytes: Uint8Array;
};

/** A file takes a hundred times as long as a text. */
const FILE_EVERY = 10;

/**
 * Passes files and texts `from` up to `to` of a seed through every door, one after another: every tenth is a file, the
 * rest are codes, links and addresses. The same seed and index give the same one.
 */
export async function* fuzz(
  instrument: Instrument,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): AsyncGenerator<Fuzzed> {
  const texts = startingFiles(seed);
  const doors = createDoors(instrument);
  try {
    for (let index = from; index < to; index += 1) {
      const chance = createChance(seed, index);
      if (index % FILE_EVERY === 0) {
        const { kind, bytes } = fileAt(chance, texts);
        yield { index, kind, bytes, ...(await doors.pass(bytes)) };
      } else yield { index, ...textAt(chance, index) };
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

function textAt(chance: Chance, index: number) {
  const { kind, make } = TEXTS[index % TEXTS.length] ?? TEXTS[0];
  const text = make(chance);
  const start = process.cpuUsage();
  const read = readByEveryDoor(text);
  const { user, system } = process.cpuUsage(start);
  return { kind, bytes: utf8(text), ...read, slowest: (user + system) / 1_000 };
}
