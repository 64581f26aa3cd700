import { describe, expect, test } from 'vitest';
import { declaredItemRecord } from '../../../src/core/document/answer';
import { declaredHead } from '../../../src/core/document/assessment';
import { BLANK_HEAD, BLANK_RECORD } from '../../../src/core/document/blanks';
import { asOne, count, maybe, text, unplaced } from '../../../src/core/document/declaration';
import { entries, fields, list, listById } from '../../../src/core/document/groups';
import { date, documentId } from '../../../src/core/document/kinds';
import { schemaOf } from '../../../src/core/file/schema-of';
import { DOCUMENT_ID_PATTERN } from '../../../src/core/limits/format';

const ROOM = { most: 2 };
const step = fields<{ readonly id: string; readonly what: string }>({
  id: documentId,
  what: text(5),
});
const before = {
  title: text(5),
  due: date,
  steps: listById(step, ROOM),
  notes: entries(DOCUMENT_ID_PATTERN, text(5), ROOM),
  mark: unplaced(text(5)),
};
type Before = {
  readonly title: string;
  readonly due: string;
  readonly steps: readonly { readonly id: string; readonly what: string }[];
  readonly notes: Readonly<Record<string, string>>;
  readonly mark: string;
};
/** The same with one field more, which stands in no other place. */
type After = Before & { readonly people: number };
const part = fields<After>({ ...before, people: count(9) });

const GIVEN: After = {
  title: 'A tale too long',
  due: 'soon',
  steps: ['one', 'two', 'three'].map((id) => ({ id, what: 'something' })),
  notes: { b: 'bb', a: 'aa', c: 'cc' },
  mark: 'm',
  people: 12,
};

describe('a field that is declared', () => {
  test('is blank, fitted, written and checked', () => {
    expect(part.blank).toEqual({
      ...{ title: '', due: '', steps: [], notes: {}, mark: '' },
      people: 0,
    });
    const fitted = part.fit(GIVEN);
    expect(fitted).toEqual({
      title: 'A tal',
      due: '',
      steps: [
        { id: 'one', what: 'somet' },
        { id: 'two', what: 'somet' },
      ],
      notes: { b: 'bb', a: 'aa' },
      mark: 'm',
      people: 0,
    });
    expect(part.fit(fitted)).toBe(fitted);
    const schema = schemaOf(part);
    expect(schema.safeParse(GIVEN).success).toBe(false);
    expect(schema.safeParse(fitted).data).toEqual(fitted);
    expect(schema.safeParse({ ...fitted, people: undefined }).success).toBe(false);
    expect(JSON.stringify(part.write({ ...fitted, people: 3 }))).toBe(
      '{"title":"A tal","due":"","steps":[{"id":"one","what":"somet"},{"id":"two","what":"somet"}],"notes":{"a":"aa","b":"bb"},"mark":"m","people":3}',
    );
  });

  test('is merged between two windows, and is a place between two people', () => {
    const base = part.fit(GIVEN);
    const newer = { ...base, people: 4, notes: { ...base.notes, d: 'd' } };
    const older = { ...base, title: 'B', notes: { b: 'B' } };
    expect(part.merge({ base, newer, older })).toEqual({
      ...base,
      people: 4,
      title: 'B',
      notes: { b: 'B', d: 'd' },
    });
    expect(part.places(newer, 'plan')).toEqual([
      ['plan/title', 'A tal'],
      ['plan/steps/one', { id: 'one', what: 'somet' }],
      ['plan/steps/two', { id: 'two', what: 'somet' }],
      ['plan/notes/b', 'bb'],
      ['plan/notes/a', 'aa'],
      ['plan/notes/d', 'd'],
      ['plan/people', 4],
    ]);
    expect(part.placeAt(['people'])).toMatchObject({ blank: 0 });
    expect(part.placeAt(['notes', 'b'])).toMatchObject({ blank: undefined });
    for (const path of [['mark'], ['notes'], ['nothing'], ['title', 'x'], ['notes', 'b', 'c'], []])
      expect(part.placeAt(path)).toBeNull();
  });

  test('takes an entry of a list at the place of its own id alone', () => {
    const shape = part.placeAt(['steps', 'one'])?.shape;
    if (shape === undefined) throw new Error('There is no such place.');
    const schema = schemaOf({ ...step, shape });
    expect(schema.safeParse({ id: 'one', what: 'a' }).success).toBe(true);
    expect(schema.safeParse({ id: 'two', what: 'a' }).success).toBe(false);
  });
});

describe('what is put together of two changes', () => {
  const pair = fields<{ readonly one: string; readonly other: string }>({
    one: text(5),
    other: text(5),
  });
  const sides = {
    base: { one: '', other: '' },
    newer: { one: 'n', other: '' },
    older: { one: '', other: 'o' },
  };

  test('is both, or one of them where it only makes sense whole', () => {
    expect(pair.merge(sides)).toEqual({ one: 'n', other: 'o' });
    expect(asOne(pair).merge(sides)).toEqual(sides.newer);
    expect(maybe(pair).merge({ ...sides, base: null })).toEqual(sides.newer);
    expect(list(pair, ROOM).merge({ base: [], newer: [], older: [sides.older] })).toEqual([
      sides.older,
    ]);
  });
});

test('the first load begins with what is declared', () => {
  expect(BLANK_HEAD).toEqual(declaredHead.blank);
  expect(BLANK_RECORD).toEqual(declaredItemRecord.blank);
});
