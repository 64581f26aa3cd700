import { expect, test } from 'vitest';
import {
  countAnswersBySection,
  isSectionFinished,
  nextBlankItem,
} from '../../../src/core/response/completeness';
import { itemsInPlay, quickItems } from '../../../src/core/response/items-in-play';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({
  sections: { s: 0, t: 0 },
  items: [
    { id: 'a', isQuick: true },
    { id: 'b' },
    { id: 'c', isQuick: true },
    { id: 'd', section: 't', isQuick: true },
    { id: 'e', section: 't' },
  ],
});
const { items } = instrument;

test('each section counts its own items, and notes without an answer are blank', () => {
  const response = tinyResponse({ a: 0, b: 'dk', c: 'na', d: 'blank' });
  expect(countAnswersBySection(instrument.sections, items, response)).toEqual({
    s: { rated: 1, dontKnow: 1, blank: 0, notApplicable: 1 },
    t: { rated: 0, dontKnow: 0, blank: 2, notApplicable: 0 },
  });
});

test('a section with only don’t know and n/a is finished; one with a blank is not', () => {
  const response = tinyResponse({ a: 'dk', b: 'na', c: 'dk', d: 3 });
  expect(isSectionFinished('s', items, response)).toBe(true);
  expect(isSectionFinished('t', items, response)).toBe(false);
});

test('a quick assessment finishes a section on the quick items alone', () => {
  const quick = quickItems(instrument);
  const response = tinyResponse({ a: 1, c: 1 });
  expect(quick.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(itemsInPlay(instrument, { kind: 'full', quickItems: null, exercise: null })).toBe(items);
  expect(isSectionFinished('s', quick, response)).toBe(true);
  expect(isSectionFinished('s', items, response)).toBe(false);
});

test('a quick check asks what it began with, whatever is marked for one by now', () => {
  const begun = ['b', 'c', 'gone'];
  const asked = itemsInPlay(instrument, { kind: 'quick', quickItems: begun, exercise: null });
  expect(asked.map(({ id }) => id)).toEqual(['b', 'c']);
  const unknown = itemsInPlay(instrument, { kind: 'quick', quickItems: null, exercise: null });
  expect(unknown).toBe(quickItems(instrument));
});

test('the next blank item follows the position, then comes round from the start', () => {
  const response = tinyResponse({ b: 2, d: 'dk' });
  expect(nextBlankItem(items, response)?.id).toBe('a');
  expect(nextBlankItem(items, response, 0)?.id).toBe('c');
  expect(nextBlankItem(items, response, 2)?.id).toBe('e');
  expect(nextBlankItem(items, response, 4)?.id).toBe('a');
});

test('with nothing blank there is no next item', () => {
  expect(nextBlankItem(items, tinyResponse({ a: 1, b: 1, c: 1, d: 1, e: 'na' }))).toBeNull();
});
