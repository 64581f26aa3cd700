import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAssessment } from '../../../src/core/file/decode';
import { encodeAssessment } from '../../../src/core/file/encode';
import type { FileProblem } from '../../../src/core/json/result';
import { FILE_VERSION } from '../../../src/core/limits/format';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { assessments } from './arbitrary-assessment';
import { BANK } from './bank';

const STAMP = { savedAt: '2026-11-21T14:32:07.000Z', source: 'Mainstay 1.0.0' };
const now = '2026-11-21T14:00:00.000Z';
const BLANK = newAssessment({ id: 'a1', kind: 'full', now, today: '2026-11-21', instrument: BANK });
const blankRecord = {
  note: '',
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: now,
  changedBy: '',
  answeredAt: '',
};

const decode = (text: string) => decodeAssessment(text, { instrument: BANK });
function opened(text: string) {
  const result = decode(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
function problemOf(text: string): FileProblem {
  const result = decode(text);
  if (result.ok) throw new Error('It was opened.');
  return result.problem;
}
/** The minimal file with one thing in it changed; `undefined` takes it away. */
function fileWith(path: readonly string[], value: unknown): string {
  const file = JSON.parse(encodeAssessment(BLANK, STAMP));
  const parent = path.slice(0, -1).reduce((place, key) => place[key], file);
  Object.defineProperty(parent, path.at(-1) ?? '', { value, enumerable: true });
  return JSON.stringify(file);
}
const fileAnswering = (itemId: string, answer: unknown) =>
  fileWith(['assessment', 'answers'], { [itemId]: { ...blankRecord, answer } });

describe('a file that is ours', () => {
  test('comes back exactly as it was saved, awkward words and all', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        expect(opened(encodeAssessment(assessment, STAMP)).assessment).toEqual(assessment);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same text again when saved again', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const text = encodeAssessment(assessment, STAMP);
        expect(encodeAssessment(opened(text).assessment, STAMP)).toBe(text);
      }),
    );
  });

  test('opens with a byte order mark in front and blank lines round it', () => {
    expect(opened(`\uFEFF\n${encodeAssessment(BLANK, STAMP)}\n\n`).assessment).toEqual(BLANK);
  });

  test('keeps names such as "Siân Ŵyn"', () => {
    const assessment = { ...BLANK, respondent: { roles: [], names: 'Siân Ŵyn' } };
    const text = encodeAssessment(assessment, STAMP);
    expect(text).toContain('Siân Ŵyn');
    expect(opened(text).assessment.respondent.names).toBe('Siân Ŵyn');
  });

  test('keys answers by id, and holds no question text', () => {
    const answers = { 'F-FF-1': { ...blankRecord, answer: { state: 'rated', level: 3 } } } as const;
    const text = encodeAssessment({ ...BLANK, answers }, STAMP);
    expect(JSON.parse(text).assessment.answers['F-FF-1'].answer).toEqual({
      state: 'rated',
      level: 3,
    });
    for (const { stem } of BANK.items) expect(text).not.toContain(stem);
  });

  test('tells 0, a real answer, from blank', () => {
    const answers = {
      'F-FF-1': { ...blankRecord, answer: { state: 'rated', level: 0 } },
      'F-FF-2': { ...blankRecord, answer: null, note: 'later' },
    } as const;
    const { assessment, report } = opened(encodeAssessment({ ...BLANK, answers }, STAMP));
    expect(assessment.answers['F-FF-1']?.answer).toEqual({ state: 'rated', level: 0 });
    expect(assessment.answers['F-FF-2']?.answer).toBeNull();
    expect(assessment.answers['F-FF-3']).toBeUndefined();
    expect(report.answers).toBe(1);
  });

  test('keeps and counts the answers to questions this bank does not have', () => {
    const { assessment, report } = opened(fileAnswering('Z-ZZ-9', { state: 'rated', level: 2 }));
    expect(assessment.answers['Z-ZZ-9']?.answer).toEqual({ state: 'rated', level: 2 });
    expect(report).toEqual({
      answers: 1,
      unknownItems: 1,
      carriedFields: 0,
      droppedFields: 0,
    });
  });
});

describe('a file that is refused', () => {
  const REFUSED: readonly (readonly [string, string, FileProblem])[] = [
    ['empty', ' \n ', { code: 'empty' }],
    ['a document', 'PK\u0003\u0004zip', { code: 'not-json', isCutShort: false }],
    ['UTF-16', '{\0"\0t\0y\0p\0e\0"\0}\0', { code: 'not-json', isCutShort: false }],
    [
      'cut short',
      encodeAssessment(BLANK, STAMP).slice(0, 400),
      { code: 'not-json', isCutShort: true },
    ],
    ['a list', '[]', { code: 'not-mainstay' }],
    ['null', 'null', { code: 'not-mainstay' }],
    ["another program's", '{"type":"FeatureCollection"}', { code: 'not-mainstay' }],
    [
      'from a newer app',
      fileWith(['version'], FILE_VERSION + 1),
      { code: 'newer-version', fileVersion: FILE_VERSION + 1, ourVersion: FILE_VERSION },
    ],
    [
      'for another instrument',
      fileWith(['instrument', 'id'], 'mainstay-scotland'),
      { code: 'other-instrument', fileInstrument: 'mainstay-scotland', ours: 'mainstay-lio' },
    ],
    [
      'for newer questions',
      fileWith(['instrument', 'version'], '2.0.0'),
      { code: 'newer-questions', fileVersion: '2.0.0', ourVersion: '1.0.0' },
    ],
  ];

  test.each(REFUSED)('%s: by its own code', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  test.each([20, 100_000])(
    'with %i levels where there are none in a file of ours: by a code of its own',
    (levels) => {
      const nested = `"answers": ${'['.repeat(levels)}${']'.repeat(levels)}`;
      const text = encodeAssessment(BLANK, STAMP).replace('"answers": {}', nested);
      expect(problemOf(text)).toEqual({ code: 'too-deep', limit: 12 });
    },
  );

  test('larger than 8 MB: before it is parsed, with both figures', () => {
    const text = '€'.repeat(2_800_000);
    expect(problemOf(text)).toEqual({ code: 'too-large', bytes: 8_400_000, limit: 8_388_608 });
  });

  const answersPath = (...rest: readonly string[]) => ['assessment', 'answers', ...rest];
  const DAMAGED: readonly (readonly [string, string, readonly string[], string])[] = [
    ['version 0', fileWith(['version'], 0), ['version'], 'one-of'],
    ['version "1"', fileWith(['version'], '1'), ['version'], 'one-of'],
    [
      'a level of 5',
      fileAnswering('F-FF-1', { state: 'rated', level: 5 }),
      answersPath('F-FF-1', 'answer', 'level'),
      'one-of',
    ],
    [
      'a level of "3"',
      fileAnswering('F-FF-1', { state: 'rated', level: '3' }),
      answersPath('F-FF-1', 'answer', 'level'),
      'one-of',
    ],
    [
      'no level',
      fileAnswering('F-FF-1', { state: 'rated' }),
      answersPath('F-FF-1', 'answer', 'level'),
      'one-of',
    ],
    [
      'an unheard-of state',
      fileAnswering('F-FF-1', { state: 'maybe' }),
      answersPath('F-FF-1', 'answer', 'state'),
      'one-of',
    ],
    [
      'an item called constructor',
      fileAnswering('constructor', null),
      answersPath('constructor'),
      'id',
    ],
    [
      'too long a note',
      fileWith(answersPath(), {
        'F-FF-1': { ...blankRecord, answer: null, note: 'x'.repeat(10_001) },
      }),
      answersPath('F-FF-1', 'note'),
      'at-most',
    ],
    [
      'too many decisions',
      fileWith(['assessment', 'report', 'decisions'], Array(31).fill('')),
      ['assessment', 'report', 'decisions'],
      'at-most',
    ],
    ['a number as a name', fileWith(['assessment', 'name'], 7), ['assessment', 'name'], 'text'],
    [
      'a proof of 9',
      fileWith(['assessment', 'outcomes'], { trust: { confidence: null, proof: 9, note: '' } }),
      ['assessment', 'outcomes', 'trust', 'proof'],
      'one-of',
    ],
    [
      'two instruments',
      fileWith(['assessment', 'instrument', 'version'], '0.9.0'),
      ['assessment', 'instrument'],
      'same-instrument',
    ],
  ];

  test.each(DAMAGED)('%s: as damaged, with the place', (_, text, path, kind) => {
    expect(problemOf(text)).toMatchObject({ code: 'damaged', path, expected: { kind } });
  });

  test('with more wrong places than the check can list: still in words', () => {
    const withGone = (length: number) => {
      const gone = Array.from({ length }, () => 0);
      return problemOf(fileWith(['assessment', 'together', 'gone'], { ...gone }));
    };
    expect(withGone(40_000)).toMatchObject({
      code: 'damaged',
      path: ['assessment', 'together', 'gone'],
      expected: { kind: 'at-most', of: 'entries' },
    });
    expect(withGone(400_000)).toMatchObject({ code: 'too-long-list' });
  });

  test('with a __proto__ key: before anything copies it', () => {
    const text = encodeAssessment(BLANK, STAMP).replace(
      '"answers": {}',
      '"answers": {"__proto__": {"polluted": true}}',
    );
    expect(problemOf(text)).toMatchObject({ code: 'damaged', expected: { kind: 'safe-key' } });
    expect('polluted' in {}).toBe(false);
  });
});
