import { inflateSync } from 'node:zlib';

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of one dot, 0 to 255 each. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
};

/** What a PNG of eight bits a colour shows: all that browsers write. */
export function pictureIn(png: Uint8Array): Picture {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const kind = file[25];
  if (file[24] !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`a PNG of kind ${kind}`);
  const step = kind === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(file))), width * step, step);
  const part = (x: number, y: number, k: number) => rows[y]?.[x * step + k] ?? 0;
  return { width, height, at: (x, y) => [part(x, y, 0), part(x, y, 1), part(x, y, 2)] };
}

function dataOf(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

/** Each row says how its bytes differ from those beside and above them. */
function unfiltered(raw: Buffer, width: number, step: number): Buffer[] {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(width);
  for (let from = 0; from < raw.length; from += width + 1) {
    const filter = raw[from];
    const row = Buffer.from(raw.subarray(from + 1, from + 1 + width));
    for (let k = 0; k < width; k += 1) {
      const [left, up, corner] = [row[k - step] ?? 0, above[k] ?? 0, above[k - step] ?? 0];
      const known = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
      row[k] = ((row[k] ?? 0) + known) & 255;
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [byLeft, byUp, byCorner] = [sum - left, sum - up, sum - corner].map(Math.abs);
  if (byLeft === undefined || byUp === undefined || byCorner === undefined) return 0;
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
