import {
  bottomSpans,
  closeGroup,
  gapSpans,
  type Span,
  scoreSpans,
  topSpans,
  unionOf,
} from './compare-rows';
import type { HeatMap, ReportModel, ScoreRow } from './report-model';
import type { Scene } from './scene';
import { aboutWords, bandOfShown, betweenWords, scoreWords, whereItLies } from './score-words';
import { isPartial } from './target-findings';
import { countWord, listWords, lowerFirst, sentence, upperFirst } from './words';

const NOTHING_YET = 'Not enough answers yet to say.';

/** What is said of several that cannot be told apart: of all in one, or of one of them. */
type Places = {
  readonly together: (group: readonly Span[]) => string;
  readonly each: (span: Span, at: number) => string;
};

/**
 * "Close together: a and b, between 58 and 64" where their ranges truly are; else "Not yet clear which: a (33 to 60) or
 * b (54)", each with its own range, so that nothing between the lowest and the highest looks left out.
 */
const notAlone = (
  picked: readonly Span[],
  among: readonly Span[],
  total: number,
  places: Places,
): string => {
  const nameOf = ({ row }: Span) => lowerFirst(row.name);
  const close = closeGroup(picked, among);
  if (close) {
    const isAll = close.length === total && total > 2;
    const names = isAll ? `all ${countWord(total)} factors` : listWords(close.map(nameOf));
    return `Close together: ${names}${places.together(close)}.`;
  }
  const each = picked.map((span, at) => `${nameOf(span)}${places.each(span, at)}`);
  return `Not yet clear which: ${listWords(each, 'or')}.`;
};

const scorePlaces = (scene: Scene): Places => ({
  together: (group) => {
    const { low, high } = unionOf(group);
    if (scene.isQuick) return '';
    return `, ${low === high ? `at ${aboutWords(low)}` : betweenWords(scene, low, high)}`;
  },
  each: ({ low, high }) => {
    const from = scoreWords(scene, low);
    const to = scoreWords(scene, high);
    return ` (${from === to ? from : `${from} to ${to}`})`;
  },
});

const points = ({ low, high }: Pick<Span, 'low' | 'high'>): string => {
  if (low === high) return `${high}`;
  return low > 0 ? `${low} to ${high}` : `up to ${high}`;
};

const gapPlaces = (scene: Scene): Places => ({
  together: (group) =>
    scene.isQuick ? '' : `, ${points(unionOf(group))} points below their targets`,
  each: (span, at) => {
    if (scene.isQuick) return '';
    return ` (${points(span)}${at === 0 ? ' points below its target' : ''})`;
  },
});

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
  if (!alone) return notAlone(picked, spans, spans.length, scorePlaces(scene));
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
  const { ownTarget } = scene.person;
  return low > 0
    ? `${place} ${upperFirst(ownTarget)} is ${targetWords(scene, row)}.`
    : `${place} It could be below ${ownTarget}, ${targetWords(scene, row)}.`;
};

/** "50"; a target nobody chose is named too, once: "75 (established)". */
const targetWords = (scene: Scene, { target }: ScoreRow): string => {
  if (target === null) return '';
  const words = scoreWords(scene, target);
  const level = lowerFirst(scene.levelName(bandOfShown(target)));
  return scene.hasOwnTargets || scene.isQuick ? words : `${words} (${level})`;
};

const furthestBelow = (scene: Scene, rows: readonly ScoreRow[]): string => {
  const spans = gapSpans(rows);
  if (spans.length === 0) return NOTHING_YET;
  const open = spans.filter(({ high }) => high > 0);
  if (open.length === 0) return `None: each factor shown is at or above ${scene.person.target}.`;
  const top = topSpans(open);
  const alone = top.length === 1 ? top[0] : undefined;
  return alone ? oneFurthest(scene, alone) : notAlone(top, open, spans.length, gapPlaces(scene));
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
