import type { Feature } from 'write-excel-file/universal';
import type { SheetCell, WorkbookSheet } from '../../core/documents/workbook-sheet';
import { fileText } from '../file-text';

/** Characters that are legible across a sheet of A4 on its side. */
const ACROSS_PAPER = 190;
/** In points: a line of 10 point type, and the most Excel lets a row be. */
const LINE = 13;
const HIGHEST = 409;
/** Letters to one character of width: the unit is a digit, and letters are narrower. */
const LETTERS_TO_A_DIGIT = 1.1;

/** What a file says of itself: whose it is and what, for whoever looks at its properties. */
export type WorkbookAbout = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
};

const CORE = {
  path: 'docProps/core.xml',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;

const escapedXml = (text: string): string =>
  fileText(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Without a time: two files of the same answers are the same. */
const coreProperties = ({ title, subject, author }: WorkbookAbout): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(title)}</dc:title><dc:subject>${escapedXml(subject)}</dc:subject><dc:creator>${escapedXml(author)}</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`;

/**
 * What the library leaves out: properties, a name for each list, filters, heights, and a head on every page of paper. A height is a
 * first estimate, as LibreOffice needs one; without `customHeight` both fit it again when edited.
 */
export const missingParts = (
  sheets: readonly WorkbookSheet[],
  about: WorkbookAbout,
): Feature<Blob> => ({
  files: {
    write: { files: () => ({ [CORE.path]: coreProperties(about) }) },
    transform: {
      '[Content_Types].xml': {
        insert: () => `<Override PartName="/${CORE.path}" ContentType="${CORE.type}"/>`,
      },
      '_rels/.rels': {
        insert: () => `<Relationship Id="rIdCore" Type="${CORE.relation}" Target="${CORE.path}"/>`,
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace('<definedNames/>', () => element('definedNames', namesOf(sheets))),
      },
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (name, attributes, at, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return name === 'row' && sheet && at !== undefined
            ? { ...attributes, ht: heightOf(sheet, at) }
            : attributes;
        },
        transform: (xml, _, { sheetIndex }) => withParts(xml, sheets[sheetIndex]),
      },
    },
  },
});

const element = (name: string, content: string) => `<${name}>${content}</${name}>`;

/** On each page of paper: the file's name, which says whose it is and of when, the sheet, the page and the day it is printed. */
const FOOT =
  '<headerFooter><oddFooter>&amp;L&amp;F: &amp;A&amp;RPage &amp;P of &amp;N, printed &amp;D</oddFooter></headerFooter>';

function withParts(xml: string, sheet: WorkbookSheet | undefined): string {
  if (sheet === undefined) return xml;
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  const filter = sheet.hasFilter ? `<autoFilter ref="A1:${lastCell(sheet)}"/>` : '';
  return xml
    .replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace(
      '<pageSetup ',
      `<pageSetup fitToWidth="${Math.ceil(width / ACROSS_PAPER)}" fitToHeight="0" `,
    )
    .replace(/<pageSetup [^>]*\/>/, (setup) => `${setup}${FOOT}`);
}

/** Excel keeps a filter, and the rows that come again on paper, under names of its own. */
const namesOf = (sheets: readonly WorkbookSheet[]): string =>
  sheets
    .flatMap((sheet, at) => [
      ...(sheet.hasFilter
        ? [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${sheet.name}'!$A$1:${fixed(lastCell(sheet))}</definedName>`,
          ]
        : []),
      ...(sheet.hasFilter
        ? [
            `<definedName name="${listName(sheet)}">'${sheet.name}'!$A$1:${fixed(lastCell(sheet))}</definedName>`,
          ]
        : []),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${titlesOf(sheet)}</definedName>`,
    ])
    .join('');

/** A list by the name of its sheet, as a formula can say it: "Heat_map". */
const listName = ({ name }: WorkbookSheet): string => `List_${name.replace(/[^A-Za-z0-9]+/g, '_')}`;

const titlesOf = ({ name, fixedColumns }: WorkbookSheet): string =>
  fixedColumns === 0
    ? `'${name}'!$1:$1`
    : `'${name}'!$A:$${columnName(fixedColumns - 1)},'${name}'!$1:$1`;

/** "F12" as "$F$12". */
const fixed = (address: string) => address.replace(/^([A-Z]+)/, '$$$1$$');

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const lastCell = ({ columns, rows }: WorkbookSheet): string =>
  `${columnName(columns.length - 1)}${rows.length + 1}`;

const columnName = (at: number): string =>
  at < LETTERS.length
    ? (LETTERS[at] ?? '')
    : columnName(Math.floor(at / LETTERS.length) - 1) + columnName(at % LETTERS.length);

function heightOf({ columns, rows }: WorkbookSheet, at: number): number {
  const cells: readonly SheetCell[] =
    at === 0 ? columns.map(({ name }) => name) : (rows[at - 1] ?? []);
  const lines = cells.map((cell, column) => linesIn(cell, columns[column]?.width ?? 1));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines) + 3);
}

const linesIn = (cell: SheetCell, width: number): number =>
  typeof cell === 'string'
    ? cell
        .split('\n')
        .reduce((sum, line) => sum + Math.ceil(line.length / (width * LETTERS_TO_A_DIGIT)), 0)
    : 1;
