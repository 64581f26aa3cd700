import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf, textOf } from '../../../src/core/response/mark-of';

/** Another program's hand: written from docs/file-format.md alone, with whole numbers of any size. */
function markByThePage(state: unknown, highestGeneration: number): string {
  const text = JSON.stringify(state, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  const units = Array.from({ length: text.length }, (_, at) => BigInt(text.charCodeAt(at)));
  const hash = (from: readonly bigint[]) =>
    from.reduce((sum, unit) => ((sum ^ unit) * 16_777_619n) % 2n ** 32n, 2_166_136_261n);
  const bits = (hash(units.toReversed()) >> 11n) * 2n ** 32n + hash(units);
  return bits.toString(36).padStart(11, '0') + (highestGeneration + 1).toString(36);
}

test('a mark written from the description of the file is the mark that Mainstay writes', () => {
  const seen = [markOf('"first"', []), `${'0'.repeat(11)}z`];
  expect(markByThePage({ note: 'Ŵyn 🎉', answer: null }, 0)).toBe(
    markOf(textOf({ answer: null, note: 'Ŵyn 🎉' }), []),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (state) => {
      expect(markByThePage(state, 0)).toBe(markOf(textOf(state), []));
      expect(markByThePage(state, 35)).toBe(markOf(textOf(state), seen));
    }),
  );
});
