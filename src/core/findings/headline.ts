import { LEVELS, type Level } from '../instrument/instrument';
import type { DimensionScore } from '../scoring/scorecard';
import type { Basis } from './basis';
import type { ClearSections } from './clear-sections';
import type { Headline } from './finding';

const CLOSE = 10;

const bandsOf = (scores: readonly DimensionScore[]): readonly Level[] =>
  scores.flatMap(({ band }) => (band === null ? [] : [band]));

const between = (bands: readonly Level[]): { readonly low: Level; readonly high: Level } | null => {
  const sorted = bands.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? null : { low, high };
};

const noSection = ({ standings }: Basis): Headline => {
  const levels = standings.filter(({ level }) => level !== null);
  if (levels.length > 0) {
    const onTarget = levels.filter(({ level, target }) => level !== null && level >= target);
    return { kind: 'answers-alone', onTarget: onTarget.length, rated: levels.length };
  }
  if (standings.some(({ isUnknown, isBlank }) => isUnknown && !isBlank)) {
    return { kind: 'nobody-knows' };
  }
  const isAllOthers = standings.length > 0 && standings.every(({ isUnknown }) => !isUnknown);
  return { kind: isAllOthers ? 'no-role' : 'nothing-answered' };
};

const byLevel = (basis: Basis, scored: readonly DimensionScore[]): Headline => {
  const bands = bandsOf(scored);
  const applying = basis.sections.filter(({ state }) => state !== 'not-applicable');
  const [first] = bands;
  if (first !== undefined && applying.length === scored.length && new Set(bands).size === 1) {
    const shown = scored.flatMap(({ score }) => (score === null ? [] : [score]));
    const isClose = Math.max(...shown) - Math.min(...shown) <= CLOSE;
    return { kind: 'one-level', level: first, sections: scored.length, isClose };
  }
  const counts = LEVELS.toReversed().flatMap((level) => {
    const sections = bands.filter((band) => band === level).length;
    return sections > 0 ? [{ level, sections }] : [];
  });
  return { kind: 'levels', counts };
};

/** The finding of the whole: what is clear of the sections, else the levels they share, else the
 *  answers themselves. */
export const headlineOf = (basis: Basis, { best, weakest }: ClearSections): Headline => {
  if (best && weakest) return { kind: 'both-clear', best: best.id, weakest: weakest.id };
  const scored = basis.sections.filter(({ state }) => state === 'scored');
  const clear = best ?? weakest;
  if (clear) {
    const others = between(bandsOf(scored.filter((score) => score !== clear)));
    return { kind: 'one-clear', section: clear.id, place: best ? 'best' : 'weakest', others };
  }
  const [only] = scored;
  if (!only || only.band === null) return noSection(basis);
  if (scored.length === 1) return { kind: 'one-section', section: only.id, level: only.band };
  return byLevel(basis, scored);
};
