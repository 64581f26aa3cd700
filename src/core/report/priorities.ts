import type { Gap } from '../gaps/gap';
import type { ItemId } from '../instrument/instrument';
import type { PriorityRow, ReportModel } from '../report-model/report-model';
import { doingFor, nextStepFor } from '../wording/first-five';
import { standingTitle } from '../wording/item-title';
import type { ReportScene } from '../wording/report-scene';
import { countWord, listWords, lowerFirst, upperFirst } from '../wording/words';
import { evidenceLines } from './evidence-lines';

const FIRST_PLACES = 5;

/** "being well connected" but "quality of relationships": a factor's name after "helps". */
const factorPhrase = (name: string): string =>
  /^(well|better|knowledgeable|known|trusted|able)\b/i.test(name)
    ? `being ${lowerFirst(name)}`
    : lowerFirst(name);

const helpsOf = (scene: ReportScene, gap: Gap): string => {
  const { functions, sufficiency } = scene.instrument;
  const factors = listWords(
    sufficiency
      .filter(({ id }) => gap.sufficiency.includes(id))
      .map(({ name }) => factorPhrase(name)),
  );
  const count = gap.functions.length;
  const only = functions.find(({ id }) => gap.functions.length === 1 && gap.functions.includes(id));
  const of = `${count} of ${functions.length} functions`;
  const helped = only ? lowerFirst(only.name) : of;
  if (count === 0) return factors === '' ? '' : `Helps with ${factors}.`;
  return factors === '' ? `Helps ${helped}.` : `Helps ${helped}, and ${factors}.`;
};

const targetReasonOf = ({ assessment }: ReportScene, id: ItemId, section: string): string => {
  const own = assessment.targets.items[id];
  return own ? own.reason : (assessment.targets.sections[section]?.reason ?? '');
};

const rowOf = (scene: ReportScene, gap: Gap): PriorityRow => {
  const item = scene.itemOf(gap.item);
  const record = scene.assessment.answers[gap.item];
  const { owner, by, isLate } = doingFor(scene, gap.item);
  const next = scene.guidance.items[gap.item]?.nextSteps[Math.floor(gap.level)];
  const area = scene.guidance.improvementAreas.find(({ id }) => id === next?.area);
  return {
    item: gap.item,
    number: item.number,
    title: standingTitle(scene, gap.item).title,
    sectionName: scene.sectionName(item.section),
    level: gap.level,
    levelWords: upperFirst(scene.levelName(gap.level)),
    target: gap.target,
    targetWords: scene.levelName(gap.target),
    targetReason: targetReasonOf(scene, gap.item, item.section),
    helps: helpsOf(scene, gap),
    nextStep: nextStepFor(scene, gap.item),
    improvementArea: area?.name ?? '',
    note: record?.note ?? '',
    evidence: evidenceLines(scene, gap.item),
    owner,
    by,
    isLate,
  };
};

const findingOf = (scene: ReportScene, gaps: readonly Gap[]): string => {
  const { targets } = scene.person;
  if (gaps.length === 0) {
    return scene.analysis.scorecard.count.rated > 0
      ? 'Every answer is at or above its target'
      : 'No answer gives a level yet';
  }
  if (gaps.length === 1) return 'One answer is below its target';
  const count = upperFirst(countWord(gaps.length));
  const below = `${count} answers are below ${targets}`;
  return gaps.length <= FIRST_PLACES ? below : `${below}: start with five`;
};

/** What is below target in order of priority, with what to do next about each. Method 2.4. */
export const prioritiesOf = (scene: ReportScene): Omit<ReportModel['priorities'], 'first'> => {
  const { gaps } = scene.analysis;
  return {
    finding: findingOf(scene, gaps),
    rows: gaps.map((gap) => rowOf(scene, gap)),
  };
};
