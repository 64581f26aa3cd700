import { aloneHighest, aloneLowest, gapSpans, scoreSpans } from './compare-rows';
import type { ScoreRow } from './report-model';
import type { Scene } from './scene';
import { isPartial, isShown, oneShown, targetClause } from './target-findings';
import { countWord, fitting, lowerFirst } from './words';

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

const named = (shown: readonly ScoreRow[], scene: Scene): readonly string[] => {
  const { our } = scene.person;
  const furthest = aloneHighest(gapSpans(shown).filter(({ high }) => high > 0));
  const isCertain = gapSpans(shown).some(({ row, low }) => row === furthest && low > 0);
  const lowest = aloneLowest(scoreSpans(shown));
  const rest = `${targetClause(shown, scene.person)}.`;
  const close = `The ${countWord(shown.length)} factors are close together. ${rest}`;
  if (furthest && isCertain && furthest === lowest) {
    return [`${lowest.name} scores lowest, and is furthest below ${our} own target.`, rest];
  }
  if (furthest && isCertain && lowest) {
    const gap = `${furthest.name} is furthest below ${our} target.`;
    return [`${gap} ${lowest.name} scores lowest.`, gap];
  }
  if (furthest && isCertain) {
    const gap = `${furthest.name} is furthest below ${our} target.`;
    return [`${gap} No factor is clearly lowest.`, gap, rest];
  }
  return lowest ? [`${lowest.name} scores lowest. ${rest}`, rest] : [close, rest];
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
    named(shown, scene).map((text) => (opening === '' ? text : opening + lowerFirst(text))),
  );
};
