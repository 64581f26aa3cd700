import { describe, expect, it } from 'vitest';
import type { Evidence, ItemRecord } from '../../../src/core/document/answer';
import {
  isWritten,
  itemsHolding,
  keptElsewhere,
  linesHolding,
  supporting,
  withLine,
} from '../../../src/core/response/evidence-links';
import { holdsWords } from '../../../src/core/response/holds-words';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const line = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  title: '',
  where: '',
  date: '',
  strength: 0,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
  ...more,
});
const recordWith = (...evidence: readonly Evidence[]): ItemRecord => {
  const record = tinyResponse({ a: 3 }).a;
  if (!record) throw new Error('no record');
  return { ...record, evidence };
};

describe('looking for words', () => {
  it.each([
    ['Ceri Ŵyn-Hughes', 'wyn', true],
    ['Board minutes, October', 'OCT board', true],
    ['Board minutes', 'board november', false],
    ['anything', '  ', true],
  ])('in “%s” for “%s” gives %s', (text, sought, isFound) =>
    expect(holdsWords(text, sought)).toBe(isFound),
  );

  it('finds questions by title, and evidence by any of its words or where it is kept', () => {
    const { items } = tinyInstrument({ items: [{ id: 'apple' }, { id: 'pear' }] });
    expect(itemsHolding(items, 'PEA').map(({ id }) => id)).toEqual(['pear']);
    const lines = [
      { keptWith: 'apple', entry: line('1', { title: 'Log', accreditationCodes: '2.1' }) },
      { keptWith: 'pear', entry: line('2', { title: 'Map' }) },
    ];
    const found = (sought: string) =>
      linesHolding(lines, (item) => item, sought).map(({ entry }) => entry.id);
    expect([found('2.1 log'), found('pear'), found('')]).toEqual([['1'], ['2'], ['1', '2']]);
  });
});

describe('what a line supports', () => {
  it('gains an item once and loses it whole', () => {
    const both = supporting(supporting(line('1', { alsoItems: ['b'] }), 'c', true), 'c', true);
    expect(both.alsoItems).toEqual(['b', 'c']);
    expect(supporting(both, 'b', false).alsoItems).toEqual(['c']);
  });

  it('changes in one line, and the others are the same objects', () => {
    const record = recordWith(line('1'), line('2'));
    const changed = withLine(record, '2', (entry) => ({ ...entry, title: 'Map' }));
    expect(changed.map(({ title }) => title)).toEqual(['', 'Map']);
    expect(changed[0]).toBe(record.evidence[0]);
  });

  it('offers what is kept with other questions, once it is written', () => {
    const response = {
      a: recordWith(line('1', { title: 'Own' })),
      b: recordWith(line('2', { speakers: 'Tom' }), line('3', { title: ' ' })),
    };
    expect(isWritten(line('3', { alsoItems: ['a'] }))).toBe(false);
    expect(keptElsewhere(response, 'a').map(({ entry }) => entry.id)).toEqual(['2']);
  });
});
