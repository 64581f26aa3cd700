import type { DimensionScore } from '../scoring/scorecard';
import type { Basis, StandingItem } from './basis';
import type { ClearSections } from './clear-sections';
import type { BestCell, SectionCell, WeakestCell } from './finding';

type Rated = StandingItem & { readonly level: number };

const LOWEST_IN_PLACE = 2;
const HAS_DOCUMENT = 2;

/** The answers that may be named: a level that stands, and people who are not far apart on it. */
const nameable = ({ standings }: Basis): readonly Rated[] =>
  standings.flatMap((standing) =>
    standing.level === null || standing.isOpen ? [] : [{ ...standing, level: standing.level }],
  );

/** Highest level, then with a document, then agreed, then by help to local groups; ties by position,
 *  since sorting is stable. */
const bestFirst = (a: Rated, b: Rated): number =>
  b.level - a.level ||
  Number(b.strength >= HAS_DOCUMENT) - Number(a.strength >= HAS_DOCUMENT) ||
  Number(b.isAgreed) - Number(a.isAgreed) ||
  b.leverage - a.leverage;

const weakestFirst = (a: Rated, b: Rated): number => a.level - b.level || b.leverage - a.leverage;

const isInPlace = ({ level, target }: Rated) => level >= target && level >= LOWEST_IN_PLACE;
const isBelow = ({ level, target }: Rated) => level < target;

const inSection = (section: string) => (standing: Rated) => standing.item.section === section;

const lowestOf = (rated: readonly Rated[]): readonly Rated[] => {
  const below = rated.filter(isBelow).toSorted(weakestFirst);
  return below.filter(({ level }) => level === below[0]?.level);
};

const sectionCell = ({ id, band }: DimensionScore, items: readonly Rated[]): SectionCell | null =>
  band === null
    ? null
    : { kind: 'section', section: id, level: band, items: items.map(({ item }) => item.id) };

/** The clearly best section, else the best answer, else the answer that is furthest on. */
export const bestOf = (basis: Basis, { best }: ClearSections): BestCell => {
  const rated = nameable(basis).toSorted(bestFirst);
  const [top] = best ? rated.filter(inSection(best.id)).filter(isInPlace) : [];
  const section = best && sectionCell(best, top ? [top] : []);
  if (section) return section;
  const inPlace = rated.find(isInPlace);
  const found = inPlace ?? rated.find(({ level }) => level >= 1);
  if (!found) return rated.length > 0 ? { kind: 'nothing-in-place' } : { kind: 'nothing-rated' };
  return {
    kind: 'item',
    item: found.item.id,
    level: found.level,
    isFurthestOn: inPlace === undefined,
    hasDocument: found.strength >= HAS_DOCUMENT,
  };
};

/** The clearly weakest section, else the lowest answer below its target with those at its level. */
export const weakestOf = (basis: Basis, { weakest }: ClearSections): WeakestCell => {
  const rated = nameable(basis);
  const section = weakest && sectionCell(weakest, lowestOf(rated.filter(inSection(weakest.id))));
  if (section) return section;
  const [first, ...also] = lowestOf(rated);
  if (!first)
    return rated.length > 0 ? { kind: 'nothing-below-target' } : { kind: 'nothing-rated' };
  const [item, level] = [first.item.id, first.level];
  return { kind: 'item', item, level, also: also.map((other) => other.item.id) };
};
