/** The radar's own measures, in its 380 x 356 drawing; CSS scales the whole. */
export const RADAR = { width: 380, height: 356, cx: 190, cy: 180, radius: 122 } as const;

export const LINE_TO_VALUE = 21;
export const LINE_TO_LINE = 17;
const LONGEST_LINE = 15;

/** Level words broken into lines that fit a corner: "Embedded and" and "reviewed". */
export const shortLines = (words: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length <= LONGEST_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

/**
 * Where a spoke's name begins: in the free corners beside the shape, so that no name is clipped or
 * lies on a line. `at` counts clockwise from the top; `lines` are those of its value.
 */
export const labelPlace = (at: number, spokes: number, lines: number): LabelPlace => {
  const angle = (2 * Math.PI * at) / spokes;
  const side = Math.sin(angle);
  const height = Math.cos(angle);
  const tipY = RADAR.cy - RADAR.radius * height;
  if (Math.abs(side) < 0.01) {
    return { x: RADAR.cx, y: height > 0 ? 20 : tipY + 26, anchor: 'middle' };
  }
  if (height < -0.2) return { x: RADAR.cx + Math.sign(side) * 132, y: tipY + 28, anchor: 'middle' };
  const y = tipY - 47 - LINE_TO_VALUE - (lines - 1) * LINE_TO_LINE;
  return side > 0 ? { x: RADAR.width, y, anchor: 'end' } : { x: 0, y, anchor: 'start' };
};
