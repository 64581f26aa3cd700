import { mulberry32 } from '../../src/core/gaps/mulberry32';

/** Chance that comes out the same again for the same seed and index. */
export type Chance = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Choice>(choices: readonly Choice[]) => Choice;
};

export function createChance(seed: number, index: number): Chance {
  const random = mulberry32((seed * 1_000_003 + index) >>> 0);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Choice>(choices: readonly Choice[]): Choice => {
    for (const [at, choice] of choices.entries()) {
      if (below(choices.length - at) === 0) return choice;
    }
    throw new Error('There is nothing to pick from.');
  };
  return { below, pick };
}
