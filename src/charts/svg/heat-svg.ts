import type { HeatMap } from '../../core/report-model/report-model';
import { type HeatFace, type HeatGround, heatFace, heatKey } from '../heat/heat-marks';
import { hatch } from './marks';
import { type Drawing, element, INK, stacked, textBlock, translated } from './markup';
import { ROOM } from './sheet';
import { textWidth } from './text-width';

/** Ground and ink of the five bands: the lowest is nearest the paper, and each step shows in grey. */
const BANDS = [
  ['#eff3ff', '#0a0f16'],
  ['#bdd7e7', '#0a0f16'],
  ['#6baed6', '#0a0f16'],
  ['#2171b5', '#ffffff'],
  ['#08306b', '#ffffff'],
] as const;

const GAP = 3;
const NAME_WIDTH = 114;
const PADDING = 7;
const LEAST_HEIGHT = 58;

/** Section by function: its number and its words in every cell, and a key of the grounds. */
export function heatDrawing(heat: HeatMap, isQuick: boolean): Drawing {
  const width = (ROOM - NAME_WIDTH) / Math.max(1, heat.columns.length) - GAP;
  const places = heat.columns.map((_, at) => NAME_WIDTH + GAP + at * (width + GAP));
  return stacked([
    stacked(
      [
        columnNames(heat, places, width),
        ...heat.rows.map((row) => rowOf(row, places, width, isQuick)),
      ],
      GAP,
    ),
    { markup: '', height: 14 },
    keyOf(heat, isQuick),
  ]);
}

function columnNames(heat: HeatMap, places: readonly number[], width: number): Drawing {
  const names = heat.columns.map(({ name }) =>
    textBlock(name, { width, size: 12.5, face: 'bold' }),
  );
  const height = Math.max(0, ...names.map((name) => name.height));
  const markup = names.map((name, at) =>
    translated(places[at] ?? 0, height - name.height, name.markup),
  );
  return { markup: markup.join(''), height: height + 2 };
}

type HeatRow = HeatMap['rows'][number];

function rowOf(
  { name, cells }: HeatRow,
  places: readonly number[],
  width: number,
  isQuick: boolean,
): Drawing {
  const label = textBlock(name, { width: NAME_WIDTH - 5, size: 13, face: 'bold' });
  const faces = cells.map((cell) => heatFace(cell, isQuick));
  const words = faces.map((face) => wordsOf(face, width - 2 * PADDING));
  const height = Math.max(LEAST_HEIGHT, ...[label, ...words].map((text) => text.height + 12));
  const drawn = faces.map(({ ground }, at) =>
    translated(places[at] ?? 0, 0, cellOf(ground, words[at] ?? NOTHING, width, height)),
  );
  return {
    markup: translated(0, (height - label.height) / 2, label.markup) + drawn.join(''),
    height,
  };
}

const NOTHING: CellWords = { markup: '', height: 0, width: 0 };

type CellWords = Drawing & { readonly width: number };

function wordsOf({ ground, figure, words }: HeatFace, room: number): CellWords {
  const fill = ground === null ? INK.text : BANDS[ground][1];
  const drawing = stacked([
    textBlock(figure, { width: room, size: 21, face: 'bold', fill }),
    textBlock(words, { width: room, size: 13, fill }),
  ]);
  return { ...drawing, width: Math.min(room, textWidth(words, 13)) };
}

function cellOf(ground: HeatGround, words: CellWords, width: number, height: number): string {
  const top = (height - words.height) / 2;
  return [
    groundOf(ground, width, height),
    // No hatching under words.
    ground === null
      ? element('rect', {
          x: PADDING - 4,
          y: top - 2,
          width: words.width + 8,
          height: words.height + 4,
          fill: INK.paper,
        })
      : '',
    translated(PADDING, top, words.markup),
  ].join('');
}

function groundOf(ground: HeatGround, width: number, height: number): string {
  const edge = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, stroke: INK.edge } as const;
  if (ground !== null) return element('rect', { ...edge, fill: BANDS[ground][0] });
  return (
    element('rect', { ...edge, fill: INK.paper }) +
    hatch({ x: 1, y: 1, width: width - 2, height: height - 2 })
  );
}

function keyOf(heat: HeatMap, isQuick: boolean): Drawing {
  const entries = heatKey(heat, isQuick);
  const width = (ROOM + GAP) / entries.length - GAP;
  const drawings = entries.map(({ ground, range, words }) =>
    stacked([
      { markup: groundOf(ground, width, 13), height: 17 },
      ...[range, words].map((line) => textBlock(line, { width: width - 4, size: 12 })),
    ]),
  );
  return {
    markup: drawings.map(({ markup }, at) => translated(at * (width + GAP), 0, markup)).join(''),
    height: Math.max(...drawings.map(({ height }) => height)),
  };
}

/** A row as a sentence: "Funding. Facilitating funding: 50, partly in place; ..." */
export const heatTold = (heat: HeatMap, isQuick: boolean): readonly string[] =>
  heat.rows.map(({ name, cells }) => {
    const parts = cells.map((cell) => {
      const column = heat.columns.find(({ id }) => id === cell.function)?.name ?? cell.function;
      const { figure, words } = heatFace(cell, isQuick);
      return `${column}: ${figure === '' ? '' : `${figure}, `}${words}`;
    });
    return `${name}. ${parts.join('; ')}.`;
  });
