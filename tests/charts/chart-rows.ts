import type { HeatMap, ScoreRow } from '../../src/core/report-model/report-model';

export const LEVELS = [
  'Not in place',
  'Starting',
  'Partly in place',
  'Established',
  'Embedded and reviewed',
] as const;

/** A scored row of 60 with a target of 75, changed as the test says. */
export const row = (id: string, more: Partial<ScoreRow> = {}): ScoreRow => ({
  id,
  name: `Name of ${id}`,
  shortName: id,
  isPart: false,
  state: 'scored',
  shown: 'score',
  score: 60,
  range: null,
  target: 75,
  band: 2,
  detail: 'Partly in place, target 75',
  levelWords: 'Partly in place',
  rangeWords: 'exact',
  rated: '16 of 16',
  ratedOf: { rated: 16, applicable: 16 },
  items: [],
  ...more,
});

export const rangeOnly = (id: string): ScoreRow =>
  row(id, {
    state: 'provisional',
    shown: 'range',
    score: null,
    band: null,
    range: { low: 34, high: 72 },
    detail: 'Range only: between 34 and 72, target 75',
    levelWords: 'Range only',
    rangeWords: '34 to 72',
  });

export const tooFew = (id: string): ScoreRow =>
  row(id, {
    state: 'insufficient',
    shown: 'none',
    score: null,
    band: null,
    detail: 'Not enough answers: 3 of 7 rated',
    levelWords: 'Not enough answers',
    rangeWords: 'none',
  });

const cell = { section: 'funding', items: ['a', 'b', 'c'] };

/** One row: a score, one answer, too few answers, not our role. */
export const heat: HeatMap = {
  finding: 'The lowest spot is advocacy',
  columns: ['FF', 'OD', 'AD', 'VP'].map((id) => ({ id, name: `Function ${id}`, shortName: id })),
  rows: [
    {
      id: 'funding',
      name: 'Funding',
      cells: [
        { ...cell, function: 'FF', score: 50, band: 2, words: 'Partly in place' },
        { ...cell, function: 'OD', score: null, band: 1, words: 'Starting, 1 of 3 rated' },
        { ...cell, function: 'AD', score: null, band: null, words: 'Too few answers' },
        { ...cell, function: 'VP', score: null, band: null, words: 'Not our role' },
      ],
    },
  ],
  key: LEVELS.map((words) => ({ range: '0 to 12', words })),
};
