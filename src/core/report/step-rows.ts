import { daysLate } from '../action-plan/overdue';
import { type ActionInPlan, actionsInOrder } from '../action-plan/plan-order';
import { levelAfterStep } from '../action-plan/planned-profile';
import { actionForGap, EMPTY_ACTION } from '../action-plan/suggested-actions';
import type { PlannedAction } from '../document/plan';
import type { FirstFive } from '../findings/finding';
import { targetOf } from '../gaps/targets';
import type { ItemId } from '../instrument/instrument';
import type { StepRow } from '../report-model/first-steps-model';
import { itemStanding } from '../wording/item-standing';
import { standingTitle } from '../wording/item-title';
import type { ReportScene } from '../wording/report-scene';
import { turnVoice } from '../wording/voice';
import { countWord, dateWords, lowerFirst, plural, upperFirst } from '../wording/words';
import { STATUS_WORDS, sinceWords } from './plan-report';

type Known = { readonly step: string | null; readonly isInPlan: boolean };

const HIGHEST = 4;

const lateWords = (scene: ReportScene, action: PlannedAction): string => {
  const days = daysLate(action, scene.today);
  return days === 0 ? '' : `${upperFirst(countWord(days))} ${plural(days, 'day')} late`;
};

type Standing = Pick<
  StepRow,
  'level' | 'reached' | 'target' | 'levelWords' | 'reachedWords' | 'targetWords'
>;

const NOWHERE: Standing = {
  level: null,
  reached: null,
  target: null,
  levelWords: '',
  reachedWords: '',
  targetWords: '',
};

const standingOf = (scene: ReportScene, id: ItemId): Standing => {
  const standing = itemStanding(scene, id);
  if (standing === null) return NOWHERE;
  const { level } = standingTitle(scene, id);
  const words = { levelWords: lowerFirst(standing.levelWords), targetWords: standing.targetWords };
  const target = targetOf(scene.itemOf(id), scene.assessment.targets);
  if (level === null || level >= HIGHEST)
    return { level, reached: null, target, reachedWords: '', ...words };
  const reached = levelAfterStep(level);
  const reachedWords = lowerFirst(scene.levelName(reached));
  return { level, reached, target, reachedWords, ...words };
};

const rowOf = (
  scene: ReportScene,
  item: ItemId | null,
  action: PlannedAction,
  known: Known,
  stays: FirstFive['stays'],
): StepRow => {
  const has = (id: ItemId) => scene.instrument.items.some((other) => other.id === id);
  const about = item !== null && has(item) ? item : (action.items.find(has) ?? null);
  const text = action.text.trim();
  return {
    key: about ?? known.step ?? '',
    ...known,
    action,
    item: about,
    number: about === null ? '' : scene.itemOf(about).number,
    title: about === null ? text || 'A step with no words yet' : standingTitle(scene, about).title,
    text: about === null ? '' : text || 'Not written yet',
    also: action.items
      .filter((other) => other !== about && has(other))
      .map((other) => scene.itemOf(other).number),
    ...(about === null ? NOWHERE : standingOf(scene, about)),
    stays,
    owner: action.owner.trim(),
    by: dateWords(action.by),
    status: action.status,
    statusWords: STATUS_WORDS[action.status],
    late: lateWords(scene, action),
    since: known.isInPlan && known.step !== null ? sinceWords(scene, known.step) : '',
    couldShow:
      about === null
        ? []
        : (scene.guidance.items[about]?.evidence ?? []).map((line) => turnVoice(line, scene.voice)),
  };
};

/** A step of the plan as a row. */
export const stepRow = (
  scene: ReportScene,
  { id, ...action }: ActionInPlan,
  item: ItemId | null,
  stays: FirstFive['stays'] = null,
): StepRow => {
  const row = rowOf(scene, item, action, { step: id, isInPlan: true }, stays);
  return item === null ? { ...row, key: id } : row;
};

/** The first open step of the plan about a question, or the away-day's own choice, as a row; null for neither. */
export const chosenStep = (scene: ReportScene, { item, stays }: FirstFive): StepRow | null => {
  const { plan, exercise } = scene.assessment;
  const ofRoom = exercise?.priorities.find(
    (priority) => priority.item === item && !(priority.id in plan.actions),
  );
  const ofPlan = actionsInOrder(plan).find(
    ({ items, status }) => items.includes(item) && (status === 'to-do' || status === 'doing'),
  );
  if (ofPlan) return stepRow(scene, ofPlan, item, stays);
  if (!ofRoom || ofRoom.text.trim() === '') return null;
  const { id, text, owner, by } = ofRoom;
  const action = { ...EMPTY_ACTION, text, owner, by, items: [item] };
  return rowOf(scene, item, action, { step: id, isInPlan: false }, stays);
};

/** The step the questions suggest for an answer, as a row: in the words the plan would have. */
export const suggestedStep = (scene: ReportScene, { item, stays }: FirstFive): StepRow => {
  const { level } = standingTitle(scene, item);
  const action = actionForGap(scene.guidance, { item, level: level ?? 0 }, (step) =>
    turnVoice(step, 'we'),
  );
  return rowOf(scene, item, action, { step: null, isInPlan: false }, stays);
};
