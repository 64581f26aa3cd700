import type { Item, Level } from '../../core/instrument/instrument';
import type { Answer, ItemRecord } from '../../core/response/answer';

/** The answer as form fields: radios hold text, and '' is no choice. */
export type AnswerValues = {
  choice: string;
  whoKnows: string;
  naReason: '' | 'elsewhere' | 'not-here';
  naDetail: string;
};

const LEVEL_BY_CHOICE: Readonly<Record<string, Level>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4 };

export function valuesOf(record: ItemRecord | undefined): AnswerValues {
  const answer = record?.answer ?? null;
  const blank: AnswerValues = { choice: '', whoKnows: '', naReason: '', naDetail: '' };
  if (answer === null) return blank;
  if (answer.state === 'rated') return { ...blank, choice: String(answer.level) };
  if (answer.state === 'dk') return { ...blank, choice: 'dk', whoKnows: answer.whoKnows };
  return { ...blank, choice: 'na', naReason: answer.reason, naDetail: answer.detail };
}

/** The answer these fields give; null while nothing is chosen, or while "not our role" has no reason yet. */
export function answerOf({ choice, whoKnows, naReason, naDetail }: AnswerValues): Answer | null {
  const level = LEVEL_BY_CHOICE[choice];
  if (level !== undefined) return { state: 'rated', level };
  if (choice === 'dk') return { state: 'dk', whoKnows };
  if (choice === 'na' && naReason !== '')
    return { state: 'na', reason: naReason, detail: naDetail };
  return null;
}

type FieldName = keyof AnswerValues;
export type AnswerProblem = { readonly field: FieldName; readonly message: string };

/** What keeps this answer from being whole, in the order of the page. A level or "don't know" is always whole. */
export function problemsOf(item: Item, values: AnswerValues): AnswerProblem[] {
  if (values.choice === '') {
    const words = item.naAllowed
      ? 'Choose a level, “don’t know” or “not our role here”'
      : 'Choose a level, or “don’t know”';
    return [{ field: 'choice', message: words }];
  }
  if (values.choice !== 'na') return [];
  if (values.naReason === '') {
    return [{ field: 'naReason', message: 'Say why it is not your role here' }];
  }
  if (values.naDetail.trim() !== '') return [];
  const message =
    values.naReason === 'elsewhere' ? 'Write who does it here' : 'Write why it does not apply here';
  return [{ field: 'naDetail', message }];
}
