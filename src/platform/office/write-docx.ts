import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, Line, WrittenDocument } from '../../core/documents/document-blocks';
import { fileText } from '../file-text';
import { LISTS, PAGE, settingOf, stylesOf, type WordSetting } from './docx-styles';
import { factsTable, wordTable } from './docx-table';
import { isFromTheRight, runsOf } from './docx-text';

/** A chart as a PNG, its size in CSS pixels, and what it says to those who do not see it. */
export type ChartPicture = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};
export type ChartPictures = Readonly<Record<string, ChartPicture>>;

/** What stands at the head of the first side: a line, and a logo as a PNG of so many dots. */
export type WordLetterhead = {
  readonly line: string;
  readonly logo: {
    readonly bytes: Uint8Array;
    readonly width: number;
    readonly height: number;
  } | null;
};

/** The document as a Word file; a chart without a picture is left to its table. */
export function writeDocx(
  document: WrittenDocument,
  pictures: ChartPictures,
  letterhead: WordLetterhead | null = null,
): Promise<Blob> {
  const setting = settingOf(document.isLarge ?? false);
  const scene = { setting, pictures: setting.isLarge ? {} : pictures, nextList: countLists() };
  const children = document.blocks.flatMap((block, at) => [
    ...partsOf(block, scene),
    ...(isTable(block) && standsClose(document.blocks[at + 1]) ? [spaceAfterTable()] : []),
  ]);
  return Packer.toBlob(
    new Document({
      title: fileText(document.title),
      subject: fileText(document.subject),
      creator: fileText(document.author),
      lastModifiedBy: 'Mainstay',
      description: '',
      compatabilityModeVersion: 15,
      styles: stylesOf(setting),
      numbering: LISTS,
      sections: [
        {
          properties: {
            titlePage: letterhead !== null,
            page: {
              size: {
                width: PAGE.width,
                height: PAGE.height,
                ...(setting.isLarge ? { orientation: PageOrientation.LANDSCAPE } : {}),
              },
              margin: {
                top: PAGE.ends,
                right: PAGE.side,
                bottom: PAGE.ends,
                left: PAGE.side,
                header: PAGE.edge,
                footer: PAGE.edge,
              },
            },
          },
          headers: headsOf(document, letterhead),
          footers: { default: footOf(document, setting), first: footOf(document, setting) },
          children,
        },
      ],
    }),
  );
}

/** Each numbered list begins at 1. */
function countLists(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

/** How the file is set, the charts it has, and the count of its lists. */
type WordScene = {
  readonly setting: WordSetting;
  readonly pictures: ChartPictures;
  readonly nextList: () => number;
};

function partsOf(block: Block, scene: WordScene): (Paragraph | Table)[] {
  const { textWidth } = scene.setting;
  switch (block.kind) {
    case 'title':
      return [styled('Title', [{ text: block.text }])];
    case 'heading':
      return headingParts(block);
    case 'paragraph':
      return [styled(block.look && STYLE_OF[block.look], block.lines)];
    case 'list':
      return listParts(block, scene.nextList());
    case 'table':
      return captioned(block.caption, wordTable(block.columns, block.rows, textWidth));
    case 'facts':
      return captioned('', factsTable(block.rows, block.isToFill, textWidth));
    case 'figure':
      return figureParts(block, scene);
  }
}

const STYLE_OF = { lead: 'Lead', small: 'Small' } as const;
const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function styled(style: string | undefined, lines: readonly Line[]): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(isFromTheRight(lines[0]?.text ?? '') ? { bidirectional: true } : {}),
    children: runsOf(lines),
  });
}

function headingParts(block: Extract<Block, { kind: 'heading' }>): Paragraph[] {
  const { level, text, kicker, isOnNewPage = false } = block;
  const breaks = isOnNewPage ? { pageBreakBefore: true } : {};
  const heading = new Paragraph({
    heading: LEVELS[level],
    ...(kicker === undefined ? breaks : { spacing: { before: 0 } }),
    ...(isFromTheRight(text) ? { bidirectional: true } : {}),
    children: runsOf([{ text }]),
  });
  if (kicker === undefined) return [heading];
  return [
    new Paragraph({ style: 'Kicker', ...breaks, children: runsOf([{ text: kicker }]) }),
    heading,
  ];
}

const listParts = (block: Extract<Block, { kind: 'list' }>, instance: number): Paragraph[] =>
  block.items.map(
    (lines) =>
      new Paragraph({
        numbering: block.isNumbered
          ? { reference: 'numbers', level: 0, instance }
          : { reference: 'bullets', level: 0 },
        ...(isFromTheRight(lines[0]?.text ?? '') ? { bidirectional: true } : {}),
        children: runsOf(lines),
      }),
  );

const captioned = (caption: string, table: Table): (Paragraph | Table)[] =>
  caption === '' ? [table] : [styled('Caption', [{ text: caption }]), table];

const isTable = ({ kind }: Block): boolean => kind === 'table' || kind === 'facts';

/** Two tables in a row would grow together, and Word wants a paragraph at the end; headings bring their own air. */
const standsClose = (next: Block | undefined): boolean =>
  next === undefined || (next.kind !== 'heading' && next.kind !== 'title');

const spaceAfterTable = (): Paragraph => new Paragraph({ style: 'AfterTable', children: [] });

/** Pixels at 96 to the inch that so many twentieths of a point are, and the most a picture may be high. */
const pixelsOf = (twentieths: number): number => (twentieths / 1_440) * 96;
const HIGHEST = 860;

type FigureBlock = Extract<Block, { kind: 'figure' }>;

function figureParts(
  { chart, share = 1, otherwise = [] }: FigureBlock,
  scene: WordScene,
): (Paragraph | Table)[] {
  const picture = scene.pictures[chart];
  if (picture === undefined)
    return otherwise.flatMap((each) => [
      ...partsOf(each, scene),
      ...(isTable(each) ? [spaceAfterTable()] : []),
    ]);
  const { bytes, width, height, alt } = picture;
  const scale = Math.min(1, (pixelsOf(scene.setting.textWidth) * share) / width, HIGHEST / height);
  return [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before: 80, after: 80 },
      children: [
        new ImageRun({
          type: 'png',
          data: bytes,
          transformation: {
            width: Math.round(width * scale),
            height: Math.round(height * scale),
          },
          altText: { name: chart, title: '', description: fileText(alt) },
        }),
      ],
    }),
  ];
}

/** The letterhead on the first side alone; what must stand on every side on the first too. */
const headsOf = ({ head }: WrittenDocument, letterhead: WordLetterhead | null) => {
  const always = () => (head === '' ? [] : [styled('Small', [{ text: head }])]);
  return {
    ...(head === '' ? {} : { default: new Header({ children: always() }) }),
    ...(letterhead === null
      ? {}
      : { first: new Header({ children: [letterheadLine(letterhead), ...always()] }) }),
  };
};

/** Pixels at 96 to the inch: 9 mm high and 45 mm wide at most, as in print. */
const LOGO = { width: 170, height: 34 };

function letterheadLine({ line, logo }: WordLetterhead): Paragraph {
  const scale = logo === null ? 1 : Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
  const picture =
    logo === null
      ? []
      : [
          new ImageRun({
            type: 'png',
            data: logo.bytes,
            transformation: {
              width: Math.round(logo.width * scale),
              height: Math.round(logo.height * scale),
            },
            altText: { name: 'logo', title: '', description: 'Our logo' },
          }),
        ];
  return new Paragraph({
    style: 'Small',
    children: [
      ...picture,
      ...runsOf([{ text: `${logo === null || line === '' ? '' : '  '}${line}` }]),
    ],
  });
}

/** In large print the number of the side has a line of its own: the foot fills the first. */
const footOf = ({ foot }: WrittenDocument, { isLarge, textWidth }: WordSetting): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          ...runsOf([{ text: foot }]),
          new TextRun({
            ...(isLarge ? { break: 1 } : {}),
            children: [
              isLarge ? 'Page\u00a0' : '\tPage\u00a0',
              PageNumber.CURRENT,
              '\u00a0of\u00a0',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
