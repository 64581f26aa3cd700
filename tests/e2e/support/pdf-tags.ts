/** A checker of the tags of a PDF as Chromium writes it: for the rules a page can meet. */

type Node = {
  readonly kind: string;
  readonly kids: readonly Node[];
  /** Whether it or anything in it has content on a page. */
  readonly hasContent: boolean;
  readonly dictionary: string;
};

/** The objects of the file by number: Chromium leaves those of the tags uncompressed. */
const objectsOf = (pdf: string): ReadonlyMap<string, string> =>
  new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n?([\s\S]*?)endobj/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );

/** What stands after a key: up to the end of its array, or one value. */
const valueAfter = (body: string, key: string): string => {
  const from = body.search(new RegExp(`${key}(?=[\\s\\[<(/\\d])`));
  if (from < 0) return '';
  const rest = body.slice(from + key.length).trimStart();
  if (!rest.startsWith('[')) return rest.match(/^(?:\d+ 0 R|<<[\s\S]*?>>|\d+)/)?.[0] ?? '';
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === '[') depth += 1;
    if (rest[at] === ']') depth -= 1;
    if (depth === 0) return rest.slice(0, at + 1);
  }
  return rest;
};

/** What an element refers to may be the page it stands on, too. */
const isTag = (body: string): boolean =>
  !/\/Type\s*\/Page\b/.test(body) && /\/Type\s*\/StructElem|\/S\s*\//.test(body);

const nodeOf = (objects: ReadonlyMap<string, string>, number: string): Node => {
  const body = objects.get(number) ?? '';
  const inside = valueAfter(body, '/K');
  const marked = inside.replace(/\d+ 0 R/g, ' ');
  const kids = [...inside.matchAll(/(\d+) 0 R/g)]
    .map(([, kid = '']) => kid)
    .filter((kid) => isTag(objects.get(kid) ?? ''))
    .map((kid) => nodeOf(objects, kid));
  const isMarked = /\/MCID\s+\d+/.test(inside) || /(?:^|[\s[])\d+(?:[\s\]]|$)/.test(marked);
  return {
    kind: body.match(/\/S\s*\/(\w+)/)?.[1] ?? '',
    kids,
    hasContent: isMarked || kids.some((kid) => kid.hasContent),
    dictionary: body,
  };
};

const all = (node: Node): readonly Node[] => [node, ...node.kids.flatMap(all)];

/** Its rows, wherever their groups stand; those of a table within it are that table's. */
const rowsOf = (table: Node): readonly Node[] =>
  table.kids.flatMap((kid) =>
    kid.kind === 'TR' ? [kid] : kid.kind === 'Table' ? [] : rowsOf(kid),
  );

const isCell = ({ kind }: Node): boolean => kind === 'TD' || kind === 'TH';

const cellsOf = (row: Node): readonly Node[] =>
  row.kids.flatMap((kid) => (isCell(kid) ? [kid] : cellsOf(kid)));

const spanOf = ({ dictionary }: Node): number =>
  Number(dictionary.match(/\/ColSpan\s+(\d+)/)?.[1] ?? 1);

const rowsSpanned = ({ dictionary }: Node): number =>
  Number(dictionary.match(/\/RowSpan\s+(\d+)/)?.[1] ?? 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many columns each row fills, by its own cells and by those that reach into it from above. */
const widthsOf = (rows: readonly Node[]): readonly number[] =>
  rows.map((_, at) =>
    sum(
      rows
        .slice(0, at + 1)
        .flatMap((row, from) => cellsOf(row).filter((cell) => rowsSpanned(cell) > at - from))
        .map(spanOf),
    ),
  );

const tableFaults = (table: Node, at: number): readonly string[] => {
  const widths = widthsOf(rowsOf(table));
  const empty = rowsOf(table)
    .flatMap(cellsOf)
    .filter(({ hasContent }) => !hasContent).length;
  return [
    ...(new Set(widths).size > 1
      ? [`table ${at + 1}: rows of ${[...new Set(widths)].join(' and ')} cells`]
      : []),
    ...(widths.length === 0 ? [`table ${at + 1}: no row`] : []),
    ...(empty > 0 ? [`table ${at + 1}: ${empty} empty cells`] : []),
  ];
};

const headingFaults = (nodes: readonly Node[]): readonly string[] => {
  const levels = nodes.flatMap(({ kind }) =>
    /^H[1-6]$/.test(kind) ? [Number(kind.slice(1))] : [],
  );
  const skipped = levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1
      ? [`a heading of level ${level} after ${levels[at - 1] ?? 'none'}`]
      : [],
  );
  return levels.length === 0 ? ['no heading'] : skipped;
};

/** What PDF 1.7 knows a tag by. A reader passes over what has another, words and all. */
const KINDS = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead TBody TFoot TR TH TD Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  ),
);

const unknownKinds = (nodes: readonly Node[]): readonly string[] =>
  [...new Set(nodes.map(({ kind }) => kind))]
    .filter((kind) => kind !== '' && !KINDS.has(kind))
    .map((kind) => `a tag no reader knows: ${kind}`);

/** What is wrong with the tags of a PDF, in words; empty where nothing is. */
export function tagFaults(pdf: string): readonly string[] {
  const objects = objectsOf(pdf);
  const [root] = [...objects].filter(([, body]) => /\/Type\s*\/StructTreeRoot/.test(body));
  if (root === undefined) return ['no tags'];
  const tree = nodeOf(objects, root[0]);
  const nodes = all(tree);
  const tables = nodes.filter(({ kind }) => kind === 'Table');
  const figures = nodes.filter(({ kind }) => kind === 'Figure');
  return [
    ...(/\/Lang\s*\(en-GB\)/.test(pdf) ? [] : ['no language']),
    ...(/\/Marked\s+true/.test(pdf) ? [] : ['not marked as tagged']),
    ...(/\/Title\s*(?:\([^)]|<[0-9A-F]{4})/i.test(pdf) ? [] : ['no title']),
    ...headingFaults(nodes),
    ...unknownKinds(nodes),
    ...tables.flatMap(tableFaults),
    ...(figures.some((figure) => all(figure).some(({ kind }) => kind === 'Table'))
      ? ['a table within a figure']
      : []),
    ...figures.flatMap(({ dictionary }) =>
      /\/Alt\s*[(<]/.test(dictionary) ? [] : ['a figure without words'],
    ),
    ...nodes
      .filter(({ kind }) => kind === 'L')
      .flatMap(({ kids }) =>
        kids.every(({ kind }) => kind === 'LI' || kind === 'Caption')
          ? []
          : ['a list with what is no item'],
      ),
    ...nodes
      .filter(({ kind, hasContent }) => kind === 'LI' && !hasContent)
      .map(() => 'an empty item of a list'),
  ];
}
