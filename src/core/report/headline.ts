import {
  aloneHighest,
  aloneLowest,
  bottomSpans,
  closeGroup,
  gapSpans,
  type Span,
  scoreSpans,
} from './compare-rows';
import type { ScoreRow } from './report-model';
import type { Scene } from './scene';
import { isPartial, isShown, oneShown, targetClause } from './target-findings';
import type { Person } from './voice';
import { countWord, fitting, listWords, lowerFirst, upperFirst } from './words';

const FACTOR = { one: 'factor', many: 'factors' } as const;

/** Why there is no finding yet: nothing rated, or too little of any section. */
const noFinding = ({ analysis }: Scene): string => {
  const { rated, dontKnow, blank } = analysis.scorecard.count;
  if (rated > 0) return 'Not enough answers yet to show a result.';
  if (dontKnow > 0 && blank === 0) {
    return 'No question is rated yet. Finding out comes first.';
  }
  if (dontKnow > 0) return 'Only “don’t know” so far. Results need some rated answers.';
  return blank > 0 ? 'No answers yet. Results appear as sections fill.' : 'Nothing here is scored.';
};

/** No one factor is lowest: what the ranges still allow. */
const withoutLowest = (spans: readonly Span[]): string => {
  const highest = aloneHighest(spans);
  const bottom = bottomSpans(spans);
  if (highest) return `${highest.name} scores highest.`;
  if (bottom.length === spans.length) {
    const apart = closeGroup(spans, spans) ? 'are close together' : 'cannot be told apart yet';
    return `The ${countWord(spans.length)} factors ${apart}.`;
  }
  if (bottom.length > 2 || closeGroup(bottom, spans)?.length !== bottom.length)
    return 'No factor is clearly lowest.';
  return `${upperFirst(listWords(bottom.map(({ row }) => lowerFirst(row.name))))} score lowest.`;
};

const furthestBelow = (shown: readonly ScoreRow[]): ScoreRow | null => {
  const spans = gapSpans(shown);
  const furthest = aloneHighest(spans);
  return spans.some(({ row, low }) => row === furthest && low > 0) ? furthest : null;
};

const named = (shown: readonly ScoreRow[], person: Person): readonly string[] => {
  const spans = scoreSpans(shown);
  const furthest = furthestBelow(shown);
  const lowest = aloneLowest(spans);
  const targets = `${targetClause(shown, person)}.`;
  const low = lowest ? `${lowest.name} scores lowest.` : withoutLowest(spans);
  if (!furthest) return [`${low} ${targets}`, targets];
  if (furthest === lowest) {
    return [`${lowest.name} scores lowest, and is furthest below ${person.ownTarget}.`, low];
  }
  const gap = `${furthest.name} is furthest below ${person.target}.`;
  return [lowest ? `${gap} ${low}` : `${gap} ${targets}`, gap];
};

/** The finding of the whole in at most 14 words; never a sum of the sections (method 0.14). */
export const headlineOf = (scene: Scene, factors: readonly ScoreRow[]): string => {
  const shown = factors.filter(isShown);
  const only = shown[0];
  if (!only) return noFinding(scene);
  if (scene.analysis.gaps.length === 0) {
    return 'No gaps: every rated answer is at or above its target.';
  }
  if (shown.length === 1) return `${oneShown(only, FACTOR, scene.person)}.`;
  const opening = isPartial(factors) ? 'So far, ' : '';
  return fitting(
    named(shown, scene.person).map((text) => (opening === '' ? text : opening + lowerFirst(text))),
  );
};
