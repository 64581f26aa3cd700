import fc from 'fast-check';
import type { Shape } from '../../../src/core/document/declaration';
import {
  COLLECTION_ID_PATTERN,
  DATE_PATTERN,
  MARK_PATTERN,
  TIME_PATTERN,
  VERSION_PATTERN,
} from '../../../src/core/limits/format';
import { LIMITS } from '../../../src/core/limits/limits';

const SIGNS = ['x', 'Ŵ', '\u{1f9ed}', '\ud800', '\u2028', '\0'];
/** Over this many, entries are the same one under other ids. */
const FEW = 3;

/**
 * What a form, a paste or a program may put there: texts over the limit, words for a day, too many entries and numbers
 * out of bounds. What no one writes (ids, times, choices) is as it should be.
 */
export function arbitraryOf(shape: Shape, mayBeLarge = true): fc.Arbitrary<unknown> {
  const within = (of: Shape) => arbitraryOf(of, mayBeLarge);
  switch (shape.is) {
    case 'text':
      return textOver(shape.most);
    case 'pattern':
      return fc.constantFrom(...samplesOf(shape.pattern));
    case 'choice':
      return fc.constantFrom(...shape.among);
    case 'whole':
      return shape.most === LIMITS.responses
        ? fc.constantFrom(0, 1, shape.most, shape.most + 1, -1, 0.5, Number.NaN)
        : fc.integer({ min: shape.least, max: shape.most });
    case 'flag':
      return fc.boolean();
    case 'maybe':
      return fc.option(within(shape.of), { nil: null, freq: 4 });
    case 'optional':
      return fc.option(within(shape.of), { nil: undefined });
    case 'either':
      return fc.oneof(...shape.of.map(within));
    case 'list':
      return listOver(shape, mayBeLarge);
    case 'entries':
      return entriesOver(shape, mayBeLarge);
    case 'fields':
      return fc.record(
        Object.fromEntries(Object.entries(shape.of).map(([name, of]) => [name, within(of)])),
      );
    case 'checked':
      return within(shape.of).filter(shape.check.holds);
  }
}

const textOver = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...SIGNS), fc.constantFrom(0, 1, most - 1, most, most + 1))
    .map(([sign, length]) => sign.repeat(Math.max(length, 0)));

const SAMPLES = new Map<RegExp, readonly string[]>([
  [DATE_PATTERN, ['', '2026-02-03', 'soon', '10000-01-01', '2026-2-3']],
  [TIME_PATTERN, ['2026-02-03T04:05:06.789Z']],
  [VERSION_PATTERN, ['1.1.0']],
  [MARK_PATTERN, ['a1']],
  [COLLECTION_ID_PATTERN, ['K7M2Q9XD']],
]);
const samplesOf = (pattern: RegExp): readonly string[] =>
  SAMPLES.get(pattern) ?? ['', 'F-FF-1', 'answers/F-FF-1'].filter((text) => pattern.test(text));

/** Some of few, or one too many of which each is small. */
function sized<Made>(
  of: Shape,
  [few, large]: readonly [readonly number[], readonly number[]],
  mayBeLarge: boolean,
  make: (size: number, samples: readonly unknown[]) => Made,
): fc.Arbitrary<Made> {
  const one = (sizes: readonly number[], inside: boolean) =>
    fc
      .tuple(
        fc.constantFrom(...new Set(sizes)),
        fc.array(arbitraryOf(of, inside), { minLength: 1, maxLength: FEW }),
      )
      .map(([size, samples]) => make(size, samples));
  return mayBeLarge ? fc.oneof(one(few, true), one(large, false)) : one(few, false);
}

const listOver = (
  { of, least, most, once }: Extract<Shape, { readonly is: 'list' }>,
  mayBeLarge: boolean,
) =>
  sized(
    of,
    [
      [least, Math.min(least + 1, most)],
      [most, most + 1],
    ],
    mayBeLarge,
    (size, samples) =>
      Array.from({ length: size }, (_, at) => {
        const sample = samples[at % samples.length];
        if (once === 'entries') return `e${at}`;
        const isGroup = typeof sample === 'object' && sample !== null;
        return once === 'ids' && isGroup ? { ...sample, id: `e${at}` } : sample;
      }),
  );

function entriesOver(
  { key, of, most }: Extract<Shape, { readonly is: 'entries' }>,
  mayBeLarge: boolean,
) {
  const id = (at: number) =>
    [`e${at}`, String(at).padStart(8, '0')].find((name) => key.test(name)) ?? '';
  return sized(
    of,
    [
      [0, 1],
      [most, most + 1],
    ],
    mayBeLarge,
    (size, samples) =>
      Object.fromEntries(
        Array.from({ length: size }, (_, at) => [id(at), samples[at % samples.length]]),
      ),
  );
}
