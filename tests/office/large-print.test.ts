import { expect, test } from 'vitest';
import { boardPaperDocument } from '../../src/core/documents/board-paper';
import { documentOf } from '../../src/core/documents/document';
import type { WrittenDocument } from '../../src/core/documents/document-blocks';
import { partNames } from '../../src/pages/work/report/report-parts';
import { writeDocx } from '../../src/platform/office/write-docx';
import { realBank, realExample } from '../support/real-bank';
import { modelOf } from './make-documents';
import { partsOf, wordTables, wordText } from './read-office';

const model = modelOf(realBank(), realExample());
const parts = partNames(model).map(({ id }) => id);
const PICTURE = { bytes: new Uint8Array(1), width: 10, height: 10, alt: 'a chart' };

const written = async (document: WrittenDocument) => {
  const file = partsOf(
    new Uint8Array(await (await writeDocx(document, { factors: PICTURE })).arrayBuffer()),
  );
  return { words: file['word/document.xml'] ?? '', styles: file['word/styles.xml'] ?? '' };
};

/** Half points, of every style but those of footnotes, which no paper has, and of the line after a table. */
const sizesIn = (styles: string): readonly number[] =>
  styles
    .split(/(?=<w:style |<w:rPrDefault>)/)
    .filter((style) => !/w:styleId="(?:Footnote|Endnote|AfterTable)/.test(style))
    .flatMap((style) => [...style.matchAll(/<w:sz w:val="(\d+)"\/>/g)])
    .map(([, size]) => Number(size));

test('in large print no letter of a Word file is under 16 points, and nothing is drawn or left out', async () => {
  for (const [usual, large] of [
    [documentOf(model, parts), documentOf(model, parts, true)],
    [boardPaperDocument(model), boardPaperDocument(model, true)],
  ] as const) {
    const { words, styles } = await written(large);
    expect(Math.min(...sizesIn(styles))).toBe(32);
    expect(words).toContain('w:orient="landscape"');
    expect(words).not.toContain('<w:drawing>');
    const before = await written(usual);
    expect(before.words).toContain('<w:drawing>');
    expect(Math.min(...sizesIn(before.styles))).toBeLessThan(21);
    const cells = new Set(wordTables(words).flat(2));
    expect(
      wordTables(before.words)
        .flat(2)
        .filter((cell) => !cells.has(cell)),
    ).toEqual([]);
    const said = wordText(words).toLowerCase();
    for (const decision of model.decisions) expect(said).toContain(decision.toLowerCase());
  }
});
