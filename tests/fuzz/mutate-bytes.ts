import type { Chance } from './chance';

export type Mutation = {
  readonly kind: string;
  /** Heavy ones come up more seldom. */
  readonly weight: number;
  readonly make: (chance: Chance, text: string, another: string) => Uint8Array;
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const UTF_16_TYPES = ['with its mark', 'without its mark', 'big-endian', 'big-endian, no mark'];

/** Few at a time, so that many such files still open. */
const times = (chance: Chance, change: (bytes: Uint8Array) => Uint8Array, bytes: Uint8Array) =>
  Array.from({ length: 1 + chance.below(4) }).reduce<Uint8Array>((all) => change(all), bytes);

export const BYTE_MUTATIONS: readonly Mutation[] = [
  { kind: 'nothing changed', weight: 4, make: (_, text) => utf8(text) },
  {
    kind: 'bits flipped',
    weight: 8,
    make: (chance, text) =>
      times(
        chance,
        (bytes) => {
          const at = chance.below(bytes.length);
          return bytes.with(at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
        },
        utf8(text),
      ),
  },
  {
    kind: 'bytes dropped',
    weight: 6,
    make: (chance, text) =>
      times(
        chance,
        (bytes) => {
          const at = chance.below(bytes.length);
          return joined(bytes.slice(0, at), bytes.slice(at + 1 + chance.below(20)));
        },
        utf8(text),
      ),
  },
  {
    kind: 'bytes doubled',
    weight: 6,
    make: (chance, text) =>
      times(
        chance,
        (bytes) => {
          const at = chance.below(bytes.length);
          return joined(bytes.slice(0, at + 1 + chance.below(60)), bytes.slice(at));
        },
        utf8(text),
      ),
  },
  {
    kind: 'zeros put in',
    weight: 4,
    make: (chance, text) =>
      times(
        chance,
        (bytes) => {
          const at = chance.below(bytes.length);
          const zeros = new Uint8Array(1 + chance.below(8));
          return joined(bytes.slice(0, at), zeros, bytes.slice(at));
        },
        utf8(text),
      ),
  },
  {
    kind: 'cut short',
    weight: 8,
    make: (chance, text) => {
      const bytes = utf8(text);
      return bytes.slice(0, chance.below(bytes.length));
    },
  },
  {
    kind: 'two files spliced',
    weight: 5,
    make: (chance, text, another) => {
      const [first, second] = [utf8(text), utf8(another)];
      const end = chance.below(first.length);
      return joined(first.slice(0, end), second.slice(chance.below(second.length)));
    },
  },
  {
    kind: 'byte order mark',
    weight: 3,
    make: (chance, text) =>
      utf8(`${'\uFEFF'.repeat(1 + chance.below(2))}${chance.pick(['', '\n', ' '])}${text}`),
  },
  {
    kind: 'UTF-16',
    weight: 4,
    make: (chance, text) => utf16(text, chance.pick(UTF_16_TYPES)),
  },
  {
    kind: 'Latin-1',
    weight: 3,
    make: (chance, text) =>
      Buffer.from(
        text.replace('"name": "', `"name": "${chance.pick(['Siân', 'café'])} `),
        'latin1',
      ),
  },
  {
    kind: 'chance bytes',
    weight: 3,
    make: (chance) => Uint8Array.from({ length: chance.below(2_000) }, () => chance.below(256)),
  },
];

function utf16(text: string, type: string): Uint8Array {
  const bytes = Buffer.from(
    type.includes('no') || type.includes('without') ? text : `\uFEFF${text}`,
    'utf16le',
  );
  return type.startsWith('big') ? bytes.swap16() : bytes;
}
