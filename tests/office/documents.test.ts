import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/document/assessment';
import type { Figure, ReportModel } from '../../src/core/report-model/report-model';
import { awayDay } from '../support/away-day';
import { readCsv } from '../support/read-csv';
import { realBank, realExample } from '../support/real-bank';
import { REPOSITORY } from '../support/source-tree';
import { type Documents, makeDocuments } from './make-documents';
import {
  excelSheets,
  partsOf,
  type ReadCell,
  wordHeadings,
  wordTables,
  wordText,
  xmlProblem,
} from './read-office';
import { ARABIC, EMOJI, HEBREW, SHORT, worstCase } from './worst-case';

/** "A" for the first column, "AA" for the twenty-seventh. */
const columnName = (at: number): string =>
  at === 0 ? '' : columnName(Math.floor((at - 1) / 26)) + String.fromCharCode(65 + ((at - 1) % 26));

const bank = realBank();
const { instrument } = bank;
/** The smallest PNG there is; what matters here is where it stands and what is said of it. */
const DOT = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);
const PICTURES = Object.fromEntries(
  ['factors', 'functions', 'sufficiency', 'heat', 'view', 'cautious'].map((id) => [
    id,
    { bytes: DOT, width: 720, height: 300, alt: `What ${id} says` },
  ]),
);

const figuresOf = (model: ReportModel): readonly Figure[] => [
  model.factors,
  model.functions,
  model.sufficiency,
  model.viewGroups,
];
const A_DAY = 86_400_000;
/** From the day Excel counts from. */
const DAYS_TO_1970 = 25_569;
/** In milliseconds, on the slowest machine. */
const TO_WRITE = 60_000;
const shown = (value: number | null) => (value === null ? 'none' : String(value));

/** Made once: writing them takes longer than reading them. */
const THE_EXAMPLE = realExample();
const THE_WORST = worstCase(instrument, SHORT);
const whole = new Map<string, Promise<Documents>>();
const documentsOf = (name: string, assessment: Assessment): Promise<Documents> => {
  const known = whole.get(name) ?? makeDocuments(bank, assessment, PICTURES);
  whole.set(name, known);
  return known;
};

describe.each([
  ['the example', THE_EXAMPLE],
  ['the worst case', THE_WORST],
])('the documents of %s', (name, assessment) => {
  let made: Documents;
  let word: string;
  let sheets: Readonly<Record<string, readonly (readonly ReadCell[])[]>>;
  beforeAll(async () => {
    made = await documentsOf(name, assessment);
    word = partsOf(made.docx)['word/document.xml'] ?? '';
    sheets = excelSheets(partsOf(made.xlsx));
  }, TO_WRITE);
  const rowsOf = (sheet: string) => {
    const [headings = [], ...rows] = sheets[sheet] ?? [];
    return rows.map((row) =>
      Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])),
    );
  };

  test('are well-formed, and no text in them can break or run', () => {
    for (const file of [made.docx, made.boardPaper, made.xlsx]) {
      for (const [path, xml] of Object.entries(partsOf(file))) {
        expect(`${path}: ${xmlProblem(xml)}`).toBe(`${path}: null`);
        expect(xml.includes('<f>')).toBe(false);
      }
    }
  });

  test('Word: every score, range, target and count is the core’s, and what is below target in its order', () => {
    const tables = wordTables(word);
    const rows = tables.flat();
    for (const { rows: scores } of figuresOf(made.model)) {
      for (const { name, isPart, levelWords, score, rangeWords, target, rated } of scores) {
        const label = isPart ? `Part: ${name}` : name;
        expect(rows).toContainEqual([
          label,
          levelWords,
          shown(score),
          rangeWords,
          shown(target),
          rated,
        ]);
      }
    }
    const { first, rows: below } = made.model.priorities;
    const withHead = (name: string, last: string) =>
      tables
        .filter(([head]) => head?.[0] === name && head.at(-1) === last)
        .flatMap((table) => table.slice(1))
        .map((row) => row[0]?.split('\n')[0]);
    const numbered = (all: readonly { readonly number: string; readonly title: string }[]) =>
      all.map(({ number, title }) => `${number} ${title}`);
    const isFirst = (item: string) => first.some((row) => row.item === item);
    expect(withHead('What is missing', 'In the first five')).toEqual(numbered(first));
    expect(withHead('What is missing', 'Next step')).toEqual(
      numbered(below.filter(({ item }) => !isFirst(item))),
    );
    for (const { name, now, then, nowWords, thenWords } of made.model.plan?.ifDone.rows ?? []) {
      expect(rows).toContainEqual([name, nowWords, thenWords]);
      if (now !== null) expect([nowWords, thenWords]).toEqual([shown(now), shown(then)]);
    }
    const actions = tables.filter(([head]) => head?.[0] === 'Step').flatMap((all) => all.slice(1));
    expect(actions).toHaveLength(Object.keys(assessment.plan.actions).length);
    const evidence = tables
      .filter(([head]) => head?.[0] === 'Evidence')
      .flatMap((all) => all.slice(1));
    expect(evidence).toHaveLength(made.model.evidence.count);
  });

  test('Word: headings go down one level at a time, and every picture says what it shows', () => {
    const levels = wordHeadings(word).map(({ level }) => level);
    expect(levels.length).toBeGreaterThan(15);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    const pictures = [...word.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt);
    expect(word.split('<w:drawing>').length - 1).toBe(pictures.length);
    expect(new Set(pictures).size, 'no picture twice').toBe(pictures.length);
    expect(new Set(pictures)).toEqual(new Set(Object.values(PICTURES).map(({ alt }) => alt)));
  });

  test('Word: the board paper asks what the report asks', () => {
    const paper = wordText(partsOf(made.boardPaper)['word/document.xml'] ?? '');
    expect(paper).toContain(made.model.headline);
    for (const { label } of made.model.summary) expect(paper).toContain(label);
    const { decisions, signOff } = made.model;
    expect(paper).toContain(signOff.isFinal ? 'What was decided' : 'Recommendation');
    expect(paper).toContain(`${decisions.length}. `);
  });

  test('Excel: the file says whose it is, and each list has a name a formula can say', () => {
    const parts = partsOf(made.xlsx);
    const [title] = /<dc:title>[^<]*<\/dc:title>/.exec(parts['docProps/core.xml'] ?? '') ?? [];
    expect(title).toContain(': workbook');
    expect(parts['[Content_Types].xml']).toContain('/docProps/core.xml');
    expect(parts['_rels/.rels']).toContain('docProps/core.xml');
    const names = [
      ...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName name="(List_\w+)">/g),
    ];
    expect(names.map(([, name]) => name)).toContain('List_Answers');
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
    expect(partsOf(made.docx)['docProps/core.xml']).toContain('<dc:creator>');
    expect(partsOf(made.docx)['docProps/core.xml']).not.toContain('<dc:creator>Mainstay');
  });

  test('Excel: numbers are numbers, and every one is the core’s', () => {
    const scores = rowsOf('Scores');
    const expected = figuresOf(made.model).flatMap(({ rows }) =>
      rows.map(({ name, score, range, target, ratedOf }) => ({
        Name: name,
        Score: score,
        Low: range?.low ?? score,
        High: range?.high ?? score,
        Target: target,
        Rated: ratedOf.rated,
        Of: ratedOf.applicable,
      })),
    );
    expect(scores).toHaveLength(expected.length);
    for (const [at, row] of expected.entries()) expect(scores[at]).toMatchObject(row);
    expect(rowsOf('Gaps')).toMatchObject(
      made.model.priorities.rows.map(({ item, number, level, target }, at) => ({
        Order: at + 1,
        'Question id': item,
        'Level 0 to 4': level,
        Number: number,
        'Target 0 to 4': target,
      })),
    );
    expect(rowsOf('Plan')).toHaveLength(Object.keys(assessment.plan.actions).length);
    expect(rowsOf('Evidence')).toHaveLength(made.model.evidence.count);
    expect(rowsOf('If the plan is done')).toMatchObject(
      (made.model.plan?.ifDone.rows ?? []).map(({ name, now, then }) => ({
        Name: name,
        'Score now': now,
        'Score then': then,
      })),
    );
  });

  test('Excel and CSV: one row for each question, with the level given', () => {
    const [headings = [], ...rows] = readCsv(made.csv);
    const [idAt, levelAt] = [headings.indexOf('Question id'), headings.indexOf('Level 0 to 4')];
    const inCsv = rows.map((row) => [row[idAt], row[levelAt]]);
    const given = instrument.items.map(({ id }) => {
      const answer = assessment.answers[id]?.answer;
      return [id, answer?.state === 'rated' ? String(answer.level) : ''];
    });
    expect(inCsv).toEqual(given);
    expect(
      rowsOf('Answers').map((row) => [
        row['Question id'],
        row['Level 0 to 4'] === null ? '' : String(row['Level 0 to 4']),
      ]),
    ).toEqual(given);
  });

  test('Excel: sheets have filters over all their rows, and heads that stay', () => {
    const parts = partsOf(made.xlsx);
    const answers = parts['xl/worksheets/sheet2.xml'] ?? '';
    const last = columnName(Object.keys(rowsOf('Answers')[0] ?? {}).length);
    expect(answers).toMatch(`<autoFilter ref="A1:${last}${instrument.items.length + 1}"/>`);
    expect(answers).toContain('state="frozen"');
    expect(parts['xl/workbook.xml']).toContain("'Answers'!$1:$1");
    const about = sheets.About?.find(([label]) => label === 'Stands for');
    expect(about?.[1]).toBe(Date.parse(assessment.assessedOn) / A_DAY + DAYS_TO_1970);
  });
});

test('names from the right, emoji and texts that look like formulas come through whole', async () => {
  const { docx, xlsx } = await documentsOf('the worst case', THE_WORST);
  const word = partsOf(docx)['word/document.xml'] ?? '';
  const cells = Object.values(excelSheets(partsOf(xlsx))).flat(2);
  const text = wordText(word);
  for (const wanted of [ARABIC, HEBREW, EMOJI, '<b>&amp;]]> =1+1 "quoted"']) {
    expect(text).toContain(wanted);
    expect(cells.some((cell) => typeof cell === 'string' && cell.includes(wanted))).toBe(true);
  }
  expect(cells.some((cell) => typeof cell === 'string' && cell.startsWith('=Action'))).toBe(true);
  expect(word).toContain('<w:bidi/>');
  expect(word).toContain('<w:rtl/>');
});

test('a quick check has no figure in any document', async () => {
  const quick = { ...THE_EXAMPLE, kind: 'quick' as const };
  const { docx, xlsx } = await makeDocuments(bank, quick);
  const heads = wordTables(partsOf(docx)['word/document.xml'] ?? '').map(([head]) => head?.join());
  expect(heads).toContain('Name,Level and target,Range');
  expect(heads.filter((head) => /Score|Share/.test(head ?? ''))).toEqual([]);
  const [headings = [], ...rows] = excelSheets(partsOf(xlsx)).Scores ?? [];
  const figures = ['Score', 'Low', 'High', 'Target', 'Cautious score'].map((name) =>
    headings.indexOf(name),
  );
  for (const row of rows) for (const at of figures) expect(row[at] ?? null).toBeNull();
});

test('once it is final nothing is left to decide: where nothing was asked, there is no room to write it', async () => {
  const report = { ...THE_EXAMPLE.report, decisions: [] };
  const headingsOf = async (isFinal: boolean) => {
    const signOff = { ...THE_EXAMPLE.signOff, isFinal };
    const made = await makeDocuments(bank, { ...THE_EXAMPLE, report, signOff });
    return [made.docx, made.boardPaper].map((file) =>
      wordText(partsOf(file)['word/document.xml'] ?? ''),
    );
  };
  const [draft = '', board = ''] = await headingsOf(false);
  expect(draft).toContain('What the board is asked');
  expect(board).toContain('Nothing is asked of the board yet. Room to write it:');
  for (const text of await headingsOf(true)) {
    expect(text).not.toMatch(/What the board (?:is|was)|Nothing is asked|It is proposed/);
  }
});

test('what the privacy rules withhold of a room is blank, never a nought', async () => {
  const { model, xlsx, docx } = await makeDocuments(bank, awayDay({ instrument, people: 4 }));
  const [headings = [], ...rows] = excelSheets(partsOf(xlsx)).Answers ?? [];
  const counts = headings.flatMap((name, at) =>
    /^People at level/.test(String(name)) ? [at] : [],
  );
  expect(counts).toHaveLength(5);
  const told = model.panel?.sections.flatMap((section) => section.rows) ?? [];
  expect(told.every(({ first }) => first.distribution === null)).toBe(true);
  for (const row of rows) for (const at of counts) expect(row[at] ?? null).toBeNull();
  const spread = wordTables(partsOf(docx)['word/document.xml'] ?? '').filter(
    ([head]) => head?.[1] === instrument.levels[0],
  );
  expect(spread.flatMap((table) => table.slice(1).flatMap((row) => row.slice(1, 7)))).toSatisfy(
    (cells: readonly string[]) => cells.length > 0 && cells.every((cell) => cell === ''),
  );
});

test('the file that zips Excel workbooks stands where the build puts ours in its place', () => {
  const path = 'node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js';
  expect(existsSync(REPOSITORY + path)).toBe(true);
});
