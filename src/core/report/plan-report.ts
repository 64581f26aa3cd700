import { changedSince } from '../action-plan/after-sign-off';
import { isOverdue } from '../action-plan/overdue';
import { type ActionInPlan, actionsInOrder } from '../action-plan/plan-order';
import { itemsToLift } from '../action-plan/planned-profile';
import type { ActionStatus } from '../document/plan';
import type { SignedStep } from '../document/sign-off';
import type { ItemId } from '../instrument/instrument';
import type { PlanReport, PlanRow } from '../report-model/plan-model';
import { itemStanding } from '../wording/item-standing';
import type { ReportScene } from '../wording/report-scene';
import { countWord, dateWords, lowerFirst, plural, upperFirst } from '../wording/words';
import { ifDoneOf } from './plan-if-done';

export const STATUS_WORDS = {
  'to-do': 'To do',
  doing: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
} as const satisfies Record<ActionStatus, string>;

const NO_AREA = 'In no improvement area yet';

const closesOf = (scene: ReportScene, items: readonly ItemId[]): PlanRow['closes'] =>
  items.flatMap((item) => itemStanding(scene, item) ?? []);

const rowOf = (scene: ReportScene, action: ActionInPlan, since: string): PlanRow => ({
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
  since,
  closes: closesOf(scene, action.items),
});

const ADDED_SINCE = 'Added since it was signed.';

/** Papers print what was signed and mark what changed since; the page shows what is so now. */
type Print = 'as signed' | 'as it is now';

/** One step of a final plan, as it is to be shown, with what has become of it since. */
function sinceSigned(
  action: ActionInPlan,
  step: SignedStep,
  print: Print,
): readonly [ActionInPlan, string] {
  const is = changedSince(action, step);
  const isSigned = print === 'as signed';
  const { status, owner, by } = isSigned ? action : step;
  const words = [
    ...(is.status ? [lowerFirst(STATUS_WORDS[status])] : []),
    ...(is.owner ? [`owner ${owner.trim() || 'nobody'}`] : []),
    ...(is.by ? [by === '' ? 'no date' : `by ${dateWords(by)}`] : []),
  ];
  const opening = isSigned ? 'Since it was signed: ' : 'When it was signed: ';
  const changes = words.length === 0 ? '' : `${opening}${words.join('; ')}. `;
  const shown = isSigned ? { ...action, ...step } : action;
  const { notesMark: _, ...fields } = { notesMark: '', ...shown };
  return [fields, `${changes}${is.notes ? 'Its notes have changed since.' : ''}`.trim()];
}

function rowsOf(scene: ReportScene, print: Print): readonly PlanRow[] {
  const { plan, signOff, signed } = scene.assessment;
  return actionsInOrder(plan).map((action) => {
    if (!signOff.isFinal || signed === null) return rowOf(scene, action, '');
    const step = signed[action.id];
    if (step === undefined) return rowOf(scene, action, ADDED_SINCE);
    return rowOf(scene, ...sinceSigned(action, step, print));
  });
}

/** What has become of a step since a final assessment was signed, as the page has it; empty for nothing. */
export function sinceWords(
  { assessment: { plan, signOff, signed } }: ReportScene,
  id: string,
): string {
  if (!signOff.isFinal || signed === null) return '';
  const [action, step] = [plan.actions[id], signed[id]];
  if (step === undefined) return ADDED_SINCE;
  return action === undefined ? '' : sinceSigned({ ...action, id }, step, 'as it is now')[1];
}

/** "Two are late", "one is done". */
const areWords = (count: number, what: string): string =>
  `${countWord(count)} ${plural(count, 'is', 'are')} ${what}`;

const findingOf = (rows: readonly PlanRow[]): string => {
  const count = (isSo: (row: PlanRow) => boolean) => rows.filter(isSo).length;
  const dropped = count(({ status }) => status === 'dropped');
  const done = count(({ status }) => status === 'done');
  const overdue = count((row) => row.isOverdue);
  const live = rows.length - dropped;
  if (live === 0) return `${areWords(dropped, 'dropped')}, and nothing else is planned`;
  const steps = `${countWord(live)} ${plural(live, 'step')}`;
  const opening = dropped > 0 ? `${steps}, and ${countWord(dropped)} dropped` : steps;
  if (done === live) return `${opening}. ${live === 1 ? 'It is' : 'All are'} done.`;
  const states = [
    ...(done > 0 ? [areWords(done, 'done')] : []),
    ...(overdue > 0 ? [areWords(overdue, 'late')] : []),
  ].join(', and ');
  return states === '' ? opening : `${opening}. ${upperFirst(states)}.`;
};

/** The plan by improvement area, and the profile if it is done; null while nothing is planned. Method 0.6. */
export const planReport = (scene: ReportScene, print: Print = 'as signed'): PlanReport | null => {
  const { plan } = scene.assessment;
  const planned = rowsOf(scene, print);
  if (planned.length === 0) return null;
  const areaOf = (id: string) => plan.actions[id]?.area ?? '';
  const areas = scene.guidance.improvementAreas;
  const known = new Set(areas.map(({ id }) => id));
  const groups = [...areas, { id: '', name: NO_AREA, about: '' }].map(({ id, name, about }) => ({
    id,
    name,
    about,
    rows: planned.filter((row) => (known.has(areaOf(row.id)) ? areaOf(row.id) : '') === id),
  }));
  const shown = groups.filter(({ rows }) => rows.length > 0);
  return {
    finding: upperFirst(findingOf(shown.flatMap(({ rows }) => rows))),
    groups: shown,
    ifDone: ifDoneOf(scene, itemsToLift(plan).size > 0),
  };
};
