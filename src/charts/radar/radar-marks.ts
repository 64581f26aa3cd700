/** What stands on a radar, once for every pen: the page and its print draw it, and so do files. */
import type { ScoreRow } from '../../core/report-model/report-model';

export const FEWEST_SPOKES = 3;

/** A row that has a point to draw. */
export type Spoke = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly now: number;
  readonly target: number | null;
  /** What is written under the name: the figure, or in a quick check the level. */
  readonly value: string;
};

export type RadarMarks = {
  /** Clockwise from the top. */
  readonly spokes: readonly Spoke[];
  /** Whether the outline of the targets is drawn: only where every spoke has one. */
  readonly hasTargets: boolean;
  /** How to read it, and which rows it leaves out. */
  readonly note: string;
};

/**
 * The rows a radar may draw. recharts puts a missing value at 0, so a row without a score must not
 * reach it at all (method 0.16); the others are named in the note.
 */
export function radarMarks(rows: readonly ScoreRow[], isQuick: boolean): RadarMarks {
  const isDrawn = (row: ScoreRow) => row.shown === 'score' && row.score !== null;
  const spokes = rows.filter(isDrawn).map(
    ({ id, name, shortName, score, target, levelWords }): Spoke => ({
      ...{ id, name, shortName, now: score ?? 0, target },
      value: isQuick ? levelWords : String(score),
    }),
  );
  const leftOut = rows.filter((row) => !isDrawn(row)).map(({ name }) => name);
  return {
    spokes,
    hasTargets: spokes.every(({ target }) => target !== null),
    note:
      leftOut.length === 0 ? '' : `Not on the radar, for want of a score: ${leftOut.join('; ')}.`,
  };
}

export const READ_DISTANCES = 'Read the distances, not the area.';

/** The rings, from 0 to 100; the outmost is drawn stronger. */
export const RINGS = [25, 50, 75, 100] as const;

/** The inmost and outmost ring, named where no outline is likely to cross; a quick check has no figures. */
export const namedRings = (isQuick: boolean): readonly number[] => (isQuick ? [] : [25, 100]);

/** In CSS pixels, round the point: a score has a dot, a target a triangle. */
export const RADAR_SHAPES = { dot: 7, target: 'M0 6l-7-12h14z' } as const;

/** In the key a dot is smaller, and each mark has its outline behind it. */
export const RADAR_KEY = { dot: 6.5, width: 34 } as const;
