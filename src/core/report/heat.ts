import type { HeatCell, HeatMap } from '../report-model/report-model';
import type { CellScore } from '../scoring/scorecard';
import type { ReportScene } from '../wording/report-scene';
import { aboutWords } from '../wording/score-words';
import { countWord, fitting, lowerFirst, upperFirst } from '../wording/words';

const BAND_RANGES = ['0 to 12', '13 to 37', '38 to 62', '63 to 87', '88 to 100'] as const;

const cellWords = (scene: ReportScene, cell: CellScore): string => {
  const { rated, dontKnow, blank, notApplicable } = cell.count;
  const applicable = rated + dontKnow + blank;
  if (applicable === 0) return notApplicable > 0 ? 'Not our role' : 'No question';
  if (cell.band === null) return 'Not enough answers';
  const level = scene.levelName(cell.band);
  return cell.state === 'scored' || applicable === 1 || scene.isQuick
    ? level
    : `${level}, ${rated} of ${applicable} rated`;
};

const cellOf = (scene: ReportScene, cell: CellScore): HeatCell => ({
  section: cell.section,
  function: cell.function,
  score: scene.isQuick ? null : cell.score,
  band: cell.band,
  words: cellWords(scene, cell),
  items: cell.items,
});

/** Where a cell stands from 0 to 100, by its one level where that is all; null when hatched. */
const placeOf = (cell: CellScore): number | null =>
  cell.score ?? (cell.band === null ? null : cell.band * 25);

const lowestCells = (cells: readonly CellScore[]): readonly CellScore[] => {
  const places = cells.flatMap((cell) => placeOf(cell) ?? []);
  const lowest = Math.min(...places);
  return cells.filter((cell) => placeOf(cell) === lowest);
};

/** The one cell lower than every other that has an answer; null on a tie or with fewer than two. */
const lowestCell = ({ analysis }: ReportScene): CellScore | null => {
  const rated = analysis.scorecard.cells.filter(({ band }) => band !== null);
  const lowest = lowestCells(rated);
  return rated.length > 1 && lowest.length === 1 ? (lowest[0] ?? null) : null;
};

const nameLowest = (scene: ReportScene, cell: CellScore): string => {
  const section = lowerFirst(scene.sectionName(cell.section));
  const home = scene.instrument.functions.find(({ id }) => id === cell.function);
  const place =
    scene.isQuick || cell.score === null
      ? lowerFirst(scene.levelName(cell.band ?? 0))
      : aboutWords(cell.score);
  const isPartial = scene.analysis.scorecard.cells.some(
    ({ band, count }) => band === null && count.dontKnow + count.blank > 0,
  );
  const opening = isPartial ? 'lowest so far' : 'lowest of all';
  const where = (name: string) => `${opening}: ${section} for ${name}, ${place}`;
  return fitting([
    where(lowerFirst(home?.name ?? '')),
    where(lowerFirst(home?.short ?? '')),
    'one cell is lowest',
  ]);
};

const heatFinding = (scene: ReportScene): string => {
  const rated = scene.analysis.scorecard.cells.filter(({ band }) => band !== null);
  if (rated.length === 0) return 'No cell has enough answers to show yet';
  if (rated.length === 1) return 'Only one cell has enough answers to show';
  const alone = lowestCell(scene);
  if (alone) return nameLowest(scene, alone);
  const lowest = lowestCells(rated);
  if (lowest.length === rated.length) return 'Every cell that can be shown stands at one level';
  return `${upperFirst(countWord(lowest.length))} cells share the lowest place`;
};

/** Sections by functions; a cell is its home items only. Method 0.2. */
export const heatMap = (scene: ReportScene): HeatMap => {
  const { sections, functions, levels } = scene.instrument;
  const cells = scene.analysis.scorecard.cells.map((cell) => cellOf(scene, cell));
  return {
    finding: upperFirst(heatFinding(scene)),
    columns: functions.map(({ id, name, short }) => ({ id, name, shortName: short })),
    rows: sections.map(({ id, name }) => ({
      id,
      name,
      cells: functions.flatMap(
        (column) => cells.find((cell) => cell.section === id && cell.function === column.id) ?? [],
      ),
    })),
    key: levels.map((words, level) => ({
      range: scene.isQuick ? '' : (BAND_RANGES[level] ?? ''),
      words,
    })),
  };
};
