import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromCaller } from '../../src/cli/from-caller';
import { main } from '../../src/cli/main';
import { scorecardJson } from '../../src/cli/mainstay-score';
import { decodeAssessment } from '../../src/core/file/decode';
import { FILE_VERSION } from '../../src/core/limits/format';
import { setAside } from '../../src/core/lineage/set-aside';
import { FIXED_QUESTIONS } from '../instruments/fixed-questions';
import { realBank } from '../support/real-bank';
import { terminalWords } from './terminal-words';

const RUN = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url));
const FULL = fileURLToPath(new URL('../frozen/v1/full.json', import.meta.url));
const MINIMAL = fileURLToPath(new URL('../frozen/v1/minimal.json', import.meta.url));
// Starting Node and Vite takes a second or two on a slow machine.
const LIMIT = { timeout: 60_000 };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay cli '));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The real command, from a folder that has nothing to do with the repository. */
function mainstay(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    // Without npm's own variables, which the test run itself may stand in.
    env: {
      ...{ PATH: process.env.PATH, SystemRoot: process.env.SystemRoot },
      MAINSTAY_QUESTIONS: resolve(FIXED_QUESTIONS),
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function scoreOf(path: string) {
  const { instrument } = realBank();
  const opened = decodeAssessment(readFileSync(path, 'utf8'), { instrument });
  if (!opened.ok) throw new Error(opened.problem.code);
  return scorecardJson(instrument, setAside(opened.value.assessment, instrument));
}

describe('mainstay', () => {
  test(
    'score prints what the core makes of files named from where you stand, and nothing else',
    LIMIT,
    () => {
      writeFileSync(join(folder, 'our answers.mainstay.json'), readFileSync(MINIMAL));
      const { status, stdout, stderr } = mainstay('score', 'our answers.mainstay.json', FULL);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(
        JSON.parse(JSON.stringify([scoreOf(MINIMAL), scoreOf(FULL)])),
      );
    },
  );

  test('wrong usage says how, and ends with 2', LIMIT, () => {
    const { status, stdout, stderr } = mainstay('merge', FULL);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('mainstay score FILE...');
  });
});

describe('the same command without a process of its own', () => {
  const said = terminalWords();

  test('score of one file is one card, as the core makes it', () => {
    expect(main(['score', FULL])).toBe(0);
    expect(said.error).toBe('');
    expect(JSON.parse(said.out)).toEqual(JSON.parse(JSON.stringify(scoreOf(FULL))));
  });

  test('score refuses in plain words, file by file, and then prints no JSON at all', () => {
    const newer = { ...JSON.parse(readFileSync(MINIMAL, 'utf8')), version: FILE_VERSION + 1 };
    const path = (name: string) => join(folder, name);
    writeFileSync(path('newer.json'), JSON.stringify(newer));
    writeFileSync(path('picture.json'), Uint8Array.of(0xff, 0xd8, 0xff));
    const files = ['newer.json', 'picture.json', 'no'].map(path);
    expect(main(['score', FULL, ...files])).toBe(1);
    expect(said.out).toBe('');
    expect(said.error.trim().split('\n')).toEqual([
      `${files[0]}: not scored. It is in file version ${FILE_VERSION + 1}; this copy of Mainstay reads up to version ${FILE_VERSION}.`,
      `${files[1]}: not scored. It is not a text in UTF-8 but a picture.`,
      `${files[2]}: not scored. There is no such file, or it may not be read.`,
    ]);
  });

  test('instrument prints the compiled questions with their guidance', () => {
    expect(main(['instrument'])).toBe(0);
    expect(said.error).toBe('');
    const { instrument, guidance } = realBank();
    expect(JSON.parse(said.out)).toEqual(JSON.parse(JSON.stringify({ instrument, guidance })));
  });

  test('a damaged file is refused with its place, and its keys cannot command the terminal', () => {
    const minimal = JSON.parse(readFileSync(MINIMAL, 'utf8'));
    const answers = { '\u001b[31mred': { answer: null } };
    const damaged = { ...minimal, assessment: { ...minimal.assessment, answers } };
    const path = join(folder, 'damaged.json');
    writeFileSync(path, JSON.stringify(damaged));
    expect(main(['score', path])).toBe(1);
    expect(said.error).toContain('damaged at assessment.answers.?[31mred: expected an id');
  });

  test('check finds nothing wrong with our own questions, and says so of a missing folder', () => {
    expect(main(['check'])).toBe(0);
    expect(said).toEqual({
      out: '70 items, version 1.1.0: no problems found\n',
      error: '',
    });
    expect(main(['check', join(folder, 'nowhere')])).toBe(1);
    expect(said.error).toContain('nowhere');
  });

  test.each([
    { args: [] },
    { args: ['score'] },
    { args: ['instrument', 'x'] },
    { args: ['check', 'a', 'b'] },
  ])('$args is wrong usage', ({ args }) => {
    expect(main(args)).toBe(2);
    expect(said.out).toBe('');
  });

  test('--help is not an error', () => {
    expect(main(['--help'])).toBe(0);
    expect(said.out).toContain('mainstay instrument');
  });
});

test('through `npm run mainstay` and `npm run questions` a path starts where npm was called, else where the script runs', () => {
  const environment = { INIT_CWD: folder, npm_lifecycle_event: 'mainstay' };
  expect(fromCaller('a.json', environment)).toBe(join(folder, 'a.json'));
  const questions = { ...environment, npm_lifecycle_event: 'questions' };
  expect(fromCaller('a', questions)).toBe(join(folder, 'a'));
  const others = { ...environment, npm_lifecycle_event: 'test' };
  expect(fromCaller('a.json', others)).toBe(join(process.cwd(), 'a.json'));
});
