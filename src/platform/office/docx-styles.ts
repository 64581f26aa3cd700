import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';

/** Twentieths of a point: A4, with margins of 2 cm at the sides and 1.5 cm above and below, head and foot 0.8 cm from the edge. */
export const PAGE = { width: 11_906, height: 16_838, side: 1_134, ends: 850, edge: 454 } as const;
/** Half points: no letter of a large print is smaller, and headings stay above it. */
const LARGE = { least: 32, more: 10 };

/** How a file is set: large print lies on its side, so that the columns of a table keep their words whole. */
export type WordSetting = {
  readonly isLarge: boolean;
  readonly textWidth: number;
};

export const settingOf = (isLarge: boolean): WordSetting => ({
  isLarge,
  textWidth: (isLarge ? PAGE.height : PAGE.width) - 2 * PAGE.side,
});

/** One dark blue, sparingly; everything stands without it too. */
const BLUE = '10375C';
export const QUIET = '4A5260';
export const RULE = 'A8ABB2';
export const HEAD_FILL = 'E3ECF5';

/** What Word and LibreOffice both have, or have the like of. */
const FONT = 'Arial';

/** Above and below in twentieths of a point; lines a little apart. */
const spacing = (before: number, after: number) => ({
  before,
  after,
  line: 264,
  lineRule: LineRuleType.AUTO,
});

const headingOf = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: BLUE },
  paragraph: { keepNext: true, keepLines: true, spacing: spacing(before, 100) },
});

/** The styles by name, so that whoever edits the report can change them all at once. */
export const stylesOf = ({ isLarge }: WordSetting) => {
  const size = (usual: number): number =>
    isLarge ? Math.max(LARGE.least, usual + LARGE.more) : usual;
  return {
    default: {
      document: {
        run: { font: FONT, size: size(21), language: { value: 'en-GB' } },
        paragraph: { spacing: spacing(0, 100) },
      },
      title: {
        run: { font: FONT, size: size(44), bold: true, color: BLUE },
        paragraph: { keepNext: true, spacing: spacing(0, 120) },
      },
      heading1: headingOf(size(30), 260),
      heading2: headingOf(size(24), 200),
      heading3: headingOf(size(21), 200),
      listParagraph: {
        run: { font: FONT, size: size(21) },
        paragraph: { spacing: spacing(0, 20) },
      },
      caption: {
        run: { font: FONT, size: size(19), bold: true, color: QUIET },
        paragraph: { keepNext: true, spacing: spacing(160, 60) },
      },
    },
    paragraphStyles: [
      {
        id: 'Kicker',
        name: 'Kicker',
        basedOn: 'Normal',
        next: 'Heading1',
        run: { size: size(19), color: QUIET },
        paragraph: {
          keepNext: true,
          spacing: spacing(360, 40),
          border: { top: { style: BorderStyle.SINGLE, size: 8, space: 5, color: BLUE } },
        },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        run: { size: size(24) },
        paragraph: { spacing: spacing(0, 160) },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: size(18), color: QUIET },
        paragraph: { spacing: spacing(60, 80) },
      },
      {
        id: 'Foot',
        name: 'Foot',
        basedOn: 'Small',
        run: { size: size(17), color: QUIET },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: size(19) },
        paragraph: { spacing: spacing(30, 30) },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: spacing(0, 0) },
      },
    ],
  };
};

const hanging = { indent: { left: 454, hanging: 340 } };

/** Real lists: Word goes on counting where someone adds a line. */
export const LISTS = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: hanging },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: hanging },
        },
      ],
    },
  ],
};
