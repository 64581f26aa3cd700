import {
  areClose,
  bottomSpans,
  gapSpans,
  type Span,
  scoreSpans,
  topSpans,
  unionOf,
} from './compare-rows';
import type { HeatMap, ReportModel, ScoreRow } from './report-model';
import type { Scene } from './scene';
import { aboutWords, betweenWords, scoreWords, whereItLies } from './score-words';
import { isPartial } from './target-findings';
import { countWord, listWords, lowerFirst, sentence, upperFirst } from './words';

const NOTHING_YET = 'Not enough answers yet to say.';

/** "Close together: a and b"; "Not yet clear: a or b" where too little is known to say that. */
const notAlone = (picked: readonly Span[], total: number): string => {
  const isClose = areClose(picked);
  const names = picked.map(({ row }) => lowerFirst(row.name));
  const isAll = picked.length === total && total > 2;
  if (isClose) {
    return `Close together: ${isAll ? `all ${countWord(total)} factors` : listWords(names)}`;
  }
  return `Not yet clear: ${isAll ? `any of the ${countWord(total)} factors` : listWords(names, 'or')}`;
};

const scoresNotAlone = (scene: Scene, picked: readonly Span[], total: number): string => {
  const { low, high } = unionOf(picked);
  const where = low === high ? `at ${aboutWords(low)}` : betweenWords(scene, low, high);
  return `${notAlone(picked, total)}${scene.isQuick ? '' : `, ${where}`}.`;
};

/** One factor named, or those that cannot be told apart. */
const extreme = (
  scene: Scene,
  rows: readonly ScoreRow[],
  pick: (spans: readonly Span[]) => readonly Span[],
): string => {
  const spans = scoreSpans(rows);
  const first = spans[0];
  if (!first) return NOTHING_YET;
  if (spans.length === 1) {
    return `Only ${lowerFirst(first.row.name)} can be shown: ${whereItLies(scene, first.row)}.`;
  }
  const picked = pick(spans);
  const alone = picked.length === 1 ? picked[0] : undefined;
  if (!alone) return scoresNotAlone(scene, picked, spans.length);
  const scope = isPartial(rows) ? ', of the factors shown so far' : '';
  return `${alone.row.name}${scope}: ${whereItLies(scene, alone.row)}.`;
};

/** The heat map's finding where its lowest cell lies in the one weakest factor. */
const lowestSpot = (rows: readonly ScoreRow[], heat: HeatMap, spot: LowestSpot): string => {
  const bottom = bottomSpans(scoreSpans(rows));
  const isThere = bottom.length === 1 && spot !== null && bottom[0]?.row.id === spot.section;
  return isThere ? ` ${sentence(heat.finding)}` : '';
};

const oneFurthest = (scene: Scene, { row, low }: Span): string => {
  const place = `${row.name}: ${whereItLies(scene, row)}.`;
  const target = row.target === null ? '' : scoreWords(scene, row.target);
  const { our } = scene.person;
  return low > 0
    ? `${place} ${upperFirst(our)} own target is ${target}.`
    : `${place} It could be below ${our} own target of ${target}.`;
};

const furthestBelow = (scene: Scene, rows: readonly ScoreRow[]): string => {
  const spans = gapSpans(rows);
  if (spans.length === 0) return NOTHING_YET;
  const open = spans.filter(({ high }) => high > 0);
  if (open.length === 0)
    return `None: each factor shown is at or above ${scene.person.our} target.`;
  const top = topSpans(open);
  const alone = top.length === 1 ? top[0] : undefined;
  if (alone) return oneFurthest(scene, alone);
  const { low, high } = unionOf(top);
  const from = low > 0 ? `${low} to ${high}` : `up to ${high}`;
  const points = low === high ? `${high}` : from;
  const far = scene.isQuick ? '' : `, ${points} points below their targets`;
  return `${notAlone(top, spans.length)}${far}.`;
};

type LowestSpot = { readonly section: string } | null;

/** The three texts of page 1: strongest, weakest, furthest below target. Method 7.1. */
export const summaryOf = (
  scene: Scene,
  rows: readonly ScoreRow[],
  heat: HeatMap,
  spot: LowestSpot,
): ReportModel['summary'] => [
  { label: 'Strongest', text: extreme(scene, rows, topSpans) },
  {
    label: 'Weakest',
    text: extreme(scene, rows, bottomSpans) + lowestSpot(rows, heat, spot),
  },
  { label: 'Furthest below target', text: furthestBelow(scene, rows) },
];
