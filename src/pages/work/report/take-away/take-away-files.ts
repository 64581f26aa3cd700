import { READER_PAPERS } from '../../../../core/documents/about-document';
import type { Answered } from '../../../../core/documents/answer-columns';
import type { WrittenDocument } from '../../../../core/documents/document-blocks';
import { SELF_ASSESSMENT } from '../../../../core/file/file-name';
import { agreementPoints } from '../../../../core/panel-report/agreement-points';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { clock } from '../../../../platform/clock';
import { letterheadHere } from '../../../../platform/letterhead/kept-letterhead';
import { chartPng } from '../../../../platform/office/chart-picture';
import type { ChartPicture, WordLetterhead } from '../../../../platform/office/write-docx';
import { localTime } from '../../../../store/local-day';
import { calendarFile } from '../../../shared/keeping/calendar-file';
import type { PaperId } from '../products';

export type TakeAwayInput = Answered & {
  readonly model: ReportModel;
  readonly leftOut: readonly string[];
  /** Papers are wanted in large print. */
  readonly isLarge?: boolean;
};
export type TakeAwayFile = {
  /** What it is, as its name says it: "board paper". */
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  readonly text: string | Blob;
  /** What it lacks, in words; absent where it is whole. */
  readonly lacks?: string;
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a paper is called in the name of its file. */
const PAPER_NAMES: Readonly<Record<PaperId, string>> = {
  ...READER_PAPERS,
  'one-page': 'one page',
  board: 'board paper',
  full: SELF_ASSESSMENT,
  chosen: 'chosen parts',
};

export const paperNamed = (paper: PaperId, isLarge: boolean): string =>
  isLarge ? `${PAPER_NAMES[paper]} in large print` : PAPER_NAMES[paper];

/** A paper to be edited. Each of these fetches what makes it only when it is asked for; rejects where that could not be fetched. */
export async function wordPaper(
  paper: PaperId,
  { model, leftOut, isLarge = false }: TakeAwayInput,
): Promise<TakeAwayFile> {
  const [
    { documentOf },
    { boardPaperDocument },
    { readerDocument },
    { chosenParts, fullParts },
    { writeDocx },
  ] = await Promise.all([
    import('../../../../core/documents/document'),
    import('../../../../core/documents/board-paper'),
    import('../../../../core/documents/readers/for-readers'),
    import('../report-parts'),
    import('../../../../platform/office/write-docx'),
  ]);
  const written = (): WrittenDocument => {
    switch (paper) {
      case 'board':
        return boardPaperDocument(model, isLarge);
      case 'one-page':
        return documentOf(model, [], isLarge);
      case 'chosen':
        return documentOf(model, chosenParts(model, leftOut), isLarge);
      case 'full':
        return documentOf(model, fullParts(model), isLarge);
      default:
        return readerDocument(paper, model, isLarge) ?? documentOf(model, [], isLarge);
    }
  };
  const pictures = isLarge ? NONE_DRAWN : await picturesOf(model, written());
  const text = await writeDocx(written(), pictures.drawn, await wordLetterhead());
  return {
    what: paperNamed(paper, isLarge),
    ending: 'docx',
    type: DOCX,
    text,
    ...pictures.lacking,
  };
}

export async function excelWorkbook(input: TakeAwayInput): Promise<TakeAwayFile> {
  const [{ workbookOf }, { writeXlsx }] = await Promise.all([
    import('../../../../core/documents/workbook'),
    import('../../../../platform/office/write-xlsx'),
  ]);
  return {
    what: 'workbook',
    ending: 'xlsx',
    type: XLSX,
    text: await writeXlsx(workbookOf({ ...input, timeWords: localTime }), {
      title: `${input.model.title}: workbook`,
      subject: input.model.questions,
      author: input.model.title,
    }),
  };
}

export async function answersAsCsv(input: TakeAwayInput): Promise<TakeAwayFile> {
  const { answersCsv } = await import('../../../../core/documents/csv');
  const text = answersCsv({ ...input, timeWords: localTime });
  return { what: 'answers', ending: 'csv', type: 'text/csv', text };
}

export async function emailText({ model }: TakeAwayInput): Promise<TakeAwayFile> {
  const { plainSummary } = await import('../../../../core/documents/plain-summary');
  const text = plainSummary(model);
  return { what: 'one page', ending: 'txt', type: 'text/plain;charset=utf-8', text };
}

/** One side for those who were not there, as text; empty where there was no day. */
export async function absentMail({ model }: TakeAwayInput): Promise<TakeAwayFile> {
  const { absentLetter, absentText } = await import(
    '../../../../core/documents/readers/absent-letter'
  );
  const letter = absentLetter(model);
  const text = letter === null ? '' : absentText(letter);
  return { what: READER_PAPERS.absent, ending: 'txt', type: 'text/plain;charset=utf-8', text };
}

export async function planDates({ instrument, assessment }: TakeAwayInput): Promise<TakeAwayFile> {
  return calendarFile(instrument, assessment, clock());
}

/** What the head of a Word file has of this device's own; null where nothing is kept. */
async function wordLetterhead(): Promise<WordLetterhead | null> {
  const { line, logo } = letterheadHere();
  if (line.trim() === '' && logo === null) return null;
  const { bytesOfLogo } = await import('../../../../platform/letterhead/make-logo');
  return { line: line.trim(), logo: logo && { ...logo, bytes: bytesOfLogo(logo) } };
}

const NO_PICTURES =
  'It has tables in the place of its charts, since this browser does not let a page make pictures. Another browser would.';

/** Large print says in tables what the charts would say in small letters. */
const NONE_DRAWN: Pictures = { drawn: {}, lacking: {} };

type Pictures = {
  readonly drawn: Readonly<Record<string, ChartPicture>>;
  readonly lacking: Pick<TakeAwayFile, 'lacks'>;
};

/** Those the document asks for. A chart the browser cannot draw is left to its table, and that is said. */
async function picturesOf(model: ReportModel, { blocks }: WrittenDocument): Promise<Pictures> {
  const { chartsOf } = await import('../../../../charts/svg/charts-of');
  const points = model.panel === null ? [] : agreementPoints(model.panel);
  const asked = new Set(blocks.flatMap((block) => (block.kind === 'figure' ? [block.chart] : [])));
  const charts = chartsOf(model, points, 'in-text').filter(({ id }) => asked.has(id));
  const drawn = await Promise.all(
    charts.map(async ({ id, svg, ...chart }) => {
      const bytes = await chartPng(svg, chart.width, chart.height).catch(() => null);
      return bytes === null ? [] : [[id, { ...chart, bytes }] as const];
    }),
  );
  const all = drawn.flat();
  return {
    drawn: Object.fromEntries(all),
    lacking: all.length < charts.length ? { lacks: NO_PICTURES } : {},
  };
}
