import { isOverdue } from '../action-plan/overdue';
import { type ActionInPlan, actionsInOrder } from '../action-plan/plan-changes';
import { plannedItems } from '../action-plan/suggested-actions';
import type { ItemId } from '../instrument/instrument';
import type { ActionStatus } from '../response/plan';
import { itemStanding } from './item-standing';
import { ifDoneOf } from './plan-if-done';
import type { PlanReport, PlanRow } from './plan-model';
import type { Scene } from './scene';
import { countWord, dateWords, plural, upperFirst } from './words';

export const STATUS_WORDS = {
  'to-do': 'To do',
  doing: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
} as const satisfies Record<ActionStatus, string>;

export const NO_AREA = 'In no improvement area yet';

const closesOf = (scene: Scene, items: readonly ItemId[]): PlanRow['closes'] =>
  items.flatMap((item) => itemStanding(scene, item) ?? []);

const rowOf = (scene: Scene, action: ActionInPlan): PlanRow => ({
  id: action.id,
  text: action.text.trim() || 'Not written yet',
  owner: action.owner.trim(),
  byDate: action.by,
  by: dateWords(action.by),
  isOverdue: isOverdue(action, scene.today),
  cost: action.cost.trim(),
  status: action.status,
  statusWords: STATUS_WORDS[action.status],
  notes: action.notes.trim(),
  closes: closesOf(scene, action.items),
});

/** "Two are overdue", "one is done". */
const areWords = (count: number, what: string): string =>
  `${countWord(count)} ${plural(count, 'is', 'are')} ${what}`;

const findingOf = (rows: readonly PlanRow[]): string => {
  const count = (isSo: (row: PlanRow) => boolean) => rows.filter(isSo).length;
  const dropped = count(({ status }) => status === 'dropped');
  const done = count(({ status }) => status === 'done');
  const overdue = count((row) => row.isOverdue);
  const live = rows.length - dropped;
  if (live === 0) return `${areWords(dropped, 'dropped')}, and nothing else is planned`;
  const actions = `${countWord(live)} ${plural(live, 'action')}`;
  const opening = dropped > 0 ? `${actions}, and ${countWord(dropped)} dropped` : actions;
  if (done === live) return `${opening}. ${live === 1 ? 'It is' : 'All are'} done.`;
  const states = [
    ...(done > 0 ? [areWords(done, 'done')] : []),
    ...(overdue > 0 ? [areWords(overdue, 'overdue')] : []),
  ].join(', and ');
  return states === '' ? opening : `${opening}. ${upperFirst(states)}.`;
};

/** The plan by improvement area, and the profile if it is done; null while nothing is planned. Method 0.6. */
export const planReport = (scene: Scene): PlanReport | null => {
  const { plan } = scene.assessment;
  const actions = actionsInOrder(plan);
  if (actions.length === 0) return null;
  const areas = scene.guidance.improvementAreas;
  const known = new Set(areas.map(({ id }) => id));
  const groups = [...areas, { id: '', name: NO_AREA, about: '' }].map(({ id, name, about }) => ({
    id,
    name,
    about,
    rows: actions
      .filter(({ area }) => (known.has(area) ? area : '') === id)
      .map((action) => rowOf(scene, action)),
  }));
  const shown = groups.filter(({ rows }) => rows.length > 0);
  return {
    finding: upperFirst(findingOf(shown.flatMap(({ rows }) => rows))),
    groups: shown,
    ifDone: ifDoneOf(scene, plannedItems(plan).size > 0),
  };
};
