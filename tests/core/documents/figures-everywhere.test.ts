import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardPaperDocument } from '../../../src/core/documents/board-paper';
import { answersCsv } from '../../../src/core/documents/csv';
import { documentOf } from '../../../src/core/documents/document';
import type { Block, Cell } from '../../../src/core/documents/document-blocks';
import { readerDocument } from '../../../src/core/documents/readers/for-readers';
import { workbookOf } from '../../../src/core/documents/workbook';
import type { ReportModel } from '../../../src/core/report-model/report-model';
import { scoreResponse } from '../../../src/core/scoring/score-response';
import type { TinyAnswer } from '../../support/tiny-instrument';
import { assessmentWhere, bank, report } from '../report/fixtures';

const { instrument } = bank;
const FIGURES = 100;

const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : (cell ?? []).map(({ text }) => text).join(' ');

/** Rows of the tables of a document, those in the place of figures too. */
const rowsIn = (blocks: readonly Block[]): readonly (readonly string[])[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.map(cellText));
    return block.kind === 'figure' ? rowsIn(block.otherwise ?? []) : [];
  });

type Place = { readonly what: string; readonly shown: string; readonly wanted: string };

const worded = (value: number | null): string => (value === null ? 'none' : String(value));

/** Each score as Word has it, and as the workbook has it, beside the core's. */
const scoresIn = (model: ReportModel, sheets: ReturnType<typeof workbookOf>): readonly Place[] => {
  const rows = rowsIn(documentOf(model, ['factors', 'functions', 'sufficiency', 'view']).blocks);
  const scores = sheets.find(({ name }) => name === 'Scores');
  const at = scores?.columns.findIndex(({ name }) => name === 'Score') ?? -1;
  const named = scores?.columns.findIndex(({ name }) => name === 'Name') ?? -1;
  const figures = [model.factors, model.functions, model.sufficiency, model.viewGroups];
  return figures.flatMap((figure) =>
    figure.rows.flatMap((row) => {
      const wanted = worded(row.score);
      const inWord = rows.filter(([name, level]) => name === row.name && level === row.levelWords);
      const inSheet = (scores?.rows ?? []).filter((cells) => cells[named] === row.name);
      return [
        ...inWord.map((cells) => ({ what: `Word: ${row.name}`, shown: cells[2] ?? '', wanted })),
        {
          what: `workbook: ${row.name}`,
          shown: inSheet.some((cells) => worded(numberIn(cells[at])) === wanted)
            ? wanted
            : 'another',
          wanted,
        },
      ];
    }),
  );
};

const numberIn = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** The four on the paper for partners, which has columns of its own. */
const partnersIn = (model: ReportModel): readonly Place[] => {
  const rows = rowsIn(readerDocument('partners', model)?.blocks ?? []);
  return model.factors.rows.flatMap((row) =>
    rows
      .filter(([name, level]) => name === row.name && level === row.levelWords)
      .map((cells) => ({
        what: `partners: ${row.name}`,
        shown: cells[2] ?? '',
        wanted: row.shown === 'score' ? worded(row.score) : 'none',
      })),
  );
};

/** A line of the CSV, a field that is quoted without its marks. */
const fieldsIn = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

/** Each answer's level as the CSV has it. */
const levelsIn = (assessment: Parameters<typeof answersCsv>[0]['assessment']): readonly Place[] => {
  const [head = [], ...lines] = answersCsv({ instrument, assessment }).split('\r\n').map(fieldsIn);
  return instrument.items.map(({ id }) => {
    const answer = assessment.answers[id]?.answer;
    const wanted = answer?.state === 'rated' ? String(answer.level) : '';
    const line = lines.find((each) => each.includes(id)) ?? [];
    return { what: `CSV: ${id}`, shown: line[head.indexOf('Level 0 to 4')] ?? 'not there', wanted };
  });
};

/** The first five, alike on page 1 of the report and of the board paper. */
const firstIn = (model: ReportModel): readonly Place[] =>
  [documentOf(model, []).blocks, boardPaperDocument(model).blocks].flatMap((blocks, paper) => {
    const rows = rowsIn(blocks);
    return model.priorities.first.map(({ number, title, levelWords, targetWords }) => ({
      what: `${paper === 0 ? 'one page' : 'board paper'}: ${number}`,
      shown: rows.find(([name]) => name === `${number} ${title}`)?.[1] ?? 'not there',
      wanted: `${levelWords}, target ${targetWords.charAt(0).toLowerCase()}${targetWords.slice(1)}`,
    }));
  });

it('a hundred figures picked at random are equal on every paper, in every file and in the core, whatever was answered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<TinyAnswer>('dk', 0, 1, 2, 3, 4), { minLength: 9, maxLength: 70 }),
      fc.array(fc.nat(), { minLength: FIGURES, maxLength: FIGURES }),
      (marks, picks) => {
        let at = 0;
        const assessment = assessmentWhere(() => {
          at += 1;
          return marks[at % marks.length] ?? 0;
        });
        const model = report(assessment, 'we');
        const sheets = workbookOf({ instrument, assessment, model });
        const places = [
          ...scoresIn(model, sheets),
          ...partnersIn(model),
          ...levelsIn(assessment),
          ...firstIn(model),
        ];
        const core = scoreResponse(instrument, assessment.answers);
        expect(core.count.rated).toBe(
          Object.values(assessment.answers).filter(({ answer }) => answer?.state === 'rated')
            .length,
        );
        const picked = picks.map((pick) => places[pick % places.length]);
        const wrong = picked.filter((place) => place && place.shown !== place.wanted);
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
});
