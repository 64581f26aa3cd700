/** What stands in a cell of the heat map and in its key, once for every pen: the page and its print, and files. */
import type { HeatCell, HeatMap } from '../../core/report-model/report-model';

/** 0 to 4 from the lowest band; null is hatched. */
export type HeatGround = HeatCell['band'];

export type HeatFace = {
  readonly ground: HeatGround;
  /** The score; empty where there is none, and in a quick check (method 0.4). */
  readonly figure: string;
  readonly words: string;
};

export const heatFace = ({ score, band, words }: HeatCell, isQuick: boolean): HeatFace => ({
  ground: band,
  figure: score === null || isQuick ? '' : String(score),
  words,
});

export type HeatKeyEntry = {
  readonly ground: HeatGround;
  /** Above the words: which scores, or that there is none. Empty where a quick check says no figure. */
  readonly range: string;
  readonly words: string;
};

const GROUNDS = [0, 1, 2, 3, 4] as const;

/** The five grounds, lowest first, and the hatched one. */
export const heatKey = ({ key }: HeatMap, isQuick: boolean): readonly HeatKeyEntry[] => [
  ...GROUNDS.flatMap((ground) => {
    const entry = key[ground];
    return entry === undefined
      ? []
      : [{ ground, range: isQuick ? '' : entry.range, words: entry.words }];
  }),
  {
    ground: null,
    range: isQuick ? 'No level' : 'No score',
    words: 'Not enough answers, or not our role',
  },
];
