import type { AgreedAnswer } from '../document/exercise';
import { levelOfSign } from '../limits/answer-signs';
import type { PanelItem } from './panel';
import { halfLevelOf, middleAnswer } from './re-vote';

/** `middle`, `not-agreed`, a level from `0` to `4`, or nothing chosen yet. */
export type AgreeFields = {
  readonly choice: string;
  readonly reason: string;
  readonly evidence: string;
};

export const MIDDLE = 'middle';
export const NOT_AGREED = 'not-agreed';

/** Method 3.4: a reason always, unless a second vote came close enough for its middle to stand. */
export const needsReason = (item: PanelItem, choice: string): boolean =>
  choice !== MIDDLE || middleAnswer(item)?.needsReason !== false;

/** What the room agreed, ready to keep; null while the fields do not say. `on` is YYYY-MM-DD. */
export function agreedFrom(fields: AgreeFields, item: PanelItem, on: string): AgreedAnswer | null {
  const { choice } = fields;
  const reason = fields.reason.trim();
  if (needsReason(item, choice) && reason === '') return null;
  const said = { reason, evidence: fields.evidence.trim(), on };
  const round = item.again === null ? 'first' : 'again';
  if (choice === NOT_AGREED) return { ...said, outcome: 'not-agreed', level: null, round };
  const middle = choice === MIDDLE ? middleAnswer(item) : null;
  if (middle !== null) {
    return { ...said, outcome: 'agreed', level: middle.level, round: middle.round };
  }
  const chosen = levelOfSign(choice);
  const level = chosen === null ? null : halfLevelOf(chosen);
  return level === null ? null : { ...said, outcome: 'agreed', level, round };
}

/** The fields as they were when this was recorded. */
export function fieldsOf(item: PanelItem): AgreeFields {
  const { agreed } = item;
  if (agreed === null) return { choice: '', reason: '', evidence: '' };
  const { reason, evidence } = agreed;
  if (agreed.outcome === 'not-agreed') return { choice: NOT_AGREED, reason, evidence };
  const isMiddle = agreed.level === middleAnswer(item)?.level;
  return { choice: isMiddle ? MIDDLE : String(agreed.level), reason, evidence };
}
