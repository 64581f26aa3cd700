import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_RECORD } from '../../../src/core/document/blanks';
import { answersCsv } from '../../../src/core/documents/csv';
import { csvText } from '../../../src/core/documents/csv-text';
import { itemsInPlay } from '../../../src/core/response/items-in-play';
import { awayDay } from '../../support/away-day';
import { readCsv } from '../../support/read-csv';
import { realBank } from '../../support/real-bank';
import { assessments } from '../file/arbitrary-assessment';
import { example, report } from '../report/fixtures';

const { instrument } = realBank();
/** What a spreadsheet would run. */
const FORMULA = /^[\p{C}\s"`]*[=+\-@\t\r\n＝＋－＠]/u;
const STARTS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'];
const hostile = fc
  .tuple(
    fc.constantFrom('', ' ', '  ', "'", '"', '\u00a0', '\ufeff', '\0'),
    fc.constantFrom(...STARTS),
    fc.string(),
  )
  .map((parts) => parts.join(''));
const words = fc.oneof(
  hostile,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a;=1+1', "'hello", 'x, "y"'),
);
const cells = fc.oneof(
  words,
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** What a reader does: an apostrophe goes where what follows it would begin a formula. */
const withoutGuard = (cell: string) =>
  cell.startsWith("'") && FORMULA_AS_WE_SEE_IT.test(cell.slice(1)) ? cell.slice(1) : cell;
const FORMULA_AS_WE_SEE_IT = /^[\p{C}\p{Z}"'`]*[\t\r\n=+\-@＝＋－＠﹦﹢﹣﹫]/u;

describe('a CSV', () => {
  test('begins no cell with a formula, and every text comes back from it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cells, { minLength: 2, maxLength: 5 }), { minLength: 1 }),
        (rows) => {
          const read = readCsv(csvText(rows));
          expect(read.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
          for (const [at, row] of rows.entries()) {
            for (const [column, cell] of row.entries()) {
              const found = read[at]?.[column] ?? '';
              if (typeof cell === 'number') expect(Number(found)).toBe(cell + 0);
              else {
                expect(found).not.toMatch(FORMULA);
                expect(withoutGuard(found)).toBe(cell ?? '');
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is as RFC 4180 says: CRLF after each row, quotes doubled; with the mark Excel needs', () => {
    expect(
      csvText([
        ['a', 1, null],
        ['Siân "Ŵyn", x', -2.5, ''],
      ]),
    ).toBe('\uFEFF"a",1,\r\n"Siân ""Ŵyn"", x",-2.5,\r\n');
  });

  test.each(STARTS)('%j is text in it', (start) => {
    expect(csvText([[start, `  ${start}`, `"${start}`]])).toBe(
      `\uFEFF"'${start}","'  ${start}","'""${start}"\r\n`,
    );
  });
});

describe('the answers as a spreadsheet', () => {
  const rowsOf = (csv: string) => {
    const [headings = [], ...rows] = readCsv(csv);
    return rows.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at] ?? ''])));
  };

  test('are one row for each question in play, whatever was answered, and no cell a formula', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const csv = answersCsv({ instrument, assessment });
        const rows = readCsv(csv);
        expect(rows).toHaveLength(itemsInPlay(instrument, assessment).length + 1);
        const weights = 1 + instrument.functions.length + instrument.sufficiency.length;
        const columns = 43 + weights;
        for (const row of rows) {
          expect(row).toHaveLength(columns);
          for (const cell of row) if (!/^-?\d+$/.test(cell)) expect(cell).not.toMatch(FORMULA);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('hold all that a reader needs to work every score out again', () => {
    const rows = rowsOf(answersCsv({ instrument, assessment: example })).filter(
      ({ Answer }) => Answer === 'Rated',
    );
    const again = (weight: string, own: typeof rows) => {
      const sum = (of: (row: (typeof rows)[number]) => number) =>
        own.reduce((total, row) => total + of(row), 0);
      const rated = sum((row) => Number(row[weight]));
      return Math.round(
        (100 * sum((row) => Number(row[weight]) * Number(row['Level 0 to 4']))) / (4 * rated),
      );
    };
    const { factors, functions, sufficiency } = report(example);
    for (const { name, score } of factors.rows) {
      const own = rows.filter(({ Section }) => Section === name);
      expect(again('Weight in its section', own), name).toBe(score);
    }
    // Of which only a range is told, none is.
    const told = functions.rows.filter(({ score }) => score !== null);
    expect(told.length).toBeGreaterThan(2);
    for (const { name, score } of told) {
      expect(again(`Weight in ${name}`, rows), name).toBe(score);
    }
    for (const { name, score } of sufficiency.rows.filter(({ isPart }) => !isPart)) {
      expect(again(`Weight in ${name}`, rows), name).toBe(score);
    }
  });

  test('have no two columns of one name, and the number that stands on screen and paper', () => {
    const [headings = []] = readCsv(answersCsv({ instrument, assessment: example }));
    expect(new Set(headings).size).toBe(headings.length);
    const numbers = rowsOf(answersCsv({ instrument, assessment: example })).map(
      (row) => row.Number,
    );
    expect(numbers).toEqual(instrument.items.map(({ number }) => number));
  });

  const samples = fc.sample(assessments, { numRuns: 50, seed: 1 });
  const sample = samples.find(({ exercise }) => exercise === null);
  if (sample === undefined) throw new Error('There is no sample.');
  const record = {
    ...BLANK_RECORD,
    changedAt: '2026-11-20T10:15:00.000Z',
  };
  const line = {
    id: 'e',
    title: 'Minutes',
    where: '',
    date: '',
    strength: 2,
    speakers: '',
    accreditationCodes: '',
    alsoItems: [],
  } as const;
  const rows = rowsOf(
    answersCsv({
      instrument,
      assessment: {
        ...sample,
        name: '=Siân',
        kind: 'full',
        targets: { sections: {}, items: { 'F-FF-1': { level: 4, reason: '' } } },
        answers: {
          'F-FF-1': {
            ...record,
            answer: { state: 'rated', level: 0 },
            note: 'One,\r\n"two"',
            evidence: [line, { ...line, id: 'f', strength: 1 }],
            speakers: 'Siân Ŵyn',
            accreditationCodes: '2.1',
          },
          'F-FF-2': { ...record, answer: { state: 'dk', whoKnows: 'The treasurer' } },
          'K-VP-1': { ...record, answer: { state: 'na', reason: 'elsewhere', detail: 'The hub' } },
          'K-VP-2': { ...record, answer: { state: 'na', reason: 'not-here', detail: 'No need' } },
          'B-CV-3': { ...record, note: 'later' },
        },
      },
    }),
  );
  const rowOf = (id: string) => rows.find((row) => row['Question id'] === id);

  test('say what was rated, with its level as a number and in a word, and its evidence', () => {
    expect(rowOf('F-FF-1')).toMatchObject({
      Assessment: "'=Siân",
      Section: 'Funding',
      Function: 'Facilitating funding',
      Answer: 'Rated',
      'Level 0 to 4': '0',
      'Level name': 'Not in place',
      'Target 0 to 4': '4',
      'Target name': instrument.levels[4],
      Note: 'One,\r\n"two"',
      Evidence: '2',
      'Strongest evidence': '2',
      'Who could speak to it': 'Siân Ŵyn',
      'Strength in words': instrument.evidenceStrengths[2],
      'Titles of evidence': 'Minutes; Minutes',
      'Accreditation codes': '2.1;',
      'Changed at': '2026-11-20T10:15:00.000Z',
      'Changed by': '',
    });
  });

  test('have one head, whoever answered', () => {
    const [one] = readCsv(answersCsv({ instrument, assessment: example }));
    const [many] = readCsv(
      answersCsv({ instrument, assessment: awayDay({ instrument, people: 9 }) }),
    );
    expect(many).toEqual(one);
  });

  test('have no code that a spreadsheet takes for a number', () => {
    const [code = ''] = [rowOf('F-FF-1')?.['Accreditation codes']];
    expect(code.split(/; ?/).filter(Boolean)).toEqual(['2.1']);
    expect(Number.isNaN(Number(code))).toBe(true);
  });

  test('say when in the words of whoever asks', () => {
    const timeWords = (time: string) => `at ${time}`;
    const answers = { 'F-FF-1': record };
    const assessment = { ...sample, answers, kind: 'full', exercise: null } as const;
    const [first] = rowsOf(answersCsv({ instrument, assessment, timeWords }));
    expect(first?.['Changed at']).toBe('at 2026-11-20T10:15:00.000Z');
  });

  test('say who would know, who does it, or why it does not apply, and give these no level', () => {
    expect(rowOf('F-FF-2')).toMatchObject({
      Answer: 'Don’t know',
      Detail: 'The treasurer',
      'Level 0 to 4': '',
    });
    expect(rowOf('K-VP-1')).toMatchObject({
      Answer: 'Not our role here',
      Detail: 'The hub',
      'Level 0 to 4': '',
    });
    expect(rowOf('K-VP-2')).toMatchObject({ Answer: 'Does not apply here', Detail: 'No need' });
  });

  test('leave blank what was not answered: it is never 0', () => {
    const nothing = { 'Level 0 to 4': '', 'Level name': '', 'Strongest evidence': '' };
    expect(rowOf('B-CV-3')).toMatchObject({ Answer: 'Not answered', Note: 'later', ...nothing });
    expect(rowOf('B-CV-2')).toMatchObject({
      Answer: 'Not answered',
      Evidence: '',
      'Changed at': '',
      'Changed by': '',
      'Target 0 to 4': '3',
      'Target name': instrument.levels[3],
      ...nothing,
    });
    expect(rowOf('X-KEY')).toMatchObject({ Function: '' });
  });
});

describe('the answers of a panel', () => {
  const rowsOf = (people: number) =>
    readCsv(answersCsv({ instrument, assessment: awayDay({ instrument, people }) }));

  test('are what stands and the counts behind it, a row a question', () => {
    const [head = [], ...rows] = rowsOf(10);
    expect(rows).toHaveLength(25);
    const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
    expect(cell(4, 'Two camps')).toBe('Yes');
    expect(cell(4, 'Agreement')).toBe('Wide');
    expect(['0', '4'].map((level) => cell(4, `People at level ${level}`))).toEqual(['6', '4']);
    expect(cell(0, 'Level 0 to 4')).toBe('1.5');
    expect(cell(0, 'Level name')).toBe('between “Starting” and “Partly in place”');
  });

  test('hold no count of four people who were promised none', () => {
    const [head = [], ...rows] = rowsOf(4);
    const counts = head.flatMap((name, at) =>
      /^People|^Agreement|^Two camps/.test(name) ? [at] : [],
    );
    expect(counts).toHaveLength(9);
    expect(rows.flatMap((row) => counts.map((at) => row[at]))).toEqual(
      rows.flatMap(() => counts.map(() => '')),
    );
  });
});
