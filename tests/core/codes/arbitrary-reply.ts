import fc from 'fast-check';
import { CODE_ALPHABET } from '../../../src/core/codes/code-alphabet';
import { nameInReply, type ReplyCode } from '../../../src/core/codes/reply-code';
import type { PanelRole } from '../../../src/core/document/collection';
import type { RoundName } from '../../../src/core/document/rounds';
import type { ResponseFile } from '../../../src/core/file/response-file';
import { BANK } from '../file/bank';

const ids = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...CODE_ALPHABET),
    minLength: length,
    maxLength: length,
  });
export const codeIds = ids(8);

const names = fc
  .oneof(
    fc.constantFrom('', 'Ceri Ŵyn-Hughes', 'Zoë 🦊 Nguyễn', '👩‍👩‍👧‍👦 Priya', 'م. عبد الله'),
    fc.string({ unit: 'grapheme', maxLength: 70 }),
    fc.string({ unit: 'binary', maxLength: 70 }),
  )
  .map(nameInReply);
const roles = fc.constantFrom<PanelRole>('', 'staff', 'not-staff');
const rounds = fc.constantFrom<RoundName>('first', 'again', 'partners');
const versions = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(999_999))
  .map((numbers) => numbers.join('.'));
export const answersTo = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'01234?n-'), minLength: count, maxLength: count });

/** Replies to between one item and `most`, as they are read again: nobody withdrawn tells a role. */
export const repliesUpTo = (most: number): fc.Arbitrary<ReplyCode> =>
  fc.integer({ min: 1, max: most }).chain((itemCount) =>
    fc
      .record({
        version: versions,
        round: rounds,
        collection: codeIds,
        isRehearsal: fc.boolean(),
        respondent: codeIds,
        revision: fc.integer({ min: 1, max: 31 }),
        role: roles,
        name: names,
        answers: answersTo(itemCount),
        isWithdrawn: fc.boolean(),
      })
      .map(({ version, revision, role, name, answers, isWithdrawn, ...reply }) => ({
        ...reply,
        instrument: { id: BANK.id, version },
        itemCount,
        response: isWithdrawn
          ? { revision, role: '', name, answers: '', isWithdrawn }
          : { revision, role, name, answers, isWithdrawn },
      })),
  );

/** One reply of so many items, always the same. */
export function replyOf(itemCount: number, change: Partial<ReplyCode['response']> = {}): ReplyCode {
  return {
    instrument: { id: BANK.id, version: BANK.version },
    round: 'first',
    collection: '7K2M9QXV',
    isRehearsal: false,
    itemCount,
    respondent: 'B4N8ZC01',
    response: {
      revision: 1,
      role: 'staff',
      name: '',
      answers: '0123?4321n-'.repeat(7).slice(0, itemCount),
      isWithdrawn: false,
      ...change,
    },
  };
}

/** The same as a file, with these reasons. */
export function fileOf(
  { itemCount, response, ...reply }: ReplyCode,
  reasons: Readonly<Record<string, string>> = {},
): ResponseFile {
  const items = BANK.items.slice(0, itemCount).map(({ id }) => id);
  return { ...reply, items: response.isWithdrawn ? [] : items, response: { ...response, reasons } };
}
