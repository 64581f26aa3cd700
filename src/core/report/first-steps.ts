import { type ActionInPlan, actionsInOrder } from '../action-plan/plan-order';
import { liftedScorecard } from '../action-plan/planned-profile';
import { findingsOf } from '../findings/find';
import type { FirstFive } from '../findings/finding';
import type { ItemId, SectionId } from '../instrument/instrument';
import type { FirstSteps, OtherRow, StepRow } from '../report-model/first-steps-model';
import { standingTitle } from '../wording/item-title';
import type { ReportScene } from '../wording/report-scene';
import { turnVoice } from '../wording/voice';
import { countWord, listWords, lowerFirst } from '../wording/words';
import { chosenStep, stepRow, suggestedStep } from './step-rows';

const isOpen = ({ status }: ActionInPlan): boolean => status === 'to-do' || status === 'doing';

const firstRows = (scene: ReportScene, firstFive: readonly FirstFive[]): readonly StepRow[] =>
  firstFive.map((first) => chosenStep(scene, first) ?? suggestedStep(scene, first));

const headingOf = (scene: ReportScene, rows: readonly StepRow[]): string => {
  if (rows.length === 1) return 'Start with this one';
  if (rows.length > 1) return `Start with these ${countWord(rows.length)}`;
  const { count } = scene.analysis.scorecard;
  if (count.rated === 0) return 'No answer gives a level yet';
  return scene.analysis.gaps.length === 0
    ? 'Every answer is at or above its target'
    : 'Everything chosen here is done';
};

const SIGNED =
  'This was signed. Who does what, by when and how far it is stay open, and steps can be added; papers print what was signed and mark the rest.';

const leadOf = (scene: ReportScene, rows: readonly StepRow[]): string => {
  if (scene.assessment.signOff.isFinal) return SIGNED;
  if (rows.length === 0) return '';
  const { targets } = scene.person;
  const help = `of the answers below ${targets}, ${rows.length === 1 ? 'this' : 'these'} would help ${scene.instrument.says.helped} most.`;
  const chosen = rows.filter(({ isInPlan }) => isInPlan).length;
  const opening =
    chosen === rows.length
      ? 'What is in the plan.'
      : chosen > 0
        ? `What is in the plan comes first; after that, ${help}`
        : `Of${help.slice(2)}`;
  const isMissing = rows.some(({ owner, by }) => owner === '' || by === '');
  const each =
    rows.length === 1
      ? 'The step takes it up one level.'
      : 'Each step takes one answer up one level.';
  const ask =
    rows.length === 1 ? ' Give it an owner and a date.' : ' Give each an owner and a date.';
  return `${opening} ${each}${isMissing ? ask : ''}`;
};

/** Sections that gain at least this share of the largest gain are said to gain most. */
const NEAR_MOST = 0.6;

/** What gains most when these steps are done, in one sentence without a figure; empty where nothing would. */
const gainOf = (
  scene: ReportScene,
  rows: readonly StepRow[],
  finished: ReadonlySet<SectionId>,
): string => {
  const { instrument, assessment, analysis } = scene;
  const lifted = new Set(
    rows.flatMap(({ item, action }) => [...(item === null ? [] : [item]), ...action.items]),
  );
  const then = liftedScorecard(instrument, assessment, analysis, lifted);
  const gains = analysis.scorecard.sections
    .flatMap(({ id, exact }, at) => {
      const gain = (then.sections[at]?.exact.low ?? 0) - (exact.low ?? 0);
      return finished.has(id) && gain > 0 ? [{ id, gain }] : [];
    })
    .toSorted((a, b) => b.gain - a.gain);
  const [most] = gains;
  if (!most) return '';
  const near = gains.filter(({ gain }) => gain >= NEAR_MOST * most.gain);
  const opening =
    rows.length === 1 ? 'When this step is done' : `When all ${countWord(rows.length)} are done`;
  if (near.length > 2)
    return `${opening}, the gain is spread over ${countWord(near.length)} sections.`;
  const names = listWords(near.map(({ id }) => lowerFirst(scene.sectionName(id))));
  const suffix = gains.length === near.length ? '' : ' most';
  return `${opening}, ${names} ${near.length === 1 ? 'gains' : 'gain'}${suffix}.`;
};

const otherRows = (scene: ReportScene, planned: ReadonlySet<ItemId>): readonly OtherRow[] =>
  scene.analysis.gaps
    .filter(({ item }) => !planned.has(item))
    .map(({ item: id, level, target }) => {
      const item = scene.itemOf(id);
      const next = scene.guidance.items[id]?.nextSteps[Math.floor(level)];
      const { items, sections } = scene.assessment.targets;
      return {
        item: id,
        number: item.number,
        title: standingTitle(scene, id).title,
        sectionName: scene.sectionName(item.section),
        level,
        target,
        levelWords: lowerFirst(scene.levelName(level)),
        targetWords: lowerFirst(scene.levelName(target)),
        targetReason: items[id] ? items[id].reason : (sections[item.section]?.reason ?? ''),
        text: turnVoice(next?.step ?? '', 'we'),
        area: next?.area ?? '',
      };
    });

/**
 * The page Plan: what to do first (findings' order), the other steps, and what could be chosen
 * beside them. `finished` are the sections whose scores may be seen; with none, only what was
 * planned is there.
 */
export const firstStepsOf = (scene: ReportScene, finished: readonly SectionId[]): FirstSteps => {
  const { instrument, assessment, analysis } = scene;
  const isReady = finished.length > 0;
  const { firstFive } = findingsOf(instrument, assessment, analysis);
  const first = firstRows(scene, firstFive).filter(({ isInPlan }) => isReady || isInPlan);
  const steps = new Set(first.map(({ step }) => step));
  const planned = actionsInOrder(assessment.plan);
  const left = planned.filter(({ id }) => !steps.has(id));
  const rowOf = (action: ActionInPlan) => stepRow(scene, action, null);
  const taken = new Set([
    ...planned.filter(isOpen).flatMap(({ items }) => items),
    ...first.flatMap(({ item }) => item ?? []),
  ]);
  return {
    heading: isReady || first.length > 0 ? headingOf(scene, first) : 'Nothing to plan from yet',
    lead: leadOf(scene, first),
    first,
    gain: isReady ? gainOf(scene, first, new Set(finished)) : '',
    alsoPlanned: left.filter(isOpen).map(rowOf),
    ended: left.filter((action) => !isOpen(action)).map(rowOf),
    others: isReady ? otherRows(scene, taken) : [],
    questions: analysis.itemsInPlay.map(({ id, number }) => ({
      item: id,
      number,
      title: standingTitle(scene, id).title,
    })),
  };
};
