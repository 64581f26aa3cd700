/** What `npm run office` opens: the files of each case, and the lines of figures their pages must show. */
import { type Chart, chartsOf } from '../../src/charts/svg/charts-of';
import type { Dated } from '../../src/core/comparison/dated';
import type { Assessment } from '../../src/core/document/assessment';
import type { Instrument } from '../../src/core/instrument/instrument';
import { createPool } from '../../src/core/pool/pool';
import type { ReportModel } from '../../src/core/report-model/report-model';
import { realBank, realExample } from '../support/real-bank';
import { manyContributions } from '../support/years/many-contributions';
import { answeredAgain } from '../support/years/next-year';
import { makeDocuments, modelOf } from './make-documents';
import { worstCase } from './worst-case';

type PngOf = (chart: Chart) => Promise<Uint8Array>;

export const officeCases = () => {
  const bank = realBank();
  const cases: readonly Case[] = [
    { name: 'example', assessment: realExample(), datesBefore: [] },
    { name: 'years', ...threeYears(bank.instrument) },
    { name: 'worst', assessment: worstCase(bank.instrument), datesBefore: [] },
  ];
  return cases.map(({ name, assessment, datesBefore }) => ({
    name,
    make: async (pngOf: PngOf) => {
      const model = modelOf(bank, assessment, datesBefore);
      const pictures: Record<string, Chart & { readonly bytes: Uint8Array }> = {};
      for (const chart of chartsOf(model, [], 'in-text')) {
        pictures[chart.id] = { ...chart, bytes: await pngOf(chart) };
      }
      const made = await makeDocuments(bank, assessment, pictures, datesBefore);
      return {
        files: {
          'report.docx': made.docx,
          'board-paper.docx': made.boardPaper,
          'workbook.xlsx': made.xlsx,
          'answers.csv': made.csv,
        },
        figures: { 'report.docx': [...scoreLines(model), ...yearsLines(model)] },
      };
    },
  }));
};

type Case = {
  readonly name: string;
  readonly assessment: Assessment;
  readonly datesBefore: readonly Dated[];
};

/** The example, answered again twice, beside a benchmark of sixty. */
function threeYears(instrument: Instrument): Omit<Case, 'name'> {
  const first = { ...realExample(), id: 'of-2026' };
  const second = answeredAgain(instrument, first, 2027, 1);
  const third = answeredAgain(instrument, second, 2028, -1);
  const pool = createPool(instrument);
  for (const each of manyContributions(instrument, 60)) pool.add(each.id, each);
  const pooled = pool.finish({ after: null, salt: 'a-salt-of-tests' });
  if (!pooled.ok) throw new Error('sixty may be published');
  const { series: _, ...beside } = pooled.benchmark;
  if (third.follows === undefined) throw new Error('the third follows the second');
  const who = { samePeople: 'mostly', peopleThen: 5, peopleNow: 5 } as const;
  return {
    assessment: { ...third, beside, follows: { ...third.follows, ...who } },
    datesBefore: [first, second].map((assessment) => ({ instrument, assessment })),
  };
}

/** What changed, the trend, and the place among others, as rows of their tables. */
const yearsLines = ({ years, trend, beside }: ReportModel): readonly string[] => [
  ...(years?.scores ?? []).flatMap(({ status, words, drawn }) =>
    drawn === null ? [] : [`${status} ${words}`],
  ),
  ...(trend?.rows ?? []).map(({ name, words }) => `${name} ${words}`),
  ...(beside?.rows ?? []).map(({ own, median, quartiles }) =>
    [own ?? 'none', median, `${quartiles?.lower} to ${quartiles?.upper}`].join(' '),
  ),
];

/** A row of the score tables as it stands on the page: the name may break, its figures do not. */
const scoreLines = (model: ReportModel): readonly string[] =>
  [model.factors, model.functions, model.sufficiency, model.viewGroups].flatMap(({ rows }) =>
    rows.map(({ score, rangeWords, target, rated }) =>
      [score ?? 'none', rangeWords, target ?? 'none', rated].join(' '),
    ),
  );
