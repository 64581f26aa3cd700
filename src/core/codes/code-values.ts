/** Ids, versions and words as bits. */

import { VERSION_PATTERN } from '../limits/format';
import { signsOf } from './code-alphabet';
import type { BitReader, BitWriter } from './code-bits';
import { textOfBytes, utf8Bytes } from './code-words';

/** Of a collection's id and a respondent's. */
const ID_SIGNS = 8;

/** An id of other than so many signs is a mistake in the program, not in a code. */
export function writeId(to: BitWriter, id: string, signs = ID_SIGNS): void {
  if (id.length !== signs) throw new RangeError(`"${id}" has not ${signs} signs`);
  to.writeSigns(id);
}

export const readId = (from: BitReader, signs = ID_SIGNS): string =>
  signsOf(from.readSymbols(signs));

/** `1.0.0`: three numbers of at most six figures. */
export function writeVersion(to: BitWriter, version: string): void {
  for (const number of version.split('.')) to.writeAny(Number(number));
}

/** Null where there is no such version. */
export function readVersion(from: BitReader): string | null {
  const version = [from.readAny(), from.readAny(), from.readAny()].join('.');
  return VERSION_PATTERN.test(version) ? version : null;
}

/** Fewer bytes than `2 ** lengthBits`, their number first. */
export function writeWords(to: BitWriter, words: string, lengthBits: number): void {
  const bytes = utf8Bytes(words);
  to.write(bytes.length, lengthBits);
  for (const byte of bytes) to.write(byte, 8);
}

/** Null where the bytes are no text. */
export function readWords(from: BitReader, lengthBits: number): string | null {
  const length = from.read(lengthBits);
  return textOfBytes(Array.from({ length }, () => from.read(8)));
}
