/** What a file of a picture is by what is in it, whatever its name says, and how large a sheet it opens to: before anything decodes it. */

export type Sniffed = {
  readonly kind: 'png' | 'jpeg' | 'gif' | 'webp' | 'svg';
  /** Dots; of an SVG its own units. */
  readonly width: number;
  readonly height: number;
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (bytes: Uint8Array, begin: readonly number[], at = 0): boolean =>
  begin.every((byte, k) => bytes[at + k] === byte);

const ascii = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const pngSize = (bytes: Uint8Array): Sniffed | null =>
  bytes.length < 33 || !startsWith(bytes, ascii('IHDR'), 12)
    ? null
    : { kind: 'png', width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) };

const isFrameHead = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize = (bytes: Uint8Array): Sniffed | null => {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrameHead(marker))
      return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
};

const gifSize = (bytes: Uint8Array): Sniffed | null =>
  bytes.length < 10
    ? null
    : {
        kind: 'gif',
        width: viewOf(bytes).getUint16(6, true),
        height: viewOf(bytes).getUint16(8, true),
      };

const threeBytes = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8) + ((bytes[at + 2] ?? 0) << 16);

const webpSize = (bytes: Uint8Array): Sniffed | null => {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  if (startsWith(bytes, ascii('VP8X'), 12))
    return { kind: 'webp', width: threeBytes(bytes, 24) + 1, height: threeBytes(bytes, 27) + 1 };
  if (startsWith(bytes, ascii('VP8L'), 12)) {
    const packed = view.getUint32(21, true);
    return { kind: 'webp', width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
  }
  return {
    kind: 'webp',
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
  };
};

/** Where an SVG says no size of its own. */
const USUAL = { width: 300, height: 100 };

const numbersIn = (text: string): readonly number[] =>
  (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gi) ?? []).map(Number);

const lengthOf = (tag: string, name: string): number => {
  const [, value = ''] = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag) ?? [];
  return /%/.test(value) ? 0 : (numbersIn(value)[0] ?? 0);
};

/** A picture of lines, from its text; null where it is none. */
export const svgSize = (text: string): Sniffed | null => {
  const [tag] = /<svg\b[^>]*>/.exec(text) ?? [];
  if (tag === undefined || !/^(?:\uFEFF)?\s*(?:<\?xml|<!--|<!DOCTYPE|<svg\b)/.test(text))
    return null;
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']*)/.exec(tag) ?? [];
  const [, , boxWidth = 0, boxHeight = 0] = numbersIn(box);
  const width = boxWidth > 0 ? boxWidth : lengthOf(tag, 'width');
  const height = boxHeight > 0 ? boxHeight : lengthOf(tag, 'height');
  return { kind: 'svg', ...(width > 0 && height > 0 ? { width, height } : USUAL) };
};

/** Null for what is no picture, or one whose head is damaged. */
export function sniffPicture(bytes: Uint8Array): Sniffed | null {
  if (startsWith(bytes, PNG)) return pngSize(bytes);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegSize(bytes);
  if (startsWith(bytes, ascii('GIF8'))) return gifSize(bytes);
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8))
    return webpSize(bytes);
  return svgSize(new TextDecoder().decode(bytes));
}

/** A script, a page within the picture, an entity, or anything from elsewhere: what a picture has no need of. */
const UNSAFE =
  /<script|<foreignObject|<iframe|\son[a-z]+\s*=|<!ENTITY|<!DOCTYPE[^>]*\[|javascript:|@import|<\?xml-stylesheet|href\s*=\s*["']?(?!["']?(?:#|data:image\/(?:png|jpe?g);))|url\(\s*["']?(?!["']?#)/i;

export const isSafeSvg = (text: string): boolean => !UNSAFE.test(text);

/** The same picture with a size of its own, which one engine wants before it draws. */
export const sizedSvg = (
  text: string,
  { width, height }: Pick<Sniffed, 'width' | 'height'>,
): string =>
  text.replace(/<svg\b[^>]*>/, (tag) => {
    const bare = tag.replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return bare.replace('<svg', `<svg width="${width}" height="${height}"`);
  });

/** What a drawing needs; what else a PNG carries, such as where it was taken, is left behind. */
const DRAWN = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** A PNG with what is drawn of it alone; null where it is damaged. No dot of it is read. */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, PNG.length)];
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (DRAWN.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(kept);
    at = end;
  }
  return null;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
