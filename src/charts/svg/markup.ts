import { evenlyWrapped, type Face, wrapped } from './text-width';

/** A piece of a picture with its top left corner at 0 0. */
export type Drawing = { readonly markup: string; readonly height: number };

/**
 * Colours as ink on white paper. They stand as attributes of each mark: a style sheet inside the
 * picture is not read by every office program.
 */
export const INK = {
  text: '#1b2430',
  soft: '#4a5260',
  rule: '#b9b2a3',
  edge: '#746e63',
  paper: '#ffffff',
  now: '#10375c',
  range: '#bdd7e7',
  target: '#dd5412',
} as const;

const FONTS = {
  plain: { 'font-family': 'Arial, Helvetica, "Liberation Sans", sans-serif' },
  bold: { 'font-family': 'Arial, Helvetica, "Liberation Sans", sans-serif', 'font-weight': 700 },
  serif: { 'font-family': 'Georgia, "Liberation Serif", serif', 'font-weight': 700 },
} as const satisfies Record<Face, object>;

type Attributes = Readonly<Record<string, string | number>>;

/** One element; its content must already be markup. Numbers to a hundredth. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`)
    .join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** What XML 1.0 cannot carry, halves of characters among it. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** One line of text that any XML reader accepts: no control characters, single spaces. */
const oneLine = (text: string): string => text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as the content or the attribute of an element. */
export const escaped = (text: string): string =>
  oneLine(text).replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

export type TextStyle = {
  readonly size: number;
  readonly face?: Face;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** Text in one line, its base line at `y`. */
export function textAt(text: string, x: number, y: number, style: TextStyle): string {
  const { size, face = 'plain', fill = INK.text, anchor = 'start' } = style;
  const attributes = { x, y, 'font-size': size, fill, ...FONTS[face] };
  return element(
    'text',
    anchor === 'start' ? attributes : { ...attributes, 'text-anchor': anchor },
    escaped(text),
  );
}

const LEADING = 1.3;

type Block = TextStyle & {
  /** Where its lines are anchored. */
  readonly x?: number;
  readonly width: number;
  /** Lines of about one length, so that no word is left alone on the last. */
  readonly isEven?: boolean;
};

/** Text over as many lines as it takes in `width`. */
export function textBlock(text: string, { x = 0, width, isEven, ...style }: Block): Drawing {
  const { size, face = 'plain' } = style;
  const step = size * LEADING;
  const breakAt = isEven ? evenlyWrapped : wrapped;
  const lines = breakAt(oneLine(text), { width, size, face });
  return {
    markup: lines.map((line, at) => textAt(line, x, step * at + size, style)).join(''),
    height: lines.length * step,
  };
}

/** Drawings from the top down, `gap` apart; what has no height takes no gap either. */
export function stacked(drawings: readonly Drawing[], gap = 0): Drawing {
  const shown = drawings.filter(({ height }) => height > 0);
  let top = 0;
  let markup = '';
  for (const drawing of shown) {
    markup += translated(0, top, drawing.markup);
    top += drawing.height + gap;
  }
  return { markup, height: Math.max(0, top - gap) };
}

export const translated = (x: number, y: number, markup: string): string =>
  x === 0 && y === 0
    ? markup
    : element('g', { transform: `translate(${short(x)} ${short(y)})` }, markup);
