import { actionsInOrder } from '../action-plan/plan-order';
import type { Firmness, Gap } from '../gaps/gap';
import type { ItemId } from '../instrument/instrument';
import { evidenceLines } from './evidence-lines';
import type { PriorityRow, ReportModel } from './report-model';
import type { Scene } from './scene';
import { turnVoice } from './voice';
import { countWord, dateWords, listWords, lowerFirst, plural, upperFirst } from './words';

const FIRST_PLACES = 5;

/** "being well connected" but "quality of relationships": a factor's name after "helps". */
const factorPhrase = (name: string): string =>
  /^(well|better|knowledgeable|known|trusted|able)\b/i.test(name)
    ? `being ${lowerFirst(name)}`
    : lowerFirst(name);

const helpsOf = (scene: Scene, gap: Gap): string => {
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

const targetReasonOf = ({ assessment }: Scene, id: ItemId, section: string): string => {
  const own = assessment.targets.items[id];
  return own ? own.reason : (assessment.targets.sections[section]?.reason ?? '');
};

/** Who does what the plan has for an item, by when: of the first action for it that is neither done nor dropped. */
const plannedFor = ({ assessment }: Scene, item: ItemId): Pick<PriorityRow, 'owner' | 'by'> => {
  const action = actionsInOrder(assessment.plan).find(
    ({ items, status }) => items.includes(item) && (status === 'to-do' || status === 'doing'),
  );
  return { owner: action?.owner.trim() ?? '', by: dateWords(action?.by ?? '') };
};

const rowOf = (scene: Scene, gap: Gap): PriorityRow => {
  const item = scene.itemOf(gap.item);
  const record = scene.assessment.answers[gap.item];
  const next = scene.guidance.items[gap.item]?.nextSteps[Math.floor(gap.level)];
  const area = scene.guidance.improvementAreas.find(({ id }) => id === next?.area);
  return {
    item: gap.item,
    title: item.title,
    sectionName: scene.sectionName(item.section),
    level: gap.level,
    levelWords: upperFirst(scene.levelName(gap.level)),
    target: gap.target,
    targetWords: scene.levelName(gap.target),
    targetReason: targetReasonOf(scene, gap.item, item.section),
    firmness: gap.firmness,
    helps: helpsOf(scene, gap),
    share: gap.share,
    nextStep: turnVoice(next?.step ?? '', scene.voice),
    improvementArea: area?.name ?? '',
    note: record?.note ?? '',
    evidence: evidenceLines(scene, gap.item),
    ...plannedFor(scene, gap.item),
  };
};

const withFirmness = (gaps: readonly Gap[], firmness: Firmness): readonly Gap[] =>
  gaps.filter((gap) => gap.firmness === firmness);

const standOut = (firm: number, likely: number): string => {
  if (firm === 0 && likely === 0)
    return 'None stands out: small changes in the weights reorder them.';
  if (firm === 0) {
    return `None stands out, but ${countWord(likely)} ${plural(likely, 'is', 'are')} likely.`;
  }
  const first = `${upperFirst(countWord(firm))} ${plural(firm, 'stands', 'stand')} out`;
  if (likely === 0) return `${first}.`;
  return `${first}, and ${countWord(likely)} more ${plural(likely, 'is', 'are')} likely.`;
};

const findingOf = (scene: Scene, gaps: readonly Gap[]): string => {
  if (gaps.length === 0) {
    return scene.analysis.scorecard.count.rated > 0
      ? 'No gaps: every rated answer is at or above its target'
      : 'No gaps to show yet: no question is rated';
  }
  const count = `${gaps.length} gaps.`;
  if (gaps.length === 1) return 'One gap, and no other to weigh it against';
  if (gaps.length <= FIRST_PLACES) return `${count} All of them are among the first five.`;
  const firm = withFirmness(gaps, 'firm').length;
  return `${count} ${standOut(firm, withFirmness(gaps, 'likely').length)}`;
};

/** What share the leading gaps make up; nothing when none stands out, or in a quick check. */
const shareSentence = (scene: Scene, gaps: readonly Gap[]): string => {
  const leading = [...withFirmness(gaps, 'firm'), ...withFirmness(gaps, 'likely')];
  const all = gaps.reduce((sum, { priority }) => sum + priority, 0);
  if (scene.isQuick || leading.length < 2 || all === 0) return '';
  const share = Math.round((100 * leading.reduce((sum, { priority }) => sum + priority, 0)) / all);
  const these = `Together these ${countWord(leading.length)}`;
  return `${these} make up about ${share}% of ${scene.person.our} total gap. `;
};

const leadOf = (scene: Scene, gaps: readonly Gap[]): string => {
  if (gaps.length === 0) return '';
  if (gaps.length <= FIRST_PLACES) {
    return 'With five gaps or fewer there is no order to test: talk about each of them.';
  }
  return `${shareSentence(scene, gaps)}The order was tested 1,000 times with slightly different weights, and the gaps are grouped by how often each stayed in the first five.`;
};

/** The gaps in order of priority, with what to do next about each. Methods 2.4 and 2.5. */
export const prioritiesOf = (scene: Scene): ReportModel['priorities'] => {
  const { gaps } = scene.analysis;
  return {
    finding: findingOf(scene, gaps),
    lead: leadOf(scene, gaps),
    rows: gaps.map((gap) => rowOf(scene, gap)),
  };
};
