import { targetOf } from '../gaps/targets';
import type { ItemId } from '../instrument/instrument';
import type { ClaimRow, FindOutRow, ReportModel, WeakLinkRow } from '../report-model/report-model';
import { evidenceOf, strongestEvidence } from '../response/evidence-of';
import { BLANK } from '../scoring/item-value';
import { codesOfItem } from '../wording/accreditation-codes';
import { standingTitle } from '../wording/item-title';
import type { ReportScene } from '../wording/report-scene';
import { turnVoice } from '../wording/voice';
import { upperFirst } from '../wording/words';

const MOST_STRENGTHS = 5;
const LOWEST_STRENGTH = 3;
/** From this strength of evidence on, method 0.8, there is something to show. */
const DOCUMENT = 2;

const placeOf = (scene: ReportScene, id: ItemId) => {
  const { number, title, section } = scene.itemOf(id);
  return { item: id, number, title, sectionName: scene.sectionName(section) };
};

/** What to find out first, and who would know. Method 2.4. */
export const findOutRows = (scene: ReportScene): readonly FindOutRow[] =>
  scene.analysis.findOut.map(({ item, state, whoKnows }) => ({
    ...placeOf(scene, item),
    state,
    whoKnows,
  }));

/** Low answers on important items, whatever the average says. Method 2.4. */
export const weakLinkRows = (scene: ReportScene): readonly WeakLinkRow[] =>
  scene.analysis.weakLinks.map(({ item, level }) => ({
    ...placeOf(scene, item),
    title: standingTitle(scene, item).title,
    levelWords: upperFirst(scene.levelName(level)),
  }));

const heldWords = ({ instrument, assessment }: ReportScene, id: ItemId, strength: 0 | 1): string =>
  strength === 0 && evidenceOf(assessment.answers, id).length === 0
    ? 'Nothing noted yet'
    : (instrument.evidenceStrengths[strength] ?? '');

/** Whom an answer and its evidence name, each once: "Tom Ashby; the treasurer". */
export const speakersFor = ({ assessment }: ReportScene, id: ItemId): string => {
  const own = assessment.answers[id]?.speakers ?? '';
  const named = evidenceOf(assessment.answers, id).map(({ entry }) => entry.speakers);
  const said = [own, ...named].map((text) => text.trim()).filter((text) => text !== '');
  return [...new Set(said)].join('; ');
};

/** High answers without a document or an outside view behind them. Method 2.6. */
export const claimRows = (scene: ReportScene): readonly ClaimRow[] =>
  scene.analysis.claims.map(({ item, level, strength }) => ({
    ...placeOf(scene, item),
    levelWords: upperFirst(scene.levelName(level)),
    held: heldWords(scene, item, strength),
    couldShow: (scene.guidance.items[item]?.evidence ?? []).map((text) =>
      turnVoice(text, scene.voice),
    ),
    speakers: speakersFor(scene, item),
    accreditationCodes: codesOfItem(scene.assessment.answers, item).join(', '),
  }));

type Strength = { readonly id: ItemId; readonly level: number };

const strengthsIn = ({ analysis, assessment }: ReportScene): readonly Strength[] =>
  analysis.itemsInPlay
    .flatMap((item, at) => {
      const level = (analysis.values[at] ?? BLANK) / 2;
      if (level < LOWEST_STRENGTH || level < targetOf(item, assessment.targets)) return [];
      return [{ id: item.id, level, importance: item.importance }];
    })
    // The sort is stable: equals stay in instrument order.
    .sort((a, b) => b.level - a.level || b.importance - a.importance);

/** Up to five items that are established or better and at their target. Method 0.7. */
export const strengthsReport = (scene: ReportScene): ReportModel['strengths'] =>
  strengthsIn(scene)
    .slice(0, MOST_STRENGTHS)
    .map(({ id, level }) => ({
      item: id,
      number: scene.itemOf(id).number,
      title: scene.itemOf(id).title,
      levelWords: upperFirst(scene.levelName(level)),
      heldWords:
        strongestEvidence(scene.assessment.answers, id) >= DOCUMENT
          ? 'With a document to show for it'
          : 'Our own view',
    }));
