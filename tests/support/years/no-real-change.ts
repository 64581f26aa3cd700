/** Two dates between which nothing changed but what chance and people's own measure change. Measurement 7. */
import { compareDates } from '../../../src/core/comparison/compare-dates';
import type { Dated } from '../../../src/core/comparison/dated';
import { mulberry32 } from '../../../src/core/gaps/mulberry32';
import type { Instrument, Level } from '../../../src/core/instrument/instrument';
import { LEVELS } from '../../../src/core/instrument/instrument';
import { tinyAssessment, tinyResponse } from '../tiny-instrument';

/** In levels: how far one answer strays from what a person would say on average, and how far a person's measure is from another's. */
const NOISE = 0.7;
const LENIENCY = 0.3;

export type Simulated = {
  readonly people: number;
  readonly areMostlyTheSame: boolean;
  /** Shares, 0 to 1, that were called up or down though nothing had changed: of all, and of each kind. */
  readonly called: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Of the one dimension that was called most often. */
  readonly worst: number;
};

/** `trials` pairs of dates on these questions. The middle of a room is put in as a level of its own, halves up. */
export function simulateNoChange(
  instrument: Instrument,
  { people, areMostlyTheSame }: Pick<Simulated, 'people' | 'areMostlyTheSame'>,
  trials: number,
): Simulated {
  const random = mulberry32(2027 + people + Number(areMostlyTheSame) * 100);
  const called = new Map<string, Called>();
  const who = { before: people, now: people, areMostlyTheSame };
  for (let trial = 0; trial < trials; trial += 1) {
    const truth = instrument.items.map(() => 4 * random());
    const first = leniencies(random, people);
    const second = areMostlyTheSame ? first : leniencies(random, people);
    const [before, now] = [first, second].map((room) => roomOf(instrument, random, room, truth));
    if (before === undefined || now === undefined) throw new Error('There are two dates');
    for (const { id, kind, claim } of compareDates(before, now, who).dimensions) {
      const so = called.get(id) ?? { kind, times: 0 };
      called.set(id, { kind, times: so.times + Number(claim === 'up' || claim === 'down') });
    }
  }
  const all = [...called.values()].map(({ kind, times }) => ({ kind, share: times / trials }));
  const ofKind = (kind: string) => average(all.filter((each) => each.kind === kind));
  return {
    people,
    areMostlyTheSame,
    called: average(all),
    byKind: Object.fromEntries(['section', 'function', 'sufficiency'].map((k) => [k, ofKind(k)])),
    worst: Math.max(...all.map(({ share }) => share)),
  };
}

type Called = { readonly kind: string; readonly times: number };

const average = (shares: readonly { readonly share: number }[]): number =>
  shares.reduce((sum, { share }) => sum + share, 0) / shares.length;

function roomOf(
  instrument: Instrument,
  random: () => number,
  room: readonly number[],
  truth: readonly number[],
): Dated {
  const answers = instrument.items.map(({ id, meaningVersion }, at) => {
    const level = middle(random, room, truth[at] ?? 0);
    return [id, meaningVersion === 1 ? level : ([level, meaningVersion] as const)] as const;
  });
  const assessment = tinyAssessment({ answers: tinyResponse(Object.fromEntries(answers)) });
  return { instrument, assessment };
}

const leniencies = (random: () => number, people: number): readonly number[] =>
  Array.from({ length: people }, () => LENIENCY * normal(random));

function middle(random: () => number, room: readonly number[], truth: number): Level {
  const said = room
    .map((leniency) => nearest(truth + leniency + NOISE * normal(random)))
    .toSorted((one, other) => one - other);
  const half = said.length / 2;
  const [low = 0, high = 0] = [said[Math.ceil(half) - 1], said[Math.floor(half)]];
  return nearest((low + high) / 2);
}

const nearest = (value: number): Level =>
  LEVELS[Math.max(0, Math.min(4, Math.floor(value + 0.5)))] ?? 0;

/** Box and Muller's way from two even draws. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
