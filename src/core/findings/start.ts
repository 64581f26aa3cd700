import { isEndedStep, isOpenStep } from '../action-plan/open-step';
import { actionsInOrder } from '../action-plan/plan-order';
import type { Plan } from '../document/plan';
import type { Gap } from '../gaps/gap';
import type { ItemId } from '../instrument/instrument';
import type { Basis } from './basis';
import type { StartCell, WeakestCell, WhyNotWeakest } from './finding';

type Chosen = { readonly item: ItemId; readonly step: string; readonly from: 'plan' | 'away-day' };

const LOWEST_CLAIM = 3;
const HAS_DOCUMENT = 2;

/** The items all of whose steps are done: they need no more doing until they are answered again. */
const doneItems = (plan: Plan): ReadonlySet<ItemId> => {
  const steps = actionsInOrder(plan).filter(({ status }) => status !== 'dropped');
  const open = new Set(steps.filter(isOpenStep).flatMap(({ items }) => items));
  const done = steps.filter(isEndedStep).flatMap(({ items }) => items);
  return new Set(done.filter((item) => !open.has(item)));
};

/** What was chosen, the away-day's priorities first, then the plan in its order; one a question. */
const chosen = ({ assessment, standings }: Basis): readonly Chosen[] => {
  const { plan, exercise } = assessment;
  const known = new Set(standings.map(({ item }) => item.id));
  const ended = ({ id }: { readonly id: string }) => {
    const step = plan.actions[id];
    return step !== undefined && isEndedStep(step);
  };
  const ofRoom = (exercise?.priorities ?? []).flatMap(({ id, item }): readonly Chosen[] =>
    item === null || ended({ id }) ? [] : [{ item, step: id, from: 'away-day' }],
  );
  const ofPlan = actionsInOrder(plan)
    .filter((step) => !ended(step))
    .flatMap(({ id, items }): readonly Chosen[] =>
      items.map((item) => ({ item, step: id, from: 'plan' })),
    );
  const seen = new Set<ItemId>();
  return [...ofRoom, ...ofPlan].filter(({ item }) => {
    const isNew = known.has(item) && !seen.has(item);
    seen.add(item);
    return isNew;
  });
};

/** The gaps of method 2.4 in play, without those whose steps are done. */
const openGaps = ({ gaps, standings, assessment }: Basis): readonly Gap[] => {
  const done = doneItems(assessment.plan);
  const known = new Set(standings.map(({ item }) => item.id));
  return gaps.filter(({ item }) => known.has(item) && !done.has(item));
};

/** The answers named weakest: the one, or the lowest of the section. */
const namedWeakest = (weakest: WeakestCell): readonly ItemId[] => {
  if (weakest.kind === 'item') return [weakest.item];
  return weakest.kind === 'section' ? weakest.items : [];
};

const whyChosen = (weakest: WeakestCell, item: ItemId): WhyNotWeakest =>
  namedWeakest(weakest).includes(item) ? null : 'chosen';

/** Why this gap comes before the weakest answer: people stand apart on it, it helps more, or it is larger. */
const whyGap = (basis: Basis, weakest: WeakestCell, gap: Gap): WhyNotWeakest => {
  const named = namedWeakest(weakest);
  const other = basis.gaps.find(({ item }) => item === named[0]);
  if (!other || named.includes(gap.item)) return null;
  if (basis.standings.some(({ item: { id: at }, isOpen }) => at === gap.item && isOpen))
    return 'views-differ';
  if (doneItems(basis.assessment.plan).has(other.item)) return 'steps-done';
  if (gap.leverage > other.leverage) return 'helps-more';
  return gap.size > other.size ? 'further-from-target' : null;
};

/** The first thing to do: what was chosen, else the first gap, else a claim with nothing to show,
 *  else what to find out, else the day to look again. */
export const startOf = (basis: Basis, weakest: WeakestCell): StartCell => {
  const [first] = chosen(basis);
  if (first) return { kind: 'step', ...first, why: whyChosen(weakest, first.item) };
  const [gap] = openGaps(basis);
  if (gap) return { kind: 'gap', item: gap.item, why: whyGap(basis, weakest, gap) };
  // In the order of method 2.6; the sort is stable, so that ties stay in the order of the questions.
  const [claim] = basis.standings
    .filter(({ level, strength }) => (level ?? 0) >= LOWEST_CLAIM && strength < HAS_DOCUMENT)
    .toSorted((a, b) => b.item.importance - a.item.importance);
  if (claim) return { kind: 'claim', item: claim.item.id };
  const [unknown] = basis.standings
    .filter(({ isUnknown }) => isUnknown)
    .toSorted((a, b) => b.leverage - a.leverage);
  if (unknown) return { kind: 'find-out', item: unknown.item.id };
  return { kind: 'look-again', on: basis.assessment.signOff.nextReview };
};

const FIRST = 5;

/**
 * What to do first, five items at most: what was chosen, filled up with the first gaps. A step that is about several
 * questions is one thing to do, and stands at the first of them.
 */
export function firstItems(basis: Basis): readonly ItemId[] {
  const all = chosen(basis);
  const open = actionsInOrder(basis.assessment.plan).filter(isOpenStep);
  const steps = all.map(
    ({ item, step }) => open.find(({ items }) => items.includes(item))?.id ?? step,
  );
  const taken = new Set(all.map(({ item }) => item));
  const firstOfStep = all.filter((_, at) => steps.indexOf(steps[at] ?? '') === at);
  const others = openGaps(basis).filter(({ item }) => !taken.has(item));
  return [...firstOfStep, ...others].map(({ item }) => item).slice(0, FIRST);
}
