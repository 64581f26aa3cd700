import { inflateSync } from 'node:zlib';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const PAGE = /\/Type\s*\/Page\b(?!s)/g;

/** What of a PDF can be read: Firefox packs what says that there is a page, with much that is none of this. */
const unpacked = (packed: string): string => {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
};

/** How many sides a PDF has. */
export const sidesIn = (pdf: Uint8Array): number => {
  const plain = Buffer.from(pdf).toString('latin1');
  const packed = [...plain.matchAll(STREAM)].map(([, stream = '']) => unpacked(stream));
  return [plain, ...packed].join('\n').match(PAGE)?.length ?? 0;
};
