import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAssessment } from '../../../src/core/file/decode';
import { encodeAssessment } from '../../../src/core/file/encode';
import { fileProblemWords } from '../../../src/pages/shared/copies/file-problem-words';
import { assessments } from './arbitrary-assessment';
import { BANK } from './bank';

const STAMP = { savedAt: '2026-11-21T14:32:07.000Z', source: 'Mainstay 1.0.0' };

test('a file with anything changed in it opens or is refused in words, and never throws', () => {
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(1e308, -1, 2.5, '__proto__', 'constructor', null, [], {}),
  );
  fc.assert(
    fc.property(assessments, junk, fc.nat(), (assessment, value, seed) => {
      const file = JSON.parse(encodeAssessment(assessment, STAMP));
      const places = placesIn(file);
      const place = places[seed % places.length];
      if (place !== undefined)
        Object.defineProperty(place.parent, place.key, { value, enumerable: true });
      expectWordedOrOpened(JSON.stringify(file));
    }),
    { numRuns: 500 },
  );
});

test('a file with letters lost, doubled or swapped opens or is refused in words', () => {
  fc.assert(
    fc.property(assessments, fc.nat(), fc.string({ maxLength: 4 }), (assessment, seed, typed) => {
      const text = encodeAssessment(assessment, STAMP);
      const at = seed % text.length;
      expectWordedOrOpened(text.slice(0, at) + typed + text.slice(at + 1));
      expectWordedOrOpened(text.slice(0, at));
    }),
    { numRuns: 300 },
  );
});

test('text of any kind opens or is refused in words', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), expectWordedOrOpened));
});

function expectWordedOrOpened(text: string): void {
  const result = decodeAssessment(text, { instrument: BANK });
  if (result.ok) return;
  const words = fileProblemWords(result.problem);
  expect(words.explanation).not.toMatch(/undefined|NaN|\[object/);
  expect(words.explanation.length).toBeGreaterThan(20);
  expect(words.whatToDo.length).toBeGreaterThan(0);
}

type Place = { readonly parent: object; readonly key: string };
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    { parent: value, key },
    ...placesIn(child),
  ]);
}
