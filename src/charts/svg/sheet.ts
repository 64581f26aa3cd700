import { line } from './marks';
import {
  type Drawing,
  element,
  escaped,
  INK,
  stacked,
  textAt,
  textBlock,
  translated,
} from './markup';
import { textWidth } from './text-width';

/** One chart as a picture of its own, in CSS pixels: 720 wide is 190 mm. */
export type Picture = {
  readonly svg: string;
  /** Everything the picture says, for those who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

export type KeyEntry = {
  /** Drawn round 0 0, at most 18 high. */
  readonly mark: string;
  readonly markWidth: number;
  readonly words: string;
};

/** What stands under every chart of one report. */
export type Foot = { readonly title: string; readonly date: string };

export type Sheet = {
  /** What it is. */
  readonly kicker: string;
  /** What it says. */
  readonly finding: string;
  readonly key?: readonly KeyEntry[];
  readonly body: Drawing;
  readonly note?: string;
  /** Null in a document, which says heading, note and whose it is itself: then only key and drawing are there. */
  readonly foot: Foot | null;
  /** The figures, as sentences. */
  readonly told: readonly string[];
};

const WIDTH = 720;
const MARGIN = 16;
/** The room a body has. */
export const ROOM = WIDTH - 2 * MARGIN;

/** Oxford rule, what it is, what it says, key, drawing, note, and whose it is: on white, in ink. */
export function picture(sheet: Sheet): Picture {
  const { kicker, finding, key = [], body, note = '', foot, told } = sheet;
  const drawn = [keyOf(key), body];
  const parts =
    foot === null
      ? drawn
      : [
          headOf(kicker, finding),
          ...drawn,
          textBlock(note, { width: ROOM, size: 13, fill: INK.soft }),
          footOf(foot),
        ];
  const whole = stacked(parts, 14);
  const height = Math.ceil(whole.height + 2 * MARGIN);
  const alt = [`${kicker}: ${finding}.`, ...told, note].filter(Boolean).join(' ');
  const content = [
    element('title', {}, escaped(`${kicker}: ${finding}`)),
    element('desc', {}, escaped([...told, note].filter(Boolean).join(' ') || finding)),
    element('rect', { width: WIDTH, height, fill: INK.paper }),
    translated(MARGIN, MARGIN, whole.markup),
  ].join('');
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    'xml:lang': 'en-GB',
  };
  return { svg: `${element('svg', attributes, content)}\n`, alt, width: WIDTH, height };
}

function headOf(kicker: string, finding: string): Drawing {
  const rule = {
    markup: [
      line(0, 1.5, ROOM, 1.5, { stroke: INK.text, 'stroke-width': 3 }),
      line(0, 5.5, ROOM, 5.5, { stroke: INK.text }),
    ].join(''),
    height: 6,
  };
  const words = [
    textBlock(kicker, { width: ROOM, size: 14, fill: INK.soft }),
    textBlock(finding, { width: ROOM, size: 23, face: 'serif', isEven: true }),
  ];
  return stacked([rule, stacked(words, 2)], 8);
}

const KEY_SIZE = 13;
const KEY_STEP = 26;

/** In rows, as many entries as fit. */
function keyOf(entries: readonly KeyEntry[]): Drawing {
  if (entries.length === 0) return { markup: '', height: 0 };
  let [x, y] = [0, KEY_STEP / 2];
  let markup = '';
  for (const { mark, markWidth, words } of entries) {
    const width = markWidth + 8 + textWidth(words, KEY_SIZE);
    if (x > 0 && x + width > ROOM) [x, y] = [0, y + KEY_STEP];
    markup += translated(x + markWidth / 2, y, mark);
    markup += textAt(words, x + markWidth + 8, y + 4.5, { size: KEY_SIZE });
    x += width + 20;
  }
  return { markup, height: y + KEY_STEP / 2 };
}

/** The date at the right, apart from the name: a name written from right to left would carry it off. */
function footOf({ title, date }: Foot): Drawing {
  const style = { size: 12, fill: INK.soft } as const;
  const dateWidth = textWidth(date, style.size);
  const name = textBlock(title, { width: ROOM - dateWidth - 24, ...style });
  return {
    markup: [
      line(0, 0.5, ROOM, 0.5),
      translated(0, 8, name.markup),
      textAt(date, ROOM, 8 + style.size, { ...style, anchor: 'end' }),
    ].join(''),
    height: 8 + Math.max(name.height, style.size * 1.3),
  };
}
