import type { BankOutline } from '../../core/codes/invitation-code';
import type { ItemId } from '../../core/instrument/instrument';

/** What is asked, in words. */
export type QuestionWords = {
  readonly stem: string;
  readonly help: readonly string[];
  /** Lowest first. */
  readonly levels: readonly string[];
};

/** What the first script of a link knows of the questions: enough to read the link, and the words of those it may begin with. */
export type FirstQuestions = {
  readonly bank: BankOutline;
  readonly words: Readonly<Record<ItemId, QuestionWords>>;
};

/** Stands in the prerendered question where the words of the one that is asked go. */
export const PLACES = {
  id: '{id}',
  stem: '{stem}',
  help: '{help}',
  levels: ['{0}', '{1}', '{2}', '{3}', '{4}'],
  organisation: '{organisation}',
} as const;
