import { readFileSync } from 'node:fs';
import { deflateRawSync, deflateSync } from 'node:zlib';
import type { Chance } from './chance';
import { type Mutation, utf8 } from './mutate-bytes';

const json = (value: object) => utf8(JSON.stringify(value));
const PACKAGE = new URL('../../package.json', import.meta.url);

/** What someone may pick by mistake: as other programs write it, or with the bytes it begins with. */
const FILES: Readonly<Record<string, (chance: Chance, text: string) => Uint8Array>> = {
  GeoJSON: () =>
    json({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: { type: 'Point', coordinates: [-3.2, 51.5] }, properties: {} },
      ],
    }),
  'package.json': () => readFileSync(PACKAGE),
  'a survey export': (chance) =>
    json({
      surveyId: 'SV_1',
      responses: Array.from({ length: chance.below(500) }, (_, id) => ({
        responseId: `R_${id}`,
        values: { QID1: chance.below(5), QID2_TEXT: 'Siân Ŵyn' },
      })),
    }),
  SARIF: () =>
    json({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', rules: [] } }, results: [] }] }),
  'a web page': () => utf8('<!doctype html><title>Mainstay</title><p>mainstay-assessment'),
  'a CSV': () => utf8('item,answer\r\nF-FF-1,3\r\n'),
  'a zip': (_, text) => zipOf('answers.mainstay.json', text),
  'a Word document': () => zipOf('[Content_Types].xml', '<Types/>'),
  'an empty zip': () => Uint8Array.of(0x50, 0x4b, 5, 6, ...Array(18).fill(0)),
  'a PDF': () =>
    utf8('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>'),
  'a PNG': () => PNG,
  'a JPEG': () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
  'a GIF': () => utf8('GIF89a\u0001'),
  'an old Office document': () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  'a number': (chance) =>
    utf8(chance.pick(['0', '1e400', '-1', '"mainstay-assessment"', 'null', 'true'])),
  'a list of our files': (_, text) => utf8(`[${text},${text}]`),
  'our file inside another': (_, text) => utf8(`{"file": ${text}}`),
  'our files one after another': (_, text) => utf8(text + text),
};

export const OTHER_PROGRAMS: readonly Mutation[] = Object.entries(FILES).map(([kind, make]) => ({
  kind,
  weight: 1,
  make,
}));

const PNG = Buffer.concat([
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  utf8('IDAT'),
  deflateSync(Buffer.alloc(64)),
]);

/** One file in a zip, as far as anything needs it to be told for one. */
function zipOf(name: string, text: string): Uint8Array {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, utf8(name), deflateRawSync(text)]);
}
