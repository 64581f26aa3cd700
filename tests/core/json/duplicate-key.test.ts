import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateKey, mayNameTwice } from '../../../src/core/json/duplicate-key';
import { measureJson } from '../../../src/core/json/measure-json';
import { lookThrough } from '../../../src/core/json/unsafe-place';

/** JSON that may name a thing twice: groups are lists of names and values. */
type Tree =
  | { readonly leaf: string }
  | { readonly list: readonly Tree[] }
  | { readonly group: readonly (readonly [string, Tree])[] };

const LEAVES = [
  'null',
  '1',
  '-2.5e3',
  '"{\\"a\\": 1}"',
  '"\\\\"',
  '"a\\": "',
  '""',
  '":"',
  '"[,]"',
];
/** Each key as it may be spelt in a file. */
const KEYS = [
  '"a"',
  '"\\u0061"',
  '"b"',
  '""',
  '"a\\"b"',
  '"\\\\"',
  '"{"',
  '":"',
  '"Ŵ"',
  '"\\u0174"',
];
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAVES).map((leaf) => ({ leaf })),
    fc.array(tie('tree'), { maxLength: 4 }).map((list) => ({ list })),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('tree')), { maxLength: 4 })
      .map((group) => ({ group })),
  ),
}));
const spaces = fc.constantFrom('', ' ', '\n\t', '\r\n');

function written(from: Tree, space: string): string {
  if ('leaf' in from) return from.leaf;
  if ('list' in from)
    return `[${from.list.map((each) => written(each, space)).join(`${space},`)}${space}]`;
  const fields = from.group.map(
    ([key, each]) => `${space}${key}${space}:${space}${written(each, space)}`,
  );
  return `{${fields.join(',')}${space}}`;
}

/** Slow and obvious: is any name twice in any group? */
function hasDouble(from: Tree): boolean {
  if ('leaf' in from) return false;
  if ('list' in from) return from.list.some(hasDouble);
  const keys = from.group.map(([key]) => String(JSON.parse(key)));
  return new Set(keys).size < keys.length || from.group.some(([, each]) => hasDouble(each));
}

function entriesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value);
  return children.length + children.map(entriesIn).reduce((sum, count) => sum + count, 0);
}

function widthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value);
  return Math.max(children.length, ...children.map(widthOf));
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('a name given twice in one group', () => {
  test('is found in any JSON, and never where there is none', () => {
    fc.assert(
      fc.property(tree, spaces, (from, space) => {
        expect(duplicateKey(written(from, space)) !== null).toBe(hasDouble(from));
      }),
      { numRuns: 1_000 },
    );
  });

  /** A key that is spelt with a backslash is looked at whatever the engine makes of it. */
  const isSpelt = (from: Tree): boolean => {
    if ('leaf' in from) return false;
    if ('list' in from) return from.list.some(isSpelt);
    return from.group.some(([key, each]) => key.includes('\\') || isSpelt(each));
  };

  test('shows before each key is looked at: more are named than are kept, or one is spelt with a backslash', () => {
    fc.assert(
      fc.property(tree, spaces, (from, space) => {
        const text = written(from, space);
        const { unsafe, keys } = lookThrough(JSON.parse(text));
        expect(unsafe).toBeNull();
        expect(mayNameTwice(text, keys)).toBe(hasDouble(from) || isSpelt(from));
      }),
      { numRuns: 1_000 },
    );
  });

  test('is told with its place', () => {
    expect(duplicateKey('{"a": {"b": [{"c": 1}, {"c": 1, "d": {}, "c": 2}]}}')).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(duplicateKey('{"a": {"x": 1}, "b": {"x": 1}, "\\u0061": 2}')).toEqual(['a']);
  });
});

describe('the size of JSON, before it is parsed', () => {
  const { POSITIVE_INFINITY } = Number;
  const NO_LIMIT = {
    depth: POSITIVE_INFINITY,
    values: POSITIVE_INFINITY,
    width: POSITIVE_INFINITY,
  };

  test('is its depth and the number of values in it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), spaces, (json, space) => {
        const value = JSON.parse(json);
        const text = `${space}${JSON.stringify(value, null, space.includes('\n') ? 1 : 0)}${space}`;
        const size = {
          depth: depthOf(value),
          values: entriesIn(value),
          width: widthOf(value),
          isOpen: false,
        };
        expect(measureJson(text, NO_LIMIT)).toEqual(size);
      }),
    );
  });

  test('that ends in the middle of something is open', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, seed) => {
        fc.pre(/^[[{]/.test(json));
        const cut = json.slice(0, 1 + (seed % (json.length - 1)));
        expect(measureJson(cut, NO_LIMIT).isOpen).toBe(true);
      }),
    );
  });

  test('is looked at no further than it need be', () => {
    const most = { ...NO_LIMIT, depth: 10, values: 99 };
    expect(measureJson('['.repeat(1_000_000), most)).toMatchObject({ depth: 11 });
    expect(measureJson(`[${'0,'.repeat(1_000_000)}`, most).values).toBe(100);
    const group = `[{${'"a":[],'.repeat(1_000_000)}`;
    expect(measureJson(group, { ...NO_LIMIT, width: 20 })).toMatchObject({ width: 21, values: 22 });
  });

  test('text of any kind can be measured', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => measureJson(text, NO_LIMIT)).not.toThrow();
      }),
    );
  });
});
