/**
 * What every code is wrapped in: `MR1.`, how long it is (two signs), what it says, and a CRC-32 of
 * all of it (seven signs). Because it says how long it is, it is found amid other words, and line
 * breaks put into it do no harm.
 */
import { signsOf, symbolOf } from './code-alphabet';
import { createBitReader, createBitWriter } from './code-bits';
import { crc32 } from './code-checksum';

export type FrameKind = 'reply' | 'invitation';

/** Of both kinds. Goes up when what a code says changes; an older app then says it is newer. */
const CODE_VERSION = 1;
const LETTERS = { reply: 'MR', invitation: 'MI' } as const satisfies Record<FrameKind, string>;
const LENGTH_SYMBOLS = 2;
const CHECK_SYMBOLS = 7;
const SYMBOL_BITS = 5;

/** At most 1,023 symbols. */
export function frameCode(kind: FrameKind, body: readonly number[]): string {
  const length = createBitWriter();
  length.write(body.length, LENGTH_SYMBOLS * SYMBOL_BITS);
  const symbols = [...length.symbols(), ...body];
  return `${LETTERS[kind]}${CODE_VERSION}.${signsOf([...symbols, ...checkOf(kind, symbols)])}`;
}

function checkOf(kind: FrameKind, symbols: readonly number[]): readonly number[] {
  const check = createBitWriter();
  const letters = [...LETTERS[kind]].map((letter) => letter.charCodeAt(0));
  check.write(crc32([...letters, CODE_VERSION, ...symbols]), CHECK_SYMBOLS * SYMBOL_BITS);
  return check.symbols();
}

export type FoundFrame = {
  readonly kind: FrameKind;
  /** `body` is sound: just as it was written. */
  readonly content:
    | { readonly is: 'sound'; readonly body: readonly number[] }
    | { readonly is: 'cut-short' | 'changed' | 'newer' };
};

/** A line break that a mail program puts into a long word, with its mark or that of a quotation. */
const BREAK = '(?:=?[ \\t]{0,4}\\r?\\n[ \\t>]{0,8})?';
const BEGINNING = new RegExp(['M', '([RI])', '(\\d{1,3})', '\\.'].join(BREAK), 'gi');
const BETWEEN = /[\s>=\u00ad\u200b-\u200d\u2060\ufeff-]/;

/** Every code in a text, in order, whole or not. */
export function findFrames(text: string): readonly FoundFrame[] {
  const plain = withoutEscapes(withoutEscapes(text));
  return [...plain.matchAll(BEGINNING)].map((found) => {
    const [beginning, letter, version] = found;
    const kind = letter?.toUpperCase() === 'R' ? 'reply' : 'invitation';
    if (Number(version) > CODE_VERSION) return { kind, content: { is: 'newer' } } as const;
    // The first version is 1: one before it is a slip of whoever typed it.
    if (Number(version) < 1) return { kind, content: { is: 'changed' } } as const;
    return { kind, content: contentAt(plain, found.index + beginning.length, kind) };
  });
}

/** A link inside a link is escaped twice. */
const withoutEscapes = (text: string) =>
  text.replace(/%([0-7][\da-f])/gi, (_, figures: string) =>
    String.fromCharCode(Number.parseInt(figures, 16)),
  );

function contentAt(text: string, start: number, kind: FrameKind): FoundFrame['content'] {
  const symbols: number[] = [];
  let wanted = LENGTH_SYMBOLS;
  for (let at = start; at < text.length && symbols.length < wanted; at += 1) {
    const sign = text.charAt(at);
    const symbol = symbolOf(sign);
    if (symbol !== null) symbols.push(symbol);
    else if (!BETWEEN.test(sign)) break;
    if (symbols.length === LENGTH_SYMBOLS && symbol !== null)
      wanted = LENGTH_SYMBOLS + lengthIn(symbols) + CHECK_SYMBOLS;
  }
  if (symbols.length < wanted) return { is: 'cut-short' };
  const said = symbols.slice(0, -CHECK_SYMBOLS);
  const check = symbols.slice(-CHECK_SYMBOLS);
  const isSound = checkOf(kind, said).every((symbol, at) => symbol === check[at]);
  return isSound ? { is: 'sound', body: said.slice(LENGTH_SYMBOLS) } : { is: 'changed' };
}

const lengthIn = (symbols: readonly number[]) =>
  createBitReader(symbols).read(LENGTH_SYMBOLS * SYMBOL_BITS);
