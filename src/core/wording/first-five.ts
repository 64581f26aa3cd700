import { isOverdue } from '../action-plan/overdue';
import { actionsInOrder } from '../action-plan/plan-order';
import type { Findings, FirstFive } from '../findings/finding';
import { targetOf } from '../gaps/targets';
import type { ItemId } from '../instrument/instrument';
import type { FirstRow } from '../report-model/report-model';
import { standingWords } from './item-standing';
import { standingTitle } from './item-title';
import type { ReportScene } from './report-scene';
import { staysWords } from './stays-words';
import { turnVoice } from './voice';
import { dateWords } from './words';

type Doing = Pick<FirstRow, 'owner' | 'by' | 'isLate'> & { readonly step: string };

/** Who does what has been chosen for an item, by when: the first step of the plan for it that is neither done nor
 *  dropped, else what the room chose. */
export const doingFor = ({ assessment, today }: ReportScene, item: ItemId): Doing => {
  const { plan, exercise } = assessment;
  const action = actionsInOrder(plan).find(
    ({ items, status }) => items.includes(item) && (status === 'to-do' || status === 'doing'),
  );
  const chosen = exercise?.priorities.find((priority) => priority.item === item);
  const doing = action ?? chosen;
  return {
    step: doing?.text.trim() ?? '',
    owner: doing?.owner.trim() ?? '',
    by: dateWords(doing?.by ?? ''),
    isLate: action !== undefined && isOverdue(action, today),
  };
};

/** The step from the level that stands to the next, in the questions' own words; empty at the top. */
export const nextStepFor = (scene: ReportScene, item: ItemId): string => {
  const { level } = standingTitle(scene, item);
  const next = scene.guidance.items[item]?.nextSteps[Math.floor(level ?? 0)];
  return turnVoice(next?.step ?? '', scene.voice);
};

const rowOf = (scene: ReportScene, { item: id, stays }: FirstFive): FirstRow => {
  const item = scene.itemOf(id);
  const { step, ...doing } = doingFor(scene, id);
  return {
    item: id,
    number: item.number,
    ...standingTitle(scene, id),
    levelWords: standingWords(scene, item),
    target: targetOf(item, scene.assessment.targets),
    targetWords: scene.levelName(targetOf(item, scene.assessment.targets)),
    staysWords: staysWords(stays),
    step: step === '' ? nextStepFor(scene, id) : step,
    ...doing,
  };
};

/** What to do first, five rows at most, in the order the findings have it. */
export const firstRows = (scene: ReportScene, { firstFive }: Findings): readonly FirstRow[] =>
  firstFive.map((first) => rowOf(scene, first));
