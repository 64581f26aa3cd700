/**
 * What is said first, worked out a second time and apart: from the rule alone, slowly, one function a
 * sentence. Of the core it takes what answers stand and how often a gap stayed among the first five.
 */

import type { Assessment } from '../../../src/core/document/assessment';
import type {
  BestCell,
  Doubt,
  Findings,
  FirstFive,
  Headline,
  StartCell,
  WeakestCell,
  WhyNotWeakest,
} from '../../../src/core/findings/finding';
import type { Analysis } from '../../../src/core/gaps/analyse';
import type { Instrument, Level } from '../../../src/core/instrument/instrument';

/** One question with all that the rule asks of it. */
type Row = {
  readonly id: string;
  readonly section: string;
  readonly position: number;
  readonly weight: number;
  /** 0-4 in halves, or the state it is in. */
  value: number | 'dk' | 'na' | 'blank';
  readonly target: number;
  /** Unrounded lambda. */
  lambda: number;
  readonly strength: number;
  readonly isAgreed: boolean;
  /** Its answers stand wide or split and nothing was agreed. */
  readonly isApart: boolean;
  /** Its section was begun. */
  isInPlay: boolean;
  readonly topFive: number;
};

/** N and W of one section; `low` and `high` as shown. */
type Standing = {
  readonly id: string;
  readonly state: 'scored' | 'provisional' | 'insufficient' | 'not-applicable';
  readonly sum: number;
  readonly rated: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly band: Level;
};

type Case = {
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  readonly rows: readonly Row[];
};

type Cells = {
  readonly headline: Headline;
  readonly best: BestCell;
  readonly weakest: WeakestCell;
  readonly start: StartCell;
};

type Clear = { readonly best: Standing | null; readonly weakest: Standing | null };

const nine = (value: number): number => Math.round(value * 1e9) / 1e9;

/** All that is said first. */
export function secondReading(
  instrument: Instrument,
  assessment: Assessment,
  analysis: Analysis,
): Findings {
  const rows = rowsOf(instrument, assessment, analysis);
  const all: Case = { instrument, assessment, rows };
  const clear = clearOf(all);
  const cells = cellsOf(all, clear);
  return { ...cells, doubt: doubtOf(all, clear, cells), firstFive: firstFiveOf(all) };
}

function cellsOf(all: Case, clear: Clear): Cells {
  const headline = headlineOf(all, clear);
  const best = bestOf(all, clear);
  const weakest = weakestOf(all, clear);
  return { headline, best, weakest, start: startOf(all, weakest) };
}

function rowsOf(instrument: Instrument, assessment: Assessment, analysis: Analysis): Row[] {
  const rows: Row[] = [];
  for (const [at, item] of analysis.itemsInPlay.entries()) {
    const code = analysis.values[at] ?? -2;
    const panelItem = analysis.panel?.items.find(({ item: id }) => id === item.id);
    const isAgreed = panelItem?.from === 'agreed';
    const spread = panelItem?.from === 'again' ? panelItem.again?.spread : panelItem?.spread;
    const isWide = spread?.label === 'wide' || typeof spread?.splitAt === 'number';
    let value: Row['value'] = code / 2;
    if (code === -1) value = 'dk';
    if (code === -2) value = 'blank';
    if (code === -3) value = 'na';
    rows.push({
      id: item.id,
      section: item.section,
      position: item.position,
      weight: item.importance,
      value,
      target:
        assessment.targets.items[item.id]?.level ??
        assessment.targets.sections[item.section]?.level ??
        3,
      lambda: 0,
      strength: strengthOf(assessment, item.id),
      isAgreed,
      isApart: typeof value === 'number' && isWide && !isAgreed,
      isInPlay: false,
      topFive: analysis.gaps.find((gap) => gap.item === item.id)?.topFive ?? 0,
    });
  }
  for (const row of rows) {
    const section = rows.filter((other) => other.section === row.section);
    row.isInPlay = assessment.exercise !== null || section.some(({ value }) => value !== 'blank');
  }
  addLambdas(instrument, assessment, rows);
  return rows;
}

/** The strongest line of evidence, wherever it is kept, that names the item. */
function strengthOf(assessment: Assessment, id: string): number {
  let strongest = 0;
  for (const [keptWith, record] of Object.entries(assessment.answers)) {
    for (const { strength, alsoItems } of record.evidence) {
      const isFor = keptWith === id || alsoItems.includes(id);
      if (isFor && strength > strongest) strongest = strength;
    }
  }
  return strongest;
}

/** lambda: the share of each outcome's weight that one level of this item is worth, of 25. */
function addLambdas(instrument: Instrument, assessment: Assessment, rows: readonly Row[]): void {
  const outcomes: { v: number; loads: number[]; isClosed: boolean }[] = [];
  const items = rows.map(({ id }) => instrument.items.find((item) => item.id === id));
  for (const { id, rankingWeight } of instrument.functions) {
    const homes = rows.filter((_, at) => items[at]?.home === id);
    outcomes.push({
      v: rankingWeight[assessment.localPriorities[id] ?? 'usual'],
      loads: rows.map(({ weight }, at) => weight * (items[at]?.functions[id] ?? 0)),
      isClosed: homes.length > 0 && homes.every(({ value }) => value === 'na'),
    });
  }
  for (const { id, rankingWeight } of instrument.sufficiency) {
    const loads = rows.map(({ weight }, at) => weight * (items[at]?.sufficiency[id] ?? 0));
    outcomes.push({ v: rankingWeight, loads, isClosed: false });
  }
  for (const { id, rankingWeight } of instrument.sections) {
    const loads = rows.map(({ weight, section }) => (section === id ? weight : 0));
    if (rankingWeight > 0) outcomes.push({ v: rankingWeight, loads, isClosed: false });
  }
  const open = outcomes.flatMap(({ v, loads, isClosed }) => {
    const applicable = loads.map((load, at) => (rows[at]?.value === 'na' ? 0 : load));
    const whole = applicable.reduce((sum, load) => sum + load, 0);
    return isClosed || whole === 0 ? [] : [{ v, applicable, whole }];
  });
  const total = open.reduce((sum, { v }) => sum + v, 0);
  if (total === 0) return;
  for (const [at, row] of rows.entries()) {
    for (const { v, applicable, whole } of open) {
      row.lambda += ((v / total) * 25 * (applicable[at] ?? 0)) / whole;
    }
  }
}

/** S, range, state and band of every section, from the answers that stand. */
function standingsOf({ instrument, assessment: { exercise }, rows }: Case): Standing[] {
  const isOwnPick = exercise?.pick === 'section' || exercise?.pick === 'own';
  return instrument.sections.map(({ id }) => {
    const inSection = rows.filter(({ section }) => section === id);
    let [sum, rated, applicable, count] = [0, 0, 0, 0];
    for (const { value, weight } of inSection) {
      if (value === 'na') continue;
      applicable += weight;
      if (typeof value !== 'number') continue;
      count += 1;
      rated += weight;
      sum += weight * 2 * value;
    }
    const nothing = { id, sum, rated, score: 0, low: 0, high: 0, band: 0 } as const;
    if (applicable === 0) return { ...nothing, state: 'not-applicable' };
    if (count < 3 || 2 * rated < applicable || (isOwnPick && inSection.length < 5)) {
      return { ...nothing, state: 'insufficient' };
    }
    const score = Math.floor((200 * sum + 8 * rated) / (16 * rated));
    const unknown = applicable - rated;
    return {
      ...nothing,
      state: 4 * rated < 3 * applicable ? 'provisional' : 'scored',
      score,
      low: unknown === 0 ? score : Math.floor((100 * sum) / (8 * applicable)),
      high: unknown === 0 ? score : Math.ceil((100 * (sum + 8 * unknown)) / (8 * applicable)),
      band: levelOf(Math.floor((8 * sum + 8 * rated) / (16 * rated))),
    };
  });
}

function levelOf(value: number): Level {
  if (value === 0 || value === 1 || value === 2 || value === 3 || value === 4) return value;
  throw new RangeError(`No level: ${value}`);
}

/** "Section clear": at least two scored, none insufficient, its range apart, and far enough from the next. */
function clearOf(all: Case): Clear {
  const standings = standingsOf(all).filter(({ state }) => state !== 'not-applicable');
  const scored = standings.filter(({ state }) => state === 'scored');
  if (scored.length < 2 || standings.some(({ state }) => state === 'insufficient')) {
    return { best: null, weakest: null };
  }
  const apart = all.assessment.kind === 'quick' ? 25 : 6;
  let best: Standing | null = null;
  let weakest: Standing | null = null;
  for (const one of scored) {
    const others = standings.filter(({ id }) => id !== one.id);
    const otherScored = scored.filter(({ id }) => id !== one.id);
    // S is 100 sum / (8 rated): both sides times the two weights, so that nothing is rounded.
    const isAhead = (a: Standing, b: Standing) =>
      100 * (a.sum * b.rated - b.sum * a.rated) >= apart * 8 * a.rated * b.rated;
    if (others.every(({ high }) => one.low > high) && otherScored.every((b) => isAhead(one, b))) {
      best = one;
    }
    if (others.every(({ low }) => one.high < low) && otherScored.every((b) => isAhead(b, one))) {
      weakest = one;
    }
  }
  return { best, weakest };
}

/** "h1". */
function headlineOf(all: Case, { best, weakest }: Clear): Headline {
  const values = all.rows.filter(({ isInPlay }) => isInPlay).map(({ value }) => value);
  const levels = all.rows.filter(({ value }) => typeof value === 'number');
  if (levels.length === 0) {
    if (values.includes('dk')) return { kind: 'nobody-knows' };
    const isAllOthers = values.length > 0 && values.every((value) => value === 'na');
    return { kind: isAllOthers ? 'no-role' : 'nothing-answered' };
  }
  if (best !== null && weakest !== null) {
    return { kind: 'both-clear', best: best.id, weakest: weakest.id };
  }
  const standings = standingsOf(all).filter(({ state }) => state !== 'not-applicable');
  const scored = standings.filter(({ state }) => state === 'scored');
  const clear = best ?? weakest;
  if (clear !== null) {
    const bands = scored.filter(({ id }) => id !== clear.id).map(({ band }) => band);
    const others = { low: levelOf(Math.min(...bands)), high: levelOf(Math.max(...bands)) };
    const place = best === null ? 'weakest' : 'best';
    return { kind: 'one-clear', section: clear.id, place, others };
  }
  const [first] = scored;
  if (first === undefined) {
    const onTarget = levels.filter(({ value, target }) => Number(value) >= target).length;
    return { kind: 'answers-alone', onTarget, rated: levels.length };
  }
  if (scored.length === 1) return { kind: 'one-section', section: first.id, level: first.band };
  if (scored.length === standings.length && scored.every(({ band }) => band === first.band)) {
    const scores = scored.map(({ score }) => score);
    const isClose = Math.max(...scores) - Math.min(...scores) <= 10;
    return { kind: 'one-level', level: first.band, sections: scored.length, isClose };
  }
  const counts: { level: Level; sections: number }[] = [];
  for (const level of [4, 3, 2, 1, 0] as const) {
    const sections = scored.filter(({ band }) => band === level).length;
    if (sections > 0) counts.push({ level, sections });
  }
  return { kind: 'levels', counts };
}

type Rated = Row & { readonly value: number };
const isRated = (row: Row): row is Rated => typeof row.value === 'number';

/** What Best and Weakest may name, of one section or of all. */
const nameable = (rows: readonly Row[], section: string | null): Rated[] =>
  rows
    .filter(isRated)
    .filter((row) => row.isInPlay && !row.isApart)
    .filter((row) => section === null || row.section === section);

/** "Highest level, then e >= 2, then agreed, then lambda, then position". */
function inOrderOfBest(a: Rated, b: Rated): number {
  if (a.value !== b.value) return b.value - a.value;
  if (a.strength >= 2 !== b.strength >= 2) return a.strength >= 2 ? -1 : 1;
  if (a.isAgreed !== b.isAgreed) return a.isAgreed ? -1 : 1;
  if (nine(a.lambda) !== nine(b.lambda)) return nine(b.lambda) - nine(a.lambda);
  return a.position - b.position;
}

/** "Best". */
function bestOf({ rows }: Case, { best }: Clear): BestCell {
  const section = best?.id ?? null;
  const candidates = nameable(rows, section).sort(inOrderOfBest);
  const inPlace = candidates.filter(({ value, target }) => value >= target && value >= 2);
  if (best !== null) {
    const items = inPlace.slice(0, 1).map(({ id }) => id);
    return { kind: 'section', section: best.id, level: best.band, items };
  }
  const named = inPlace[0] ?? candidates.filter(({ value }) => value >= 1)[0];
  if (named === undefined) {
    return { kind: candidates.length > 0 ? 'nothing-in-place' : 'nothing-rated' };
  }
  return {
    kind: 'item',
    item: named.id,
    level: named.value,
    isFurthestOn: inPlace.length === 0,
    hasDocument: named.strength >= 2,
  };
}

/** "Weakest". */
function weakestOf({ rows }: Case, { weakest }: Clear): WeakestCell {
  const candidates = nameable(rows, weakest?.id ?? null);
  const below = candidates.filter(({ value, target }) => value < target);
  const lowest = Math.min(...below.map(({ value }) => value));
  const items = below
    .filter(({ value }) => value === lowest)
    .sort((a, b) => nine(b.lambda) - nine(a.lambda) || a.position - b.position)
    .map(({ id }) => id);
  if (weakest !== null) {
    return { kind: 'section', section: weakest.id, level: weakest.band, items };
  }
  const [item, ...also] = items;
  if (item !== undefined) return { kind: 'item', item, level: lowest, also };
  return { kind: candidates.length > 0 ? 'nothing-below-target' : 'nothing-rated' };
}

type Step = {
  readonly id: string;
  readonly from: 'plan' | 'away-day';
  readonly items: readonly string[];
};

/** What is open of the away-day's priorities, then of the plan in its own order. */
function openSteps({ assessment, rows }: Case): Step[] {
  const { actions, order } = assessment.plan;
  const steps: Step[] = [];
  const put = (id: string, from: Step['from'], items: readonly string[]) => {
    const status = actions[id]?.status;
    const asked = items.filter((item) => rows.some((row) => row.id === item && row.isInPlay));
    if (status === 'done' || status === 'dropped' || asked.length === 0) return;
    steps.push({ id, from, items: asked });
  };
  for (const { id, item } of assessment.exercise?.priorities ?? []) {
    if (item !== null) put(id, 'away-day', [item]);
  }
  const unnamed = Object.keys(actions).filter((id) => !order.includes(id));
  for (const id of new Set([...order, ...unnamed.sort()])) {
    put(id, 'plan', actions[id]?.items ?? []);
  }
  return steps;
}

const gapPriority = ({ value, target, lambda }: Rated): number => nine((target - value) * lambda);

/** Method 2.4: by priority, then gap, then the lower level now, then importance, then position. */
function gapsOf({ rows }: Case): Rated[] {
  return rows
    .filter(isRated)
    .filter(({ value, target }) => value < target)
    .sort(
      (a, b) =>
        gapPriority(b) - gapPriority(a) ||
        b.target - b.value - (a.target - a.value) ||
        a.value - b.value ||
        b.weight - a.weight ||
        a.position - b.position,
    );
}

/** Whether the plan has steps for an item, and every one that was not dropped is done. */
function isDone({ assessment }: Case, id: string): boolean {
  const steps = Object.values(assessment.plan.actions).filter(
    ({ items, status }) => items.includes(id) && status !== 'dropped',
  );
  return steps.length > 0 && steps.every(({ status }) => status === 'done');
}

/** "Start here". */
function startOf(all: Case, weakest: WeakestCell): StartCell {
  const { rows, assessment } = all;
  const [step] = openSteps(all);
  const [item] = step?.items ?? [];
  if (step !== undefined && item !== undefined) {
    const why = whyNotWeakest(all, weakest, item, true);
    return { kind: 'step', item, step: step.id, from: step.from, why };
  }
  for (const { id } of gapsOf(all)) {
    if (isDone(all, id)) continue;
    return { kind: 'gap', item: id, why: whyNotWeakest(all, weakest, id, false) };
  }
  const claims = rows
    .filter((row) => isRated(row) && row.value >= 3 && row.strength <= 1)
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  for (const { id } of claims) return { kind: 'claim', item: id };
  const unknown = unknownOf(rows).sort(
    (a, b) => nine(b.lambda) - nine(a.lambda) || a.position - b.position,
  );
  for (const { id } of unknown) return { kind: 'find-out', item: id };
  return { kind: 'look-again', on: assessment.signOff.nextReview };
}

const unknownOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({ value, isInPlay }) => isInPlay && (value === 'dk' || value === 'blank'));

/** "Where it is not Weakest, one reason": the answer that bears the name, not all that are as low. */
function whyNotWeakest(
  all: Case,
  weakest: WeakestCell,
  id: string,
  isChosen: boolean,
): WhyNotWeakest {
  const { rows } = all;
  const row = rows.find((one) => one.id === id);
  if (weakest.kind === 'section' && weakest.items.includes(id)) return null;
  if (weakest.kind === 'item' && weakest.item === id) return null;
  if (isChosen) return 'chosen';
  let named: string | undefined;
  if (weakest.kind === 'item') named = weakest.item;
  if (weakest.kind === 'section') named = weakest.items[0];
  const lowest = rows.find((one) => one.id === named);
  if (row === undefined || lowest === undefined) return null;
  if (row.isApart) return 'views-differ';
  if (isDone(all, lowest.id)) return 'steps-done';
  if (nine(row.lambda) > nine(lowest.lambda)) return 'helps-more';
  if (!isRated(row) || !isRated(lowest)) return null;
  const [own, other] = [row.target - row.value, lowest.target - lowest.value];
  return own > other ? 'further-from-target' : null;
}

const said = (start: StartCell): string =>
  JSON.stringify('why' in start ? { ...start, why: null } : start);

/** "Doubt": the unknowns of each section all at 0 and all at 4, in every combination. */
function doubtOf(all: Case, clearNow: Clear, now: Cells): Doubt {
  const { instrument, rows } = all;
  const unknown = unknownOf(rows);
  const sections = instrument.sections
    .map(({ id }) => id)
    .filter((id) => unknown.some(({ section }) => section === id));
  const first = new Set<string>();
  const last = new Set<string>();
  const changed = { headline: false, best: false, weakest: false, start: false };
  for (let combination = 0; combination < 2 ** sections.length; combination += 1) {
    if (sections.length === 0) break;
    const known = rows.map((row): Row => {
      if (!unknown.includes(row)) return row;
      const isHigh = Math.floor(combination / 2 ** sections.indexOf(row.section)) % 2 === 1;
      return { ...row, value: isHigh ? 4 : 0 };
    });
    const then = { ...all, rows: known };
    const clear = clearOf(then);
    if (clear.best !== null && clear.best.id !== clearNow.best?.id) first.add(clear.best.id);
    if (clear.weakest !== null && clear.weakest.id !== clearNow.weakest?.id) {
      last.add(clear.weakest.id);
    }
    const cells = cellsOf(then, clear);
    // Why it is not what is weakest can change only with what is weakest.
    if (said(cells.start) !== said(now.start)) changed.start = true;
    if (JSON.stringify(cells.headline) !== JSON.stringify(now.headline)) changed.headline = true;
    for (const part of ['best', 'weakest'] as const) {
      // Of a section it is the section that is named, with some of its answers beside it.
      const [before, after] = [now[part], cells[part]].map((cell) =>
        'section' in cell ? { section: cell.section } : cell,
      );
      if (JSON.stringify(before) !== JSON.stringify(after)) changed[part] = true;
    }
  }
  const inOrder = (ids: ReadonlySet<string>) =>
    instrument.sections.map(({ id }) => id).filter((id) => ids.has(id));
  return {
    dontKnow: unknown.filter(({ value }) => value === 'dk').length,
    blank: unknown.filter(({ value }) => value === 'blank').length,
    couldChange: { first: inOrder(first), last: inOrder(last), ...changed },
  };
}

/** "Page 1's five", each with "in the first five". */
function firstFiveOf(all: Case): FirstFive[] {
  const ids: string[] = [];
  const dealtWith = new Set<string>();
  const shownSteps = new Set<string>();
  const steps = openSteps(all);
  for (const step of steps)
    for (const id of step.items) {
      if (dealtWith.has(id)) continue;
      dealtWith.add(id);
      const planned = steps.find(({ from, items }) => from === 'plan' && items.includes(id));
      const shown = (planned ?? step).id;
      if (!shownSteps.has(shown)) ids.push(id);
      shownSteps.add(shown);
    }
  for (const { id } of gapsOf(all)) if (!isDone(all, id) && !dealtWith.has(id)) ids.push(id);
  return ids.slice(0, 5).map((item) => ({ item, stays: staysOf(all, item) }));
}

function staysOf(all: Case, id: string): FirstFive['stays'] {
  const isWhole = standingsOf(all).every(
    ({ state }) => state === 'scored' || state === 'not-applicable',
  );
  const gaps = gapsOf(all);
  const at = gaps.findIndex((gap) => gap.id === id);
  const gap = gaps[at];
  if (all.assessment.kind !== 'full' || !isWhole || gap === undefined) return null;
  const steps = ['always', 'mostly', 'could-be-another'] as const;
  let step = 2;
  if (gap.topFive >= 0.5) step = 1;
  if (gap.topFive >= 0.9) step = 0;
  const passing = unknownOf(all.rows).filter(
    ({ target, lambda }) => nine(target * lambda) > gapPriority(gap),
  );
  if (passing.length > 0 && at + passing.length >= 5) step += 1;
  return steps[Math.min(step, 2)] ?? null;
}
