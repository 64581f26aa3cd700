import type { Evidence } from '../document/answer';
import type { ItemId } from '../instrument/instrument';
import { evidenceOf } from '../response/evidence-of';
import type { ReportScene } from '../wording/report-scene';
import { dateWords, sentence } from '../wording/words';

const labelled = (label: string, text: string): string =>
  text.trim() === '' ? '' : `${label}: ${text.trim()}`;

const lineOf = ({ instrument }: ReportScene, entry: Evidence): string =>
  [
    [entry.title.trim(), dateWords(entry.date)].filter((part) => part !== '').join(', '),
    entry.where,
    instrument.evidenceStrengths[entry.strength] ?? '',
    labelled('Who could speak to it', entry.speakers),
    labelled('Codes', entry.accreditationCodes),
  ]
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ');

/**
 * "Referral log, April to September 2026. Shared drive. A document or figures we can point to.": each
 * line of evidence that supports the item, wherever it is kept.
 */
export const evidenceLines = (scene: ReportScene, item: ItemId): readonly string[] =>
  evidenceOf(scene.assessment.answers, item).map(({ entry }) => lineOf(scene, entry));
