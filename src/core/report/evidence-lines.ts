import type { Evidence } from '../document/answer';
import type { ItemId } from '../instrument/instrument';
import { evidenceOf } from '../response/evidence-of';
import type { ReportScene } from '../wording/report-scene';
import { strengthLabel } from '../wording/strength-words';
import { dateWords, sentence, upperFirst } from '../wording/words';

const labelled = (label: string, text: string): string =>
  text.trim() === '' ? '' : `${label}: ${text.trim()}`;

const lineOf = (entry: Evidence): string =>
  [
    [entry.title.trim(), dateWords(entry.date)].filter((part) => part !== '').join(', '),
    entry.where,
    upperFirst(strengthLabel(entry.strength)),
    labelled('Who could speak to it', entry.speakers),
    labelled('Codes', entry.accreditationCodes),
  ]
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ');

/**
 * "Referral log, April to September 2026. Shared drive. Document or figures.": each
 * line of evidence that supports the item, wherever it is kept.
 */
export const evidenceLines = (scene: ReportScene, item: ItemId): readonly string[] =>
  evidenceOf(scene.assessment.answers, item).map(({ entry }) => lineOf(entry));
