import { LEVELS, type Level } from '../instrument/instrument';
import type { ScoreRow } from '../report-model/report-model';
import type { ReportScene } from './report-scene';
import { lowerFirst } from './words';

/** A whole number from 0 to 100, half up. */
export const wholeNumber = (value: number): number => Math.floor(value + 0.5);

/** The band a shown score lies in: 0-12, 13-37, 38-62, 63-87, 88-100. Method 2.3. */
export const bandOfShown = (score: number): Level => LEVELS[Math.floor((score + 12) / 25)] ?? 4;

const AT_BAND = [0, 25, 50, 75, 100] as const;
const toBand = (score: number): number => AT_BAND[bandOfShown(score)];

/**
 * The rows as findings may compare them. A quick check shows bands and no figures (method 0.4), so
 * there a finding goes by bands: two rows of one band are level, and so is a row with its target.
 */
export const comparable = (scene: ReportScene, rows: readonly ScoreRow[]): readonly ScoreRow[] => {
  if (!scene.isQuick) return rows;
  return rows.map((row) => ({
    ...row,
    score: row.score === null ? null : toBand(row.score),
    range: row.range && { low: toBand(row.range.low), high: toBand(row.range.high) },
    target: row.target === null ? null : toBand(row.target),
  }));
};

/** The band's name inside a sentence, for a number from 0 to 100. */
const bandName = (scene: ReportScene, score: number): string =>
  lowerFirst(scene.levelName(bandOfShown(score)));

/** A target or score inside a sentence: a figure, or in a quick check its band's name. Method 0.4. */
export const scoreWords = (scene: ReportScene, score: number): string =>
  scene.isQuick ? bandName(scene, score) : String(score);

/** "between 34 and 72", in a quick check "between starting and established". */
export const betweenWords = (scene: ReportScene, low: number, high: number): string => {
  const from = scoreWords(scene, low);
  const to = scoreWords(scene, high);
  return from === to ? from : `between ${from} and ${to}`;
};

/** "about 58"; the ends of the scale are what they are: "0", "100". */
export const aboutWords = (score: number): string =>
  score === 0 || score === 100 ? String(score) : `about ${score}`;
