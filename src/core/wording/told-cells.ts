import { isOverdue } from '../action-plan/overdue';
import { actionsInOrder } from '../action-plan/plan-order';
import type {
  BestCell,
  Headline,
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
import { countWord, dateWords, listWords, lowerFirst, plural, sentence, upperFirst } from './words';

const NOBODY_NAMED = {
  item: null,
  section: null,
  number: '',
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
  title: scene.sectionName(section),
  level,
  levelWords: levelWords(scene, level),
  reason: '',
  line,
});

/** "F7", "F7 and F13", "F7, F13 and 3 more" */
const numbersOf = (scene: ReportScene, items: readonly ItemId[]): string => {
  const numbers = items.map((item) => scene.itemOf(item).number);
  return numbers.length > 3
    ? listWords([...numbers.slice(0, 2), `${numbers.length - 2} more`])
    : listWords(numbers);
};

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

/** "Two of its answers are not in place: F7 and F13." */
const lowestIn = (scene: ReportScene, { items }: SectionCell): string => {
  const [first] = items;
  if (!first) return '';
  const { level } = standingTitle(scene, first);
  const words = level === null ? '' : lowerFirst(scene.levelName(level));
  const count = upperFirst(countWord(items.length));
  const are = plural(items.length, 'is', 'are');
  return `${count} of its answers ${are} ${words}: ${numbersOf(scene, items)}.`;
};

/** "Also not in place: groups where we know least may go unmet (R17), and 3 more." */
const alsoAt = (scene: ReportScene, level: number, also: readonly ItemId[]): string => {
  const [first] = also;
  if (!first) return '';
  const more = also.length > 1 ? `, and ${also.length - 1} more` : '';
  return `Also ${lowerFirst(scene.levelName(level))}: ${titled(scene, first)}${more}.`;
};

export const weakestCell = (scene: ReportScene, cell: WeakestCell): ToldCell => {
  if (cell.kind === 'nothing-below-target' || cell.kind === 'nothing-rated') {
    const onTarget = `Nothing is below ${scene.person.targets}`;
    return plainCell('Weakest', cell.kind === 'nothing-rated' ? NOTHING[cell.kind] : onTarget);
  }
  return cell.kind === 'section'
    ? sectionCell(scene, 'Weakest', cell, lowestIn(scene, cell))
    : itemCell(scene, 'Weakest', cell.item, alsoAt(scene, cell.level, cell.also));
};

const WHY = {
  chosen: 'The board chose it.',
  'helps-more': 'It helps more of what',
  'further-from-target': 'It is further from its target.',
  'views-differ': 'People differ on it, so it is not called weakest.',
} as const satisfies Record<NonNullable<WhyNotWeakest>, string>;

const whyWords = (scene: ReportScene, why: WhyNotWeakest): string => {
  if (why === null) return '';
  return why === 'helps-more' ? `${WHY[why]} ${scene.person.we} do.` : WHY[why];
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

export const startCell = (scene: ReportScene, cell: StartCell, headline: Headline): ToldCell => {
  const label = 'Start here';
  if (headline.kind === 'nothing-answered') return plainCell(label, 'Answer the first questions');
  if (cell.kind === 'look-again') {
    const day = dateWords(cell.on);
    return plainCell(label, day === '' ? 'Look again in a year' : `Look again on ${day}`);
  }
  const step = stepWords(firstStep(scene, cell));
  const owner = cell.kind === 'step' ? ownerWords(doingOf(scene, cell)) : '';
  const reason = cell.kind === 'step' || cell.kind === 'gap' ? whyWords(scene, cell.why) : '';
  return { ...itemCell(scene, label, cell.item, `${step} ${owner}`.trim()), reason };
};
