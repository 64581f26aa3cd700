/** compare, trend, pool and check, as the terminal runs them. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HELP } from '../../src/cli/help';
import { main } from '../../src/cli/main';
import { BLANK_RECORD } from '../../src/core/document/blanks';
import { encodeAssessment } from '../../src/core/file/encode';
import { encodeContribution } from '../../src/core/file/shared-figures';
import type { Level } from '../../src/core/instrument/instrument';
import { ratedNow } from '../../src/core/response/meaning';
import { newAssessment } from '../../src/core/response/new-assessment';
import { realBank } from '../support/real-bank';
import { manyContributions } from '../support/years/many-contributions';
import { terminalWords } from './terminal-words';

const { instrument } = realBank();
let folder = '';
const said = terminalWords();
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay years '));
  for (const [year, level] of [
    [2026, 1],
    [2027, 2],
    [2028, 3],
  ] as const)
    writeFileSync(path(`${year}.json`), answered(year, level));
  for (const each of manyContributions(instrument, 26))
    writeFileSync(path(`${each.id}.mainstay-contribution.json`), encodeContribution(each, 'test'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function answered(year: number, level: Level): string {
  const now = `${year}-11-20T10:00:00.000Z`;
  const begun = newAssessment({
    id: `of-${year}`,
    kind: 'full',
    now,
    today: `${year}-11-20`,
    instrument,
  });
  const answers = Object.fromEntries(
    instrument.items.map((item) => [
      item.id,
      { ...BLANK_RECORD, answer: ratedNow(level, item), changedAt: now, answeredAt: now },
    ]),
  );
  return encodeAssessment({ ...begun, answers }, { savedAt: now, source: 'test' });
}

const printed = () => JSON.parse(said.out);

describe('compare', () => {
  test('prints what moved, what may be called a change, and by whom', () => {
    expect(main(['compare', path('2026.json'), path('2027.json'), '--mostly-the-same'])).toBe(0);
    expect(said.error).toBe('');
    const { who, items, dimensions, before } = printed();
    expect(who).toEqual({ before: 1, now: 1, areMostlyTheSame: true });
    expect(before).toMatchObject({ date: '2026-11-20', questions: instrument.version });
    expect(items.up).toHaveLength(instrument.items.length);
    expect(items.notCompared).toEqual([]);
    expect(dimensions[0]).toMatchObject({
      kind: 'section',
      before: 25,
      now: 50,
      change: 25,
      smallestChange: 15,
      claim: 'up',
      why: null,
    });
  });

  test('more people, and others, need another change', () => {
    const files = [path('2027.json'), path('2026.json')];
    expect(main(['compare', ...files, '--people-then', '2', '--people-now', '9'])).toBe(0);
    expect(printed().dimensions[0]).toMatchObject({ smallestChange: 25, claim: 'down' });
  });

  test('refuses a file of another kind in words, and says nothing else', () => {
    const given = path('file-0.mainstay-contribution.json');
    expect(main(['compare', path('2026.json'), given])).toBe(1);
    expect(said.out).toBe('');
    expect(said.error).toContain('It is a contribution to a pool, not an assessment');
  });
});

test('trend puts dates in order, and each dimension in runs', () => {
  expect(main(['trend', ...['2028', '2026', '2027'].map((year) => path(`${year}.json`))])).toBe(0);
  const { dates, dimensions } = printed();
  expect(dates.map(({ date }: { date: string }) => date)).toEqual([
    '2026-11-20',
    '2027-11-20',
    '2028-11-20',
  ]);
  expect(dimensions[0].runs).toHaveLength(1);
  expect(dimensions[0].runs[0].points.map(({ score }: { score: number }) => score)).toEqual([
    25, 50, 75,
  ]);
});

describe('pool', () => {
  const given = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) =>
      path(`file-${from + at}.mainstay-contribution.json`),
    );

  test('publishes a series, wave by wave, and writes nothing where it may not', () => {
    const [first, second, tidy] = [path('1.json'), path('2.json'), path('tidy.csv')];
    expect(main(['pool', ...given(0, 12), '--out', first])).toBe(0);
    expect(said.error).toContain('First of a series.');
    expect(printed()).toMatchObject({ pools: 1, changed: 12, leftOut: [] });

    said.out = '';
    said.error = '';
    const few = ['pool', ...given(0, 16), '--after', first, '--out', second, '--tidy', tidy];
    expect(main(few)).toBe(1);
    expect(said.out).toBe('');
    expect(said.error).toContain('4 are new.');
    expect([existsSync(second), existsSync(tidy)]).toEqual([false, false]);

    const enough = ['pool', ...given(0, 26), '--after', first, '--out', second, '--tidy', tidy];
    expect(main([...enough, '--own', given(3, 4)[0] ?? ''])).toBe(0);
    const { benchmark, pools, changed, own } = printed();
    expect([benchmark.organisations, pools, changed]).toEqual([26, 2, 14]);
    expect(benchmark.series).toBeUndefined();
    expect(own[0]).toMatchObject({ dimension: 'AD', others: benchmark.dimensions.AD.n - 1 });
    expect(['lower-quarter', 'middle-half', 'upper-quarter']).toContain(own[0].place);
    expect(readFileSync(tidy, 'utf8').trim().split('\n').length).toBeGreaterThan(26 * 15);
    expect(readFileSync(second, 'utf8')).not.toContain('organisation-3');
  });

  test('a file that cannot be read stops it', () => {
    writeFileSync(path('damaged.json'), '{"type":"mainstay-contribution","version":1}');
    expect(main(['pool', ...given(0, 12), path('damaged.json')])).toBe(1);
    expect(said.error).toContain('damaged.json: not counted. It is damaged at source');
    expect(said.out).toBe('');
  });
});

test('check says what files are, and why one cannot be read', () => {
  const [whole, given] = [path('2026.json'), path('file-0.mainstay-contribution.json')];
  expect(main(['check', whole, given])).toBe(0);
  expect(printed()).toEqual([
    { file: whole, is: 'assessment' },
    { file: given, is: 'contribution' },
  ]);
  writeFileSync(path('none.json'), '{}');
  expect(main(['check', whole, path('none.json')])).toBe(1);
  expect(said.out).toContain('"is": null');
  expect(said.error).toContain('none.json: It is JSON, but not a Mainstay assessment.');
  expect(main(['check', path('nowhere.json')])).toBe(1);
  expect(said.error).toContain('nowhere.json: There is no such file');
});

test.each(Object.entries(HELP))(
  '%s --help is not an error, and says what it takes',
  (name, help) => {
    expect(main([name, '--help'])).toBe(0);
    expect(said).toEqual({ out: `${help}\n`, error: '' });
  },
);

test.each([
  { args: ['compare', 'a.json'] },
  { args: ['compare', 'a', 'b', 'c'] },
  { args: ['compare', 'a', 'b', '--people-now', '0'] },
  { args: ['trend', 'a'] },
  { args: ['pool'] },
  { args: ['pool', 'a', '--out'] },
  { args: ['pool', 'a', '--out', 'b', '--out', 'c'] },
  { args: ['pool', 'a', '--before', 'b'] },
])('$args is wrong usage', ({ args }) => {
  expect(main(args)).toBe(2);
  expect(said.out).toBe('');
  expect(said.error).toContain(`mainstay ${args[0]} `);
});

test('whoever stops reading makes no error', { timeout: 60_000 }, async () => {
  const run = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url));
  const child = spawn(process.execPath, [run, 'instrument'], {
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot },
  });
  let error = '';
  child.stderr.on('data', (text) => {
    error += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => {
    child.on('close', done);
  });
  expect({ code, error }).toEqual({ code: 0, error: '' });
});
