import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameFor, paperName } from '../../../src/core/file/file-name';
import { fileTitle } from '../../../src/core/file/file-of-assessment';
import { liftFile } from '../../../src/core/file/versions/migrations';
import { utf8Length } from '../../../src/core/json/utf8-length';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { fileProblemWords } from '../../../src/pages/shared/copies/file-problem-words';
import { BANK } from './bank';

describe('the name of a file', () => {
  const NAMES = [
    ['Siân Ŵyn', 'Siân Ŵyn-2026-11-21.mainstay.json'],
    ['', 'Self-assessment-2026-11-21.mainstay.json'],
    [' ... ', 'Self-assessment-2026-11-21.mainstay.json'],
    ['Q1/Q2: "draft"?', 'Q1 Q2 draft-2026-11-21.mainstay.json'],
    ['CON.funding', 'Mainstay CON.funding-2026-11-21.mainstay.json'],
    ['../../etc/passwd', 'etc passwd-2026-11-21.mainstay.json'],
    ['a\u202egpj.exe', 'a gpj.exe-2026-11-21.mainstay.json'],
  ] as const;
  test.each(NAMES)('%j is a name a person knows again', (name, expected) => {
    expect(fileNameFor({ name }, '2026-11-21')).toBe(expected);
  });

  test('bears no day that is taken from a time: somewhere it is another day', () => {
    expect(fileNameFor({ name: 'Ours' }, '2026-11-21T23:20:00Z')).toBe('Ours.mainstay.json');
  });

  test.each([
    ['Voluntary Action Ŵyn', 'Autumn', 'one page', 'Voluntary Action Ŵyn - one page - 2026-11-21'],
    ['A/B: CVS?', 'Autumn', 'board paper', 'A B CVS - board paper - 2026-11-21'],
    ['', 'Autumn 2026', 'board paper', 'Autumn 2026 - board paper - 2026-11-21'],
    ['', 'Autumn 2026', 'self-assessment', 'Autumn 2026 - 2026-11-21'],
    [' ', '', 'one page', 'Self-assessment - one page - 2026-11-21'],
  ])(
    'of a paper of %j says whose it is, what it is and of which day',
    (organisation, name, what, expected) => {
      expect(paperName({ name, profile: { organisation } }, what, '2026-11-21')).toBe(expected);
    },
  );

  test('of an assessment says whose it is, and no month beside the day', () => {
    const begun = newAssessment({
      id: 'one',
      kind: 'full',
      now: '2026-11-21T09:00:00.000Z',
      today: '2026-11-21',
      instrument: BANK,
    });
    const named = (organisation: string, name = begun.name) =>
      fileTitle({ ...begun, name, profile: { ...begun.profile, organisation } });
    expect(named('')).toBe('Self-assessment');
    expect(named('Voluntary Action Ŵyn')).toBe('Voluntary Action Ŵyn, Self-assessment');
    expect(named('', 'Autumn 2026')).toBe('Autumn 2026');
    expect(named('CVS', 'Autumn 2026')).toBe('CVS, Autumn 2026');
    expect(named('CVS', 'CVS in autumn')).toBe('CVS in autumn');
  });

  test('can be written on any disk, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const file = fileNameFor({ name }, '2026-11-21');
        expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]+-2026-11-21\.mainstay\.json$/u);
        expect(utf8Length(file)).toBeLessThan(230);
      }),
    );
  });
});

test('UTF-8 bytes are counted as a browser counts them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test('a migration runs a step at a time, sets the version itself, and leaves the old file as it was', () => {
  const steps = [
    { to: 3, head: (head: object) => ({ ...head, saw: Object.keys(head) }) },
    {
      to: 2,
      head: (head: object) => ({ ...head, second: true }),
      record: () => ({ second: true }),
    },
  ];
  const assessment = Object.freeze({ kept: 'yes', answers: Object.freeze({ one: {} }) });
  const old = Object.freeze({ version: 1, kept: 'yes', assessment });
  expect(liftFile(old, 1, 3, steps)).toEqual({
    version: 3,
    kept: 'yes',
    assessment: {
      ...{ kept: 'yes', second: true, saw: ['kept', 'answers', 'second'] },
      answers: { one: { second: true } },
    },
  });
  expect(liftFile(old, 1, 1, steps)).toBe(old);
  expect(() => liftFile(old, 1, 4, steps)).toThrow('no step to file version 4');
});

describe('the words for a refused file', () => {
  test('say first that nothing has changed', () => {
    expect(fileProblemWords({ code: 'empty' }).title).toBe(
      'We did not open that file. Nothing on this device has changed.',
    );
  });

  test('name both versions of a file from a newer app', () => {
    const { explanation } = fileProblemWords({
      code: 'newer-version',
      fileVersion: 7,
      ourVersion: 1,
    });
    expect(explanation).toContain('version 7');
    expect(explanation).toContain('version 1');
  });

  test('name both versions of newer questions', () => {
    const { explanation } = fileProblemWords({
      code: 'newer-questions',
      fileVersion: '2.0.0',
      ourVersion: '1.4.0',
    });
    expect(explanation).toContain('2.0.0');
    expect(explanation).toContain('1.4.0');
  });

  test('say where a damaged file is damaged and what belongs there', () => {
    const { explanation } = fileProblemWords({
      code: 'damaged',
      path: ['assessment', 'answers', 'F-FF-1', 'answer', 'level'],
      expected: { kind: 'one-of', values: [0, 1, 2, 3, 4] },
    });
    expect(explanation).toContain(
      'In the answers, F-FF-1, answer, level: expected 0, 1, 2, 3 or 4.',
    );
  });
});

test('a new assessment answers nothing, presumes nothing and is named by its month', () => {
  const now = '2026-03-01T09:00:00.000Z';
  const fresh = newAssessment({
    id: 'a',
    kind: 'quick',
    now,
    today: '2026-03-01',
    instrument: BANK,
  });
  expect(fresh.name).toBe('Quick check, March 2026');
  expect(fresh).toMatchObject({
    answers: {},
    localPriorities: {},
    targets: { sections: {}, items: {} },
  });
});
