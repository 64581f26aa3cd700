import type { ScoreRow } from '../report-model/report-model';
import type { DimensionScore, Scorecard } from '../scoring/scorecard';
import type { ReportScene } from './report-scene';
import { bandOfShown, betweenWords, scoreWords, wholeNumber } from './score-words';
import { lowerFirst, upperFirst } from './words';

type Labels = {
  readonly name: string;
  readonly shortName: string;
  readonly isPart: boolean;
  /** Only sections have targets: nobody sets one for what sorts the same answers anew. */
  readonly hasTarget: boolean;
};

export const NOT_OUR_ROLE = 'Not our role here';
/** Of a pick of questions with none about it. */
export const NOT_ASKED = 'Not asked';
const NOT_ENOUGH = 'Not enough answers';
const RANGE_ONLY = 'Range only';

/** Why there is nothing to score. */
const nothingWords = ({ items }: DimensionScore): string =>
  items.length === 0 ? NOT_ASKED : NOT_OUR_ROLE;

/** Rated of applicable items: n/a ones are in neither number. */
const ratedOf = ({ count }: DimensionScore) => ({
  rated: count.rated,
  applicable: count.rated + count.dontKnow + count.blank,
});

/** Where there is no score to show, all that it could be. */
const isOnTarget = ({ exact, band, range }: DimensionScore, target: number): boolean => {
  if (band === null) return range !== null && range.low >= target;
  return exact.score !== null && exact.score >= target;
};

/** ", on target", ", near target" where the level is reached and the score is not, else ", target: established". */
const targetWords = (scene: ReportScene, score: DimensionScore, target: number | null): string => {
  const { band } = score;
  if (target === null) return '';
  if (isOnTarget(score, target)) return ', on target';
  const level = bandOfShown(wholeNumber(target));
  if (band !== null && band >= level) return ', near target';
  return `, target: ${lowerFirst(scene.levelName(level))}`;
};

const detailOf = (scene: ReportScene, score: DimensionScore, target: number | null): string => {
  if (score.state === 'not-applicable') return nothingWords(score);
  if (score.state === 'insufficient') {
    const { rated, applicable } = ratedOf(score);
    return `${NOT_ENOUGH}: ${rated} of ${applicable} rated`;
  }
  if (score.band !== null) return scene.levelName(score.band) + targetWords(scene, score, target);
  const { low, high } = score.range ?? { low: 0, high: 100 };
  return `${RANGE_ONLY}: ${betweenWords(scene, low, high)}${targetWords(scene, score, target)}`;
};

/** The level, or why there is none. */
export const levelWordsOf = (scene: ReportScene, score: DimensionScore): string => {
  if (score.band !== null) return scene.levelName(score.band);
  if (score.state === 'provisional') return RANGE_ONLY;
  return score.state === 'insufficient' ? NOT_ENOUGH : nothingWords(score);
};

const rangeWordsOf = (scene: ReportScene, score: DimensionScore): string => {
  if (score.shown === 'none') return 'none';
  if (!score.range) return 'no don’t-knows';
  const low = scoreWords(scene, score.range.low);
  const high = scoreWords(scene, score.range.high);
  return upperFirst(low === high ? low : `${low} to ${high}`);
};

const ratedWords = (score: DimensionScore): string => {
  const { rated, applicable } = ratedOf(score);
  return score.state === 'not-applicable' ? 'none' : `${rated} of ${applicable}`;
};

const rowOf = (scene: ReportScene, score: DimensionScore, labels: Labels): ScoreRow => {
  const { hasTarget, ...names } = labels;
  const exact = hasTarget ? (scene.analysis.targetsByDimension[score.id] ?? null) : null;
  const target = exact === null ? null : wholeNumber(exact);
  return {
    id: score.id,
    ...names,
    state: score.state,
    shown: score.shown,
    score: score.score,
    range: score.shown === 'none' ? null : score.range,
    target,
    band: score.band,
    detail: detailOf(scene, score, exact),
    levelWords: levelWordsOf(scene, score),
    rangeWords: rangeWordsOf(scene, score),
    rated: ratedWords(score),
    ratedOf: ratedOf(score),
    items: score.items,
  };
};

type NamedThing = { readonly id: string; readonly name: string; readonly short?: string };

const rowsFor = (
  scene: ReportScene,
  things: readonly NamedThing[],
  scores: readonly DimensionScore[],
  hasTarget = false,
): readonly ScoreRow[] =>
  things.flatMap(({ id, name, short }) => {
    const score = scores.find((candidate) => candidate.id === id);
    return score
      ? [rowOf(scene, score, { name, shortName: short ?? name, isPart: false, hasTarget })]
      : [];
  });

/** The enabling factors, one row a section, by this scorecard (the scores or the cautious ones). */
export const sectionRows = (scene: ReportScene, card: Scorecard): readonly ScoreRow[] =>
  rowsFor(scene, scene.instrument.sections, card.sections, true);

export const functionRows = (scene: ReportScene): readonly ScoreRow[] =>
  rowsFor(scene, scene.instrument.functions, scene.analysis.scorecard.functions);

export const viewRows = (scene: ReportScene): readonly ScoreRow[] =>
  rowsFor(scene, scene.instrument.viewGroups, scene.analysis.scorecard.viewGroups);

/** Each sufficiency factor with its parts right under it. */
export const sufficiencyRows = (scene: ReportScene): readonly ScoreRow[] => {
  const { sufficiency, parts } = scene.analysis.scorecard;
  return scene.instrument.sufficiency.flatMap((factor) => [
    ...rowsFor(scene, [factor], sufficiency),
    ...factor.parts.flatMap(({ id, name }) => {
      const score = parts.find((candidate) => candidate.id === `${factor.id}-${id}`);
      return score
        ? [rowOf(scene, score, { name, shortName: name, isPart: true, hasTarget: false })]
        : [];
    }),
  ]);
};
