import type { ItemRecord } from '../response/answer';
import type { Scene } from './scene';
import { dateWords, sentence } from './words';

/** "Referral log, April to September 2026. Shared drive. A document or figures we can point to." */
export const evidenceLines = (
  { instrument }: Scene,
  record: ItemRecord | undefined,
): readonly string[] =>
  (record?.evidence ?? []).map(({ title, where, date, strength }) => {
    const what = [title.trim(), dateWords(date)].filter((part) => part !== '').join(', ');
    return [what, where, instrument.evidenceStrengths[strength] ?? '']
      .map(sentence)
      .filter((part) => part !== '')
      .join(' ');
  });
