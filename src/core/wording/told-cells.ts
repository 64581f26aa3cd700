import { isOverdue } from '../action-plan/overdue';
import { actionsInOrder } from '../action-plan/plan-order';
import type {
  BestCell,
  Findings,
  SectionCell,
  StartCell,
  WeakestCell,
  WhyNotWeakest,
} from '../findings/finding';
import type { ItemId } from '../instrument/instrument';
import type { ToldCell } from '../report-model/told-words';
import { nextStepFor } from './first-five';
import { inPlaceTitle, type StandingTitle, standingTitle } from './item-title';
import type { ReportScene } from './report-scene';
import { dateWords, lowerFirst, sentence, upperFirst } from './words';

const NOBODY_NAMED = {
  item: null,
  section: null,
  number: '',
  lowest: '',
  level: null,
  levelWords: '',
  reason: '',
} as const;

const plainCell = (label: string, title: string, line = ''): ToldCell => ({
  label,
  ...NOBODY_NAMED,
  title,
  line,
});

const levelWords = (scene: ReportScene, level: number): string =>
  upperFirst(scene.levelName(level));

const itemCell = (
  scene: ReportScene,
  label: string,
  item: ItemId,
  line: string,
  { title, level }: StandingTitle = standingTitle(scene, item),
): ToldCell => ({
  label,
  item,
  section: null,
  number: scene.itemOf(item).number,
  lowest: '',
  title,
  level,
  levelWords: level === null ? '' : levelWords(scene, level),
  reason: '',
  line,
});

const sectionCell = (
  scene: ReportScene,
  label: string,
  { section, level }: SectionCell,
  line: string,
): ToldCell => ({
  label,
  item: null,
  section,
  number: '',
  lowest: '',
  title: scene.sectionName(section),
  level,
  levelWords: levelWords(scene, level),
  reason: '',
  line,
});

const titled = (scene: ReportScene, item: ItemId, named = standingTitle): string =>
  `${lowerFirst(named(scene, item).title)} (${scene.itemOf(item).number})`;

const NOTHING = {
  'nothing-in-place': 'Nothing is in place yet',
  'nothing-rated': 'No answer gives a level yet',
} as const;

/** Best, or where nothing is in place the answer that is furthest on. */
export const bestCell = (scene: ReportScene, cell: BestCell): ToldCell => {
  if (cell.kind === 'nothing-in-place' || cell.kind === 'nothing-rated') {
    return plainCell('Best', NOTHING[cell.kind]);
  }
  if (cell.kind === 'section') {
    const [item] = cell.items;
    const above = item === undefined ? '' : `Above all: ${titled(scene, item, inPlaceTitle)}.`;
    return sectionCell(scene, 'Best', cell, above);
  }
  const isMadeUp = scene.assessment.exercise?.isRehearsal ?? false;
  const ownView = isMadeUp ? '' : `${upperFirst(scene.person.our)} own view.`;
  const held = cell.hasDocument ? 'With a document to show for it.' : ownView;
  const label = cell.isFurthestOn ? 'Furthest on' : 'Best';
  return itemCell(scene, label, cell.item, held, inPlaceTitle(scene, cell.item));
};

type Named = { readonly level: string; readonly titles: string };

/** Those at one level: its name, and "groups where we know least may go unmet (R17), and 3 more"; null of none. */
const named = (scene: ReportScene, items: readonly ItemId[]): Named | null => {
  const [first] = items;
  const level = first === undefined ? null : standingTitle(scene, first).level;
  if (first === undefined || level === null) return null;
  const more = items.length > 1 ? `, and ${items.length - 1} more` : '';
  return {
    level: lowerFirst(scene.levelName(level)),
    titles: `${titled(scene, first)}${more}`,
  };
};

/** "Also not in place: groups where we know least may go unmet (R17), and 3 more." */
const alsoLowest = (scene: ReportScene, items: readonly ItemId[]): string => {
  const also = named(scene, items);
  return also === null ? '' : `Also ${also.level}: ${also.titles}.`;
};

/** Beside the level of the section, that of its lowest answers must not be heard as another of its own. */
const lowestIn = (scene: ReportScene, items: readonly ItemId[]): string => {
  const lowest = named(scene, items);
  return lowest === null ? '' : `Lowest in it, ${lowest.level}: ${lowest.titles}.`;
};

export const weakestCell = (scene: ReportScene, cell: WeakestCell): ToldCell => {
  if (cell.kind === 'nothing-below-target' || cell.kind === 'nothing-rated') {
    const onTarget = `Nothing is below ${scene.person.targets}`;
    return plainCell('Weakest', cell.kind === 'nothing-rated' ? NOTHING[cell.kind] : onTarget);
  }
  if (cell.kind === 'item')
    return itemCell(scene, 'Weakest', cell.item, alsoLowest(scene, cell.also));
  const [lowest] = cell.items;
  return {
    ...sectionCell(scene, 'Weakest', cell, lowestIn(scene, cell.items)),
    lowest: lowest === undefined ? '' : scene.itemOf(lowest).number,
  };
};

const WHY = {
  chosen: 'The board chose it.',
  'views-differ': 'People differ on it, so it is not called weakest.',
} as const;

/** Why the first step is about another answer than `weakest`, in one sentence; empty where there is nothing to say. */
const whyWords = (scene: ReportScene, why: WhyNotWeakest, weakest: WeakestCell): string => {
  const lowest = weakest.kind === 'section' ? weakest.items[0] : undefined;
  const named = weakest.kind === 'item' ? weakest.item : lowest;
  const number = named === undefined ? '' : scene.itemOf(named).number;
  switch (why) {
    case null:
      return '';
    case 'helps-more':
      return `It helps more of what ${scene.person.we} do than ${number}.`;
    case 'further-from-target':
      return `It is further from its target than ${number}.`;
    case 'steps-done':
      return `All that was planned for ${number} is done.`;
    default:
      return WHY[why];
  }
};

type Doing = {
  readonly text: string;
  readonly owner: string;
  readonly by: string;
  readonly isLate: boolean;
};

const doingOf = (scene: ReportScene, cell: StartCell): Doing => {
  const { plan, exercise } = scene.assessment;
  const none = { text: '', owner: '', by: '', isLate: false };
  if (cell.kind !== 'step') return none;
  const action = actionsInOrder(plan).find(({ id }) => id === cell.step);
  if (action !== undefined) return { ...action, isLate: isOverdue(action, scene.today) };
  const chosen = exercise?.priorities.find(({ id }) => id === cell.step);
  return chosen === undefined ? none : { ...chosen, isLate: false };
};

const ownerWords = ({ owner, by, isLate }: Doing): string => {
  const day = `${dateWords(by)}${isLate ? ' (late)' : ''}`;
  const who = owner.trim();
  if (who === '') return day === '' ? 'No owner yet.' : `No owner yet, by ${day}.`;
  return sentence(day === '' ? who : `${who}, by ${day}`);
};

const whoKnows = (scene: ReportScene, item: ItemId): string => {
  const answer = scene.assessment.answers[item]?.answer;
  const who = answer?.state === 'dk' ? answer.whoKnows.trim() : '';
  return `find out${who === '' ? '' : ` from ${who}`}`;
};

/** What is to be done first where one is to start, as one sentence; empty where nothing is named. */
export const firstStep = (scene: ReportScene, cell: StartCell): string => {
  if (cell.kind === 'look-again') return '';
  if (cell.kind === 'find-out') return sentence(upperFirst(whoKnows(scene, cell.item)));
  if (cell.kind === 'claim') return 'Find something to show for it.';
  const { text } = doingOf(scene, cell);
  const step = (text.trim() === '' ? nextStepFor(scene, cell.item) : text).trim();
  return step === '' ? '' : sentence(upperFirst(step));
};

const stepWords = (step: string): string => (step === '' ? '' : `First step: ${lowerFirst(step)}`);

/** Where to start, with what to do, who does it, and why it is not about what is weakest. */
export const startCell = (scene: ReportScene, found: Findings): ToldCell => {
  const { start: cell, headline, weakest } = found;
  const label = 'Start here';
  if (headline.kind === 'nothing-answered') return plainCell(label, 'Answer the first questions');
  if (cell.kind === 'look-again') {
    const day = dateWords(cell.on);
    return plainCell(label, day === '' ? 'Look again in a year' : `Look again on ${day}`);
  }
  const step = stepWords(firstStep(scene, cell));
  const owner = cell.kind === 'step' ? ownerWords(doingOf(scene, cell)) : '';
  const reason =
    cell.kind === 'step' || cell.kind === 'gap' ? whyWords(scene, cell.why, weakest) : '';
  return { ...itemCell(scene, label, cell.item, `${step} ${owner}`.trim()), reason };
};
