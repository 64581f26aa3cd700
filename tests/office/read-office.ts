/** Reads Word and Excel files as plainly as can be, so that what is checked is the file and not a library. */
import { strFromU8, unzipSync } from 'fflate';

export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/gy;
const TEXT = /[^<&]+|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giy;

/** What is wrong with it as XML 1.0: nesting, an attribute twice, a bare "<" or "&", a forbidden character. */
export function xmlProblem(xml: string): string | null {
  if (/[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\uFFFE\uFFFF]/u.test(xml)) return 'a forbidden character';
  const open: string[] = [];
  let at = xml.startsWith('<?') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const rule = xml[at] === '<' ? TAG : TEXT;
    rule.lastIndex = at;
    const found = rule.exec(xml);
    if (found === null) return `neither tag nor text: ${xml.slice(at, at + 60)}`;
    at = rule.lastIndex;
    if (rule === TEXT) continue;
    const [, closing, name = '', attributes = '', alone] = found;
    const names = [...attributes.matchAll(/([\w:]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${found[0]}`;
    if (closing !== '' && open.pop() !== name) return `${name} closes what is not open`;
    if (closing === '' && alone === '') open.push(name);
  }
  return open.length === 0 ? null : `${open.join(', ')} not closed`;
}

const plain = (text: string): string =>
  text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, number: string) =>
      String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([tag, text]) => (tag === '<w:br/>' ? '\n' : plain(text ?? '')))
    .join('');

const between = (xml: string, tag: string): readonly string[] =>
  xml
    .split(new RegExp(`<${tag}(?: [^>]*)?>`))
    .slice(1)
    .map((part) => part.split(`</${tag}>`)[0] ?? '');

/** The tables in order: rows of cells, a cell's paragraphs on a line each. */
export const wordTables = (documentXml: string): readonly (readonly (readonly string[])[])[] =>
  between(documentXml, 'w:tbl').map((table) =>
    between(table, 'w:tr').map((row) =>
      between(row, 'w:tc').map((cell) => between(cell, 'w:p').map(textOf).join('\n')),
    ),
  );

/** The headings in order, as level and text. */
export const wordHeadings = (documentXml: string): readonly { level: number; text: string }[] =>
  between(documentXml, 'w:p').flatMap((paragraph) => {
    const level = /<w:pStyle w:val="Heading(\d)"\/>/.exec(paragraph)?.[1];
    return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }];
  });

export const wordText = (documentXml: string): string =>
  between(documentXml, 'w:p').map(textOf).join('\n');

export type ReadCell = string | number | null;

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Each sheet by its name, as rows of cells; a day is its number since 1900. */
export function excelSheets(
  parts: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly (readonly ReadCell[])[]>> {
  const shared = between(parts['xl/sharedStrings.xml'] ?? '', 'si').map((entry) =>
    plain(entry.replace(/<[^>]*>/g, '')),
  );
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return Object.fromEntries(
    names.map(([, name = ''], at) => [
      plain(name),
      between(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '', 'row').map((row) =>
        cellsOf(row, shared),
      ),
    ]),
  );
}

function cellsOf(row: string, shared: readonly string[]): readonly ReadCell[] {
  const cells: ReadCell[] = [];
  for (const [, attributes = '', value] of row.matchAll(
    /<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g,
  )) {
    const at = columnAt(/r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A');
    const isText = attributes.includes('t="s"');
    while (cells.length < at) cells.push(null);
    cells[at] =
      value === undefined ? null : isText ? (shared[Number(value)] ?? null) : Number(value);
  }
  return cells;
}
