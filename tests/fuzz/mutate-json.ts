import { FILE_VERSION } from '../../src/core/limits/format';
import type { Chance } from './chance';
import {
  groupsIn,
  isGroup,
  type Json,
  type Place,
  parse,
  placesIn,
  put,
  RAW,
  remove,
  write,
} from './json-places';
import { type Mutation, utf8 } from './mutate-bytes';

const MEGABYTE = 1024 * 1024;
const OTHER_VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  3,
  'three',
  '',
  [],
  {},
  [null],
  { a: {} },
];
const ODD_NUMBERS = ['-0', '1e400', '-1e400', '2.5', '9007199254740993', '1e21', '4.0', '5', '-1'];
const RESERVED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
];
const RESERVED_VALUES = [
  '{"polluted": true}',
  '{"prototype": {"polluted": true}}',
  '1',
  '"x"',
  'null',
  '[]',
];
const VERSIONS = [
  '0',
  '-1',
  '1.5',
  '"2"',
  '9007199254740992',
  '99',
  String(FILE_VERSION + 1),
  '3',
  '1',
  'null',
  '1e400',
  '[2]',
];
const DATES = [
  '99999-01-01',
  '2026-13-45',
  '0000-00-00',
  '+099999-01-01T00:00:00.000Z',
  '2026-11-21T25:61:61Z',
  '2026-11-21T10:00:00+01:00',
  'tomorrow',
];
const FREE_TEXT =
  /^(?:name|names|note|title|where|body|place|staff|volunteers|organisation|speakers|accreditationCodes|whoKnows|detail|otherSupport|notOurRole)$/;
const ODD_TEXTS = [
  '\ud800',
  '\u202eevil\u202c',
  'a\0b',
  '<img src=x onerror="document.title=1">',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("http://example.org")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '{{constructor.constructor("alert(1)")()}}',
  '\u001b[31m',
  '﷽'.repeat(50),
];

/** Several places of a file changed at once, each as `change` says. */
function changed(text: string, change: (file: Json, places: readonly Place[]) => void): Uint8Array {
  const file = parse(text);
  change(file, placesIn(file));
  return utf8(write(file));
}

/** One place of a file written as no parsed value can be. */
function withRaw(chance: Chance, text: string, raw: string): Uint8Array {
  const file = parse(text);
  put(chance.pick(placesIn(file)), RAW);
  return utf8(write(file, raw));
}

/** One more key in some group, written as no parsed value can be; first, so that a known one follows. */
function withRawKey(chance: Chance, text: string, rawKey: string): Uint8Array {
  const file = parse(text);
  const group = chance.pick(groupsIn(file));
  const entries = Object.entries(group);
  for (const [key] of entries) delete group[key];
  Object.assign(group, { [RAW]: 0 }, Object.fromEntries(entries));
  return utf8(write(file, rawKey));
}

const within = (file: Json, ...path: readonly string[]): Json =>
  path.reduce<Json>((value, key) => (isGroup(value) ? (value[key] ?? null) : null), file);

const answersIn = (file: Json) => {
  const answers = within(file, 'assessment', 'answers');
  return isGroup(answers) ? answers : {};
};

/** `wide` of something in the place of one value. */
const heavy = (chance: Chance): string => {
  const many = chance.pick([10_000, 90_000, 500_000]);
  return chance.pick([
    () => `[${'0,'.repeat(many)}0]`,
    () => `[${'{},'.repeat(many)}{}]`,
    () => `{${Array.from({ length: many }, (_, key) => `"k${key}":0`).join(',')}}`,
    () => `{${Array.from({ length: many }, (_, key) => `"${key * 8}":"x"`).join(',')}}`,
  ])();
};

const deep = (levels: number, chance: Chance): string =>
  chance.pick([true, false])
    ? `${'['.repeat(levels)}${']'.repeat(levels)}`
    : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

export const JSON_MUTATIONS: readonly Mutation[] = [
  {
    kind: 'value of another type',
    weight: 10,
    make: (chance, text) =>
      changed(text, (_, places) => put(chance.pick(places), chance.pick(OTHER_VALUES))),
  },
  {
    kind: 'value gone',
    weight: 6,
    make: (chance, text) => changed(text, (_, places) => remove(chance.pick(places))),
  },
  {
    kind: 'odd number',
    weight: 8,
    make: (chance, text) => {
      const file = parse(text);
      const numbers = placesIn(file).filter(({ value }) => typeof value === 'number');
      put(chance.pick(numbers), RAW);
      return utf8(write(file, chance.pick(ODD_NUMBERS)));
    },
  },
  {
    kind: 'nested deep',
    weight: 3,
    make: (chance, text) =>
      withRaw(chance, text, deep(chance.pick([5, 10, 12, 50, 1_000, 100_000]), chance)),
  },
  {
    kind: 'long text',
    weight: 3,
    make: (chance, text) => {
      const length = chance.pick([201, 501, 2_001, 10_001, 60_000, MEGABYTE, 9 * MEGABYTE]);
      return withRaw(chance, text, `"${chance.pick(['x', 'Ŵ', '\\n']).repeat(length)}"`);
    },
  },
  {
    kind: 'very many values',
    weight: 1,
    make: (chance, text) => withRaw(chance, text, heavy(chance)),
  },
  {
    kind: 'very many unknown fields',
    weight: 1,
    make: (chance, text) => withRawKey(chance, text, manyKeys(chance)),
  },
  {
    kind: 'very many answers',
    weight: 1,
    make: (chance, text) =>
      changed(text, (file) => {
        const answers = answersIn(file);
        const [record] = Object.values(answers);
        const count = chance.pick([400, 450, 501, 5_000]);
        for (let id = 0; id < count; id += 1) answers[`OLD-${id}`] = record ?? null;
      }),
  },
  {
    kind: 'reserved key',
    weight: 8,
    make: (chance, text) =>
      withRawKey(chance, text, `"${chance.pick(RESERVED)}": ${chance.pick(RESERVED_VALUES)}`),
  },
  {
    kind: 'key doubled',
    weight: 6,
    make: (chance, text) => {
      const file = parse(text);
      const group = chance.pick(groupsIn(file).filter((each) => Object.keys(each).length > 0));
      const key = chance.pick(Object.keys(group));
      const spelt = chance.pick([
        key,
        `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`,
      ]);
      Object.defineProperty(group, RAW, { value: 0, enumerable: true });
      return utf8(write(file, `"${spelt}": ${chance.pick(['null', '1', '{}', '"x"'])}`));
    },
  },
  {
    kind: 'evidence id doubled',
    weight: 4,
    make: (chance, text) =>
      changed(text, (file) => {
        const lines = Object.values(answersIn(file)).map((record) => within(record, 'evidence'));
        for (const list of lines)
          if (Array.isArray(list)) list.push(...list.slice(chance.below(2)));
      }),
  },
  {
    kind: 'item id doubled',
    weight: 3,
    make: (chance, text) => {
      const file = parse(text);
      const answers = answersIn(file);
      const id = chance.pick([...Object.keys(answers), 'F-FF-1']);
      const record = JSON.stringify(answers[id] ?? null);
      Object.defineProperty(answers, RAW, { value: 0, enumerable: true });
      return utf8(write(file, `"${id}": ${record}`));
    },
  },
  {
    kind: 'part moved',
    weight: 6,
    make: (chance, text) =>
      changed(text, (_, places) => {
        const from = chance.pick(places);
        put(chance.pick(places), structuredClone(from.value));
        remove(from);
      }),
  },
  {
    kind: 'unknown field',
    weight: 10,
    make: (chance, text) =>
      changed(text, (file) => {
        for (let count = 1 + chance.below(5); count > 0; count -= 1) {
          const name = chance.pick([
            'colour',
            'a/b~c',
            'note2',
            'id',
            'carried',
            '',
            ' ',
            'Ŵ',
            'x'.repeat(600),
          ]);
          const value = chance.pick([...OTHER_VALUES, ...ODD_TEXTS, 'x'.repeat(30_000)]);
          const group = chance.pick(groupsIn(file));
          if (!Object.hasOwn(group, name)) group[name] = structuredClone(value);
        }
      }),
  },
  {
    kind: 'version',
    weight: 5,
    make: (chance, text) => {
      const file = parse(text);
      if (isGroup(file)) file.version = RAW;
      return utf8(write(file, chance.pick(VERSIONS)));
    },
  },
  {
    kind: 'other questions',
    weight: 4,
    make: (chance, text) => {
      const id = chance.pick(['mainstay-lio', 'mainstay-scotland', 'constructor', '', '<b>x</b>']);
      const version = chance.pick(['1.0.0', '1.9.0', '2.0.0', '999999.0.0', '0.0.1', '1.0', '1e3']);
      return changed(text, (file) => {
        const both = [file, within(file, 'assessment')].slice(0, 1 + chance.below(2));
        for (const place of both) if (isGroup(place)) place.instrument = { id, version };
      });
    },
  },
  {
    kind: 'odd date',
    weight: 4,
    make: (chance, text) =>
      changed(text, (_, places) => {
        const dates = places.filter(({ key }) => /At$|On$|date/.test(key));
        put(chance.pick(dates), chance.pick(DATES));
      }),
  },
  {
    kind: 'odd text',
    weight: 10,
    make: (chance, text) =>
      changed(text, (_, places) => {
        const texts = places.filter(({ key, value }) => value !== null && FREE_TEXT.test(key));
        for (let count = 1 + chance.below(6); count > 0; count -= 1)
          put(chance.pick(texts), `${chance.pick(['', 'Siân '])}${chance.pick(ODD_TEXTS)}`);
      }),
  },
  {
    kind: 'odd key',
    weight: 5,
    make: (chance, text) =>
      changed(text, (file) => {
        const group = chance.pick(groupsIn(file).filter((each) => Object.keys(each).length > 0));
        const key = chance.pick(Object.keys(group));
        const value = group[key];
        delete group[key];
        if (value !== undefined)
          group[chance.pick([...ODD_TEXTS, '', 'X-KEY', 'x'.repeat(100_000)])] = value;
      }),
  },
  {
    kind: 'not applicable where it may not be',
    weight: 2,
    make: (chance, text) =>
      changed(text, (file) => {
        const answer = {
          state: 'na',
          reason: chance.pick(['elsewhere', 'not-here', '']),
          detail: '',
        };
        const record = Object.values(answersIn(file)).find(isGroup);
        answersIn(file)[chance.pick(['X-KEY', 'F-FF-1'])] = { ...record, answer };
      }),
  },
];

const manyKeys = (chance: Chance): string =>
  Array.from(
    { length: chance.pick([150, 250, 20_000, 90_000]) },
    (_, key) => `"unknown${key}": ${key}`,
  ).join(',');
