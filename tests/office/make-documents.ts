/** The documents of the example and of the worst case, as people take them away. */

import type { Dated } from '../../src/core/comparison/dated';
import type { Assessment } from '../../src/core/document/assessment';
import { boardPaperDocument } from '../../src/core/documents/board-paper';
import { answersCsv } from '../../src/core/documents/csv';
import { documentOf } from '../../src/core/documents/document';
import { workbookOf } from '../../src/core/documents/workbook';
import type { Compiled } from '../../src/core/instrument/build-instrument';
import { buildReport } from '../../src/core/report/build-report';
import type { ReportModel } from '../../src/core/report-model/report-model';
import { partNames } from '../../src/pages/work/report/report-parts';
import { type ChartPictures, writeDocx } from '../../src/platform/office/write-docx';
import { writeXlsx } from '../../src/platform/office/write-xlsx';

export type Documents = {
  readonly model: ReportModel;
  readonly docx: Uint8Array;
  readonly boardPaper: Uint8Array;
  readonly xlsx: Uint8Array;
  readonly csv: string;
};

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

export const modelOf = (
  { instrument, guidance }: Compiled,
  assessment: Assessment,
  datesBefore: readonly Dated[] = [],
): ReportModel =>
  buildReport({
    ...{ instrument, guidance, assessment, datesBefore },
    voice: 'we',
    today: assessment.assessedOn,
  });

export async function makeDocuments(
  bank: Compiled,
  assessment: Assessment,
  pictures: ChartPictures = {},
  datesBefore: readonly Dated[] = [],
): Promise<Documents> {
  const { instrument } = bank;
  const model = modelOf(bank, assessment, datesBefore);
  const parts = partNames(model).map(({ id }) => id);
  return {
    model,
    docx: await bytesOf(await writeDocx(documentOf(model, parts), pictures)),
    boardPaper: await bytesOf(await writeDocx(boardPaperDocument(model), pictures)),
    xlsx: await bytesOf(
      await writeXlsx(workbookOf({ instrument, assessment, model }), {
        title: `${model.title}: workbook`,
        subject: model.questions,
        author: model.title,
      }),
    ),
    csv: answersCsv({ instrument, assessment }),
  };
}
