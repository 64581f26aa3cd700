import type { Assessment } from '../core/document/assessment';
import { findingsOf } from '../core/findings/find';
import { type Analysis, analyse } from '../core/gaps/analyse';
import type { Instrument, Level } from '../core/instrument/instrument';
import { dimensionsOf } from '../core/scoring/dimensions';
import { everyScore } from '../core/scoring/every-score';
import type { CellScore, DimensionScore, Scorecard } from '../core/scoring/scorecard';

export const toFourDecimals = (share: number): number => Math.round(share * 10_000) / 10_000;

const bandJson = (instrument: Instrument, band: Level | null) =>
  band === null ? null : { level: band, name: instrument.levels[band] ?? '' };

/** One dimension as it is printed. */
export const dimensionJson = (instrument: Instrument, score: DimensionScore, name: string) => ({
  id: score.id,
  kind: score.kind,
  name,
  state: score.state,
  shown: score.shown,
  score: score.score,
  low: score.range?.low ?? null,
  high: score.range?.high ?? null,
  coverage: toFourDecimals(score.coverage),
  counts: score.count,
  band: bandJson(instrument, score.band),
  reduced: score.isReduced,
});

const cellJson = (instrument: Instrument, cell: CellScore) => ({
  section: cell.section,
  function: cell.function,
  state: cell.state,
  score: cell.score,
  band: bandJson(instrument, cell.band),
  counts: cell.count,
});

const cautiousJson = (cautious: Scorecard) =>
  Object.fromEntries(everyScore(cautious).map(({ id, score }) => [id, score]));

const evidenceJson = ({ evidenceCoverage }: Analysis) =>
  Object.fromEntries(
    Object.entries(evidenceCoverage).map(([id, { share }]) => [
      id,
      share === null ? null : toFourDecimals(share),
    ]),
  );

/**
 * What `npm run mainstay -- score FILE` prints: scores and range ends whole, 0-100, null where
 * there is none; coverage, evidence and `topFive` shares 0-1; the share of a gap in whole per cent.
 * `saidFirst` and `firstFive` are what results and report say first, as facts.
 * There is no overall score (method 0.14).
 */
export const scorecardJson = (instrument: Instrument, assessment: Assessment) => {
  const analysis = analyse(instrument, assessment);
  const { scorecard, gaps, findOut, weakLinks, claims, cautious } = analysis;
  const { firstFive, ...said } = findingsOf(instrument, assessment, analysis);
  const names = new Map(dimensionsOf(instrument).map(({ id, name }) => [id, name]));
  return {
    instrument: { id: instrument.id, version: instrument.version },
    kind: assessment.kind,
    counts: scorecard.count,
    saidFirst: said,
    firstFive,
    dimensions: everyScore(scorecard).map((score) =>
      dimensionJson(instrument, score, names.get(score.id) ?? score.id),
    ),
    cells: scorecard.cells.map((cell) => cellJson(instrument, cell)),
    flags: scorecard.flags,
    gaps: gaps.map((gap, index) => ({ rank: index + 1, ...gap })),
    findOutFirst: findOut,
    weakLinks,
    claimsToEvidence: claims,
    cautiousScores: cautious && cautiousJson(cautious),
    evidenceCoverage: evidenceJson(analysis),
  };
};
