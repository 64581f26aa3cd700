/** What `npm run office` opens: the files of each case, and the lines of figures their pages must show. */
import { type Chart, chartsOf } from '../../src/charts/svg/charts-of';
import type { ReportModel } from '../../src/core/report-model/report-model';
import { realBank, realExample } from '../support/real-bank';
import { makeDocuments, modelOf } from './make-documents';
import { worstCase } from './worst-case';

type PngOf = (chart: Chart) => Promise<Uint8Array>;

export const officeCases = () => {
  const bank = realBank();
  const cases = {
    example: realExample(),
    worst: worstCase(bank.instrument),
  };
  return Object.entries(cases).map(([name, assessment]) => ({
    name,
    make: async (pngOf: PngOf) => {
      const model = modelOf(bank, assessment);
      const pictures: Record<string, Chart & { readonly bytes: Uint8Array }> = {};
      for (const chart of chartsOf(model, [], 'in-text')) {
        pictures[chart.id] = { ...chart, bytes: await pngOf(chart) };
      }
      const made = await makeDocuments(bank, assessment, pictures);
      return {
        files: {
          'report.docx': made.docx,
          'board-paper.docx': made.boardPaper,
          'workbook.xlsx': made.xlsx,
          'answers.csv': made.csv,
        },
        figures: { 'report.docx': scoreLines(model) },
      };
    },
  }));
};

/** A row of the score tables as it stands on the page: the name may break, its figures do not. */
const scoreLines = (model: ReportModel): readonly string[] =>
  [model.factors, model.functions, model.sufficiency, model.viewGroups].flatMap(({ rows }) =>
    rows.map(({ score, rangeWords, target, rated }) =>
      [score ?? 'none', rangeWords, target ?? 'none', rated].join(' '),
    ),
  );
