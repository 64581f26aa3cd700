/** Numbers as bits, highest first, five to a sign of the code alphabet. */
import { symbolOf } from './code-alphabet';

const SYMBOL_BITS = 5;
/** Of a number of any size, five bits at a time: one to say whether there is more, and these. */
const PART_BITS = 4;
/** No number here is larger than this many parts hold. */
const MOST_PARTS = 6;

export type BitWriter = {
  /** `value` must be whole, from 0, and fit into `bits`. */
  readonly write: (value: number, bits: number) => void;
  /** Small numbers take few bits. */
  readonly writeAny: (value: number) => void;
  /** A sign of the code alphabet each. */
  readonly writeSigns: (signs: string) => void;
  readonly bits: () => readonly number[];
  /** The last one filled up with noughts. */
  readonly symbols: () => readonly number[];
};

export function createBitWriter(): BitWriter {
  const written: number[] = [];
  const write = (value: number, bits: number) => {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits)
      throw new RangeError(`${value} does not fit into ${bits} bits`);
    for (let bit = bits - 1; bit >= 0; bit -= 1) written.push(Math.floor(value / 2 ** bit) % 2);
  };
  const writeAny = (value: number) => {
    const parts = [value % 2 ** PART_BITS];
    for (let rest = Math.floor(value / 2 ** PART_BITS); rest > 0; rest = Math.floor(rest / 16))
      parts.unshift(rest % 2 ** PART_BITS);
    for (const [index, part] of parts.entries()) {
      write(index < parts.length - 1 ? 1 : 0, 1);
      write(part, PART_BITS);
    }
  };
  const writeSigns = (signs: string) => {
    for (const sign of signs) write(symbolOf(sign) ?? Number.NaN, SYMBOL_BITS);
  };
  return { write, writeAny, writeSigns, bits: () => written, symbols: () => packed(written) };
}

function packed(bits: readonly number[]): readonly number[] {
  const symbols: number[] = [];
  for (let at = 0; at < bits.length; at += SYMBOL_BITS) {
    const five = Array.from({ length: SYMBOL_BITS }, (_, bit) => bits[at + bit] ?? 0);
    symbols.push(five.reduce((value, bit) => value * 2 + bit, 0));
  }
  return symbols;
}

export type BitReader = {
  /** What is past the end reads as noughts; `isAtEnd` then says so. */
  readonly read: (bits: number) => number;
  readonly readAny: () => number;
  /** This many symbols of five bits, each 0-31. */
  readonly readSymbols: (count: number) => readonly number[];
  /** Everything was read and nothing more: what is left is the filling of the last symbol. */
  readonly isAtEnd: () => boolean;
};

export function createBitReader(symbols: readonly number[]): BitReader {
  const size = symbols.length * SYMBOL_BITS;
  let at = 0;
  const read = (bits: number) => {
    let value = 0;
    for (const end = at + bits; at < end; at += 1) {
      const symbol = symbols[Math.floor(at / SYMBOL_BITS)] ?? 0;
      value = value * 2 + (Math.floor(symbol / 2 ** (SYMBOL_BITS - 1 - (at % SYMBOL_BITS))) % 2);
    }
    return value;
  };
  const readAny = () => {
    let value = 0;
    for (let part = 0; part < MOST_PARTS; part += 1) {
      const isMore = read(1) === 1;
      value = value * 2 ** PART_BITS + read(PART_BITS);
      if (!isMore) break;
    }
    return value;
  };
  const readSymbols = (count: number) => Array.from({ length: count }, () => read(SYMBOL_BITS));
  const isAtEnd = () => at <= size && size - at < SYMBOL_BITS && read(size - at) === 0;
  return { read, readAny, readSymbols, isAtEnd };
}
