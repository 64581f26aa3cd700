import { bottomSpans, gapSpans, type Span, scoreSpans, topSpans } from './compare-rows';
import type { HeatMap, ReportModel, ScoreRow } from './report-model';
import type { Scene } from './scene';
import { betweenWords, scoreWords, whereItLies } from './score-words';
import { isPartial } from './target-findings';
import { countWord, listWords, lowerFirst, sentence } from './words';

const NOTHING_YET = 'Not enough answers yet to say.';

const namesOf = (spans: readonly Span[], total: number): string => {
  if (spans.length === total && total > 2) return `all ${countWord(total)} factors`;
  return listWords(spans.map(({ row }) => lowerFirst(row.name)));
};

const closeTogether = (scene: Scene, spans: readonly Span[], total: number): string => {
  const low = Math.min(...spans.map((span) => span.low));
  const high = Math.max(...spans.map((span) => span.high));
  const where =
    low === high ? `at about ${scoreWords(scene, low)}` : betweenWords(scene, low, high);
  const place = scene.isQuick ? '' : `, ${where}`;
  return `Close together: ${namesOf(spans, total)}${place}.`;
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
  if (!alone) return closeTogether(scene, picked, spans.length);
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
  const target = row.target === null ? '' : scoreWords(scene, row.target);
  const place = whereItLies(scene, row);
  return low > 0
    ? `${row.name}: ${place}, against ${scene.person.our} own target of ${target}.`
    : `${row.name} could be below ${scene.person.our} own target of ${target}: ${place}.`;
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
  const low = Math.max(0, Math.min(...top.map((span) => span.low)));
  const high = Math.max(...top.map((span) => span.high));
  const span = low === high ? `${high}` : `${low} to ${high}`;
  const points = scene.isQuick ? '' : `, ${span} points below their targets`;
  return `Close together: ${namesOf(top, spans.length)}${points}.`;
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
