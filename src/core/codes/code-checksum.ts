import { utf8Bytes } from './code-words';

/** CRC-32 of ISO 3309, as zip files have it: misses no change that lies within 32 bits. 0 to 2^32 - 1. */
export function crc32(bytes: readonly number[]): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** A text told by sixteen bits: enough to notice another one, never to find it again. */
export const CHECK_MARK_BITS = 16;
export const checkMarkOf = (text: string): number => crc32(utf8Bytes(text)) % 2 ** CHECK_MARK_BITS;
