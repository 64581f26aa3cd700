/** People's words inside a code. Core has no TextEncoder (nor anything else of a browser). */

/** The bytes of this text in UTF-8. Half a character stands as the replacement character. */
export function utf8Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = pointOf(character);
    const more = moreBytes(point);
    bytes.push(more === 0 ? point : (LEADS[more] ?? 0) + Math.floor(point / 64 ** more));
    for (let left = more - 1; left >= 0; left -= 1)
      bytes.push(0x80 + (Math.floor(point / 64 ** left) % 64));
  }
  return bytes;
}

const pointOf = (character: string) => {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
};

/** How many bytes follow the first one of this character. */
const moreBytes = (point: number) =>
  point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;

/** What a first byte begins with, by the number of bytes that follow. */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;

/** The text of these bytes, or null where they are not what `utf8Bytes` makes of any text. */
export function textOfBytes(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : LEADS.findLastIndex((lead) => first >= lead);
    const parts = bytes.slice(at + 1, at + 1 + more).map((byte) => byte - 0x80);
    const point = parts.reduce((value, part) => value * 64 + part, first - (LEADS[more] ?? 0));
    if (parts.length < more || point > 0x10ffff || parts.some((part) => part < 0 || part > 63))
      return null;
    text += String.fromCodePoint(point);
    at += 1 + more;
  }
  const isPlain = utf8Bytes(text).every((byte, at) => byte === bytes[at]);
  return isPlain && utf8Bytes(text).length === bytes.length ? text : null;
}

/**
 * In one line, without what would turn the writing direction or cannot be seen, and cut after the
 * last whole character that fits into so many bytes.
 */
export function shortWords(text: string, mostBytes: number): string {
  const line = text.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/g, ' ');
  let kept = '';
  let bytes = 0;
  for (const character of line.trim()) {
    bytes += 1 + moreBytes(pointOf(character));
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept.trim();
}

/** The joiners that hold an emoji or an Arabic word together stay. */
const INVISIBLE =
  /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
