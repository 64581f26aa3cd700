import { agreementPoints } from '../../core/report/agreement-points';
import type { Answered } from '../../core/report/answer-columns';
import type { ReportModel } from '../../core/report/report-model';
import { chartPng } from '../../platform/chart-picture';
import type { ChartPicture } from '../../platform/write-docx';
import { localTime } from '../../store/local-day';

export type TakeAwayInput = Answered & {
  readonly model: ReportModel;
  readonly leftOut: readonly string[];
};
export type TakeAwayFile = {
  readonly ending: string;
  readonly type: string;
  readonly text: string | Blob;
  /** What it lacks, in words; absent where it is whole. */
  readonly lacks?: string;
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Each fetches what makes it only when it is asked for; rejects where that could not be fetched. */
export async function wordReport({ model, leftOut }: TakeAwayInput): Promise<TakeAwayFile> {
  const [{ documentOf }, { partsOf }, { writeDocx }, pictures] = await Promise.all([
    import('../../core/report/document'),
    import('./report-parts'),
    import('../../platform/write-docx'),
    picturesOf(model),
  ]);
  const parts = partsOf(model)
    .map(({ id }) => id)
    .filter((id) => !leftOut.includes(id));
  const text = await writeDocx(documentOf(model, parts), pictures.drawn);
  return { ending: 'docx', type: DOCX, text, ...pictures.lacking };
}

export async function wordBoardPaper({ model }: TakeAwayInput): Promise<TakeAwayFile> {
  const [{ boardPaperDocument }, { writeDocx }, pictures] = await Promise.all([
    import('../../core/report/document'),
    import('../../platform/write-docx'),
    picturesOf(model),
  ]);
  const text = await writeDocx(boardPaperDocument(model), pictures.drawn);
  return { ending: 'board-paper.docx', type: DOCX, text, ...pictures.lacking };
}

export async function excelWorkbook(input: TakeAwayInput): Promise<TakeAwayFile> {
  const [{ workbookOf }, { writeXlsx }] = await Promise.all([
    import('../../core/report/workbook'),
    import('../../platform/write-xlsx'),
  ]);
  return {
    ending: 'xlsx',
    type: XLSX,
    text: await writeXlsx(workbookOf({ ...input, timeWords: localTime })),
  };
}

export async function answersAsCsv(input: TakeAwayInput): Promise<TakeAwayFile> {
  const { answersCsv } = await import('../../core/exchange/csv');
  return { ending: 'csv', type: 'text/csv', text: answersCsv({ ...input, timeWords: localTime }) };
}

export async function emailText({ model }: TakeAwayInput): Promise<TakeAwayFile> {
  const { plainSummary } = await import('../../core/report/plain-summary');
  return { ending: 'txt', type: 'text/plain;charset=utf-8', text: plainSummary(model) };
}

const NO_PICTURES =
  'It has tables in the place of its charts, since this browser does not let a page make pictures. Another browser would.';

type Pictures = {
  readonly drawn: Readonly<Record<string, ChartPicture>>;
  readonly lacking: Pick<TakeAwayFile, 'lacks'>;
};

/** A chart the browser cannot draw is left to its table, and that is said. */
async function picturesOf(model: ReportModel): Promise<Pictures> {
  const { chartsOf } = await import('../../charts/svg/charts-of');
  const points = model.panel === null ? [] : agreementPoints(model.panel);
  const charts = chartsOf(model, points, 'in-text');
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
