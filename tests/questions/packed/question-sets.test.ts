import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openAnyFile } from '../../../src/core/intake/open-any-file';
import { withQuestionsInside } from '../../../src/core/intake/questions-in-file';
import { isJsonObject } from '../../../src/core/json/json';
import { glanceOf } from '../../../src/core/question-set/glance-of';
import { openQuestionSet, readKeptSet } from '../../../src/core/question-set/open-question-set';
import {
  type QuestionSetFile,
  questionSetFrom,
  questionSetText,
} from '../../../src/core/question-set/question-set-file';
import { packQuestions } from '../../../src/instrument-files/packed-questions';
import { readExample } from '../../../src/instrument-files/read-example';
import { readQuestions } from '../../../src/instrument-files/read-questions';
import { BANK } from '../../core/file/bank';
import { FIXED_QUESTIONS } from '../../instruments/fixed-questions';
import { REPOSITORY } from '../../support/source-tree';

const FOLDERS = [
  'questions',
  'tests/instruments/village-hall',
  'tests/instruments/volunteer-centre',
];
const SMALL = join(REPOSITORY, 'tests/instruments/volunteer-centre');
const folder = mkdtempSync(join(tmpdir(), 'mainstay-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

function setIn(text: string): QuestionSetFile {
  const any = openAnyFile(text, BANK);
  if (any.kind !== 'questions') throw new Error(JSON.stringify(any).slice(0, 300));
  return any.set;
}

function valueIn<Value>(
  read: { readonly ok: true; readonly value: Value } | { readonly ok: false },
) {
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

describe.each(FOLDERS)('%s as one file', (name) => {
  const path = join(REPOSITORY, name);
  const text = packQuestions(path);
  const built = valueIn(readQuestions(path));

  test('is opened as what the build makes of the folder', () => {
    const { example, ...opened } = valueIn(openQuestionSet(setIn(text)));
    expect(opened).toEqual(built);
    expect(example).toEqual(valueIn(readExample(path, built)));
  });

  test('is read again from where it is kept, with the same example', () => {
    const { example, ...kept } = readKeptSet(JSON.parse(text)) ?? { example: () => null };
    expect(kept).toEqual(built);
    expect(example()).toEqual(valueIn(readExample(path, built)));
    expect(glanceOf(built, null).items).toBe(built.instrument.items.length);
  });

  test('is questions for the terminal as the folder is', () => {
    const file = join(folder, 'set.json');
    writeFileSync(file, text);
    expect(valueIn(readQuestions(file))).toMatchObject({ instrument: built.instrument });
    expect(readExample(file, built)).toEqual(readExample(path, built));
  });
});

test('what a computer puts beside the editions before is no edition', () => {
  const copy = join(folder, 'copy');
  cpSync(join(REPOSITORY, FIXED_QUESTIONS), copy, { recursive: true });
  writeFileSync(join(copy, 'earlier', '.DS_Store'), '');
  expect(packQuestions(copy)).toBe(packQuestions(join(REPOSITORY, FIXED_QUESTIONS)));
});

test('the terminal packs a folder, says what the file is, and asks its questions', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(REPOSITORY, 'src/cli/run.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const said = run('check', SMALL, '--pack');
  expect(said).toMatch(/no problems found\npacked into (\S+): [\d.]+ kB, zipped [\d.]+ kB\n$/);
  const [, name = ''] = /packed into (\S+):/.exec(said) ?? [];
  expect(name).toBe('mainstay-volunteer-centre-1.0.0.mainstay-questions.json');
  expect(readFileSync(join(folder, name), 'utf8')).toBe(packQuestions(SMALL));
  expect(JSON.parse(run('check', name))).toEqual([{ file: name, is: 'questions' }]);
  const { instrument } = JSON.parse(run('instrument', '--questions', name));
  expect(instrument.id).toBe('mainstay-volunteer-centre');
});

const TEXT = packQuestions(SMALL);
const problemOf = (text: string) => {
  const any = openAnyFile(text, BANK);
  return any.kind === 'problem' ? any.problem : any.kind;
};

test('a letter changed on the way is noticed', () => {
  const at = TEXT.indexOf('volunteers');
  expect(problemOf(`${TEXT.slice(0, at)}V${TEXT.slice(at + 1)}`)).toEqual({ code: 'set-changed' });
});

test.each([
  ['cut short', TEXT.slice(0, 2_000), { code: 'not-json', isCutShort: true }],
  [
    'of a newer Mainstay',
    TEXT.replace('"version": 1', '"version": 2'),
    { code: 'newer-version', fileVersion: 2, ourVersion: 1 },
  ],
  [
    'with a name that browsers keep for themselves',
    TEXT.replace('"earlier": [', '"__proto__": {"polluted": 1},\n "earlier": ['),
    { code: 'damaged', path: ['__proto__'], expected: { kind: 'safe-key' } },
  ],
  [
    'with a name twice',
    TEXT.replace('"earlier": [', '"sections": [],\n "earlier": ['),
    { code: 'damaged', path: ['sections'], expected: { kind: 'one-of-a-name' } },
  ],
  [
    'nested without end',
    TEXT.replace('"earlier": [', `"deep": ${'['.repeat(40)}${']'.repeat(40)},\n "earlier": [`),
    { code: 'too-deep', limit: 12 },
  ],
  [
    'without its sections',
    JSON.stringify({ type: 'mainstay-questions', version: 1, instrument: {}, earlier: [] }),
    { code: 'damaged', path: ['sections'], expected: { kind: 'list' } },
  ],
])('a set %s is refused in words', (_, text, problem) => {
  expect(problemOf(text)).toEqual(problem);
});

/** The set with one thing in it changed and marked anew, as anybody can. */
function problemsWith(change: (set: { instrument: JsonBag; items: JsonBag[] }) => void) {
  const { instrument, sections, earlier, example } = structuredClone(setIn(TEXT));
  const items = sections.flatMap((section) =>
    isJsonObject(section) && Array.isArray(section.items) ? section.items.filter(isBag) : [],
  );
  if (!isBag(instrument)) throw new Error('no instrument');
  change({ instrument, items });
  const set = setIn(questionSetText({ instrument, sections, earlier, example }, 'test'));
  const opened = openQuestionSet(set);
  return opened.ok ? [] : opened.problems;
}

type JsonBag = { [key: string]: unknown };
const isBag = (value: unknown): value is JsonBag => isJsonObject(value);

test('what the build would not take is not taken, and every fault is named with its place', () => {
  expect(problemsWith(() => undefined)).toEqual([]);
  const first = (key: string, value: unknown) =>
    problemsWith(({ items: [item] }) => Object.assign(item ?? {}, { [key]: value }));
  expect(first('id', 'constructor')[0]).toMatch(/^sections\/1: items\.0\.id: use letters/);
  expect(first('stem', 'x'.repeat(5_000))[0]).toMatch(/items\.0\.stem: ./);
  expect(first('stem', 'Not a question')).toContain(
    'sections/1: items.0.stem: a stem is a question: end it with ?',
  );
  expect(first('levels', ['One.'])[0]).toMatch(/items\.0\.levels: ./);
  expect(first('onclick', 'alert(1)')[0]).toMatch(
    /items\.0: there is no line called “onclick” here/,
  );
  expect(first('home', 'nowhere')[0]).toMatch(/no function "nowhere"/);
  for (const url of ['javascript:alert(1)', 'http://example.org/', 'data:text/html,x'])
    expect(
      problemsWith(({ instrument: { sources } }) => {
        if (Array.isArray(sources)) Object.assign(sources[0], { url });
      })[0],
    ).toBe('instrument: sources.0.url: write an address that begins with https://');
  const many = problemsWith(({ items }) => {
    for (const item of items) item.quick = false;
  });
  expect(many.filter((each) => each.includes('quick check'))).toHaveLength(3);
});

test('more questions than a file of answers holds are refused', () => {
  const { sections, ...rest } = setIn(TEXT);
  const [section] = sections;
  const all = isJsonObject(section) && Array.isArray(section.items) ? section.items : [];
  const items = Array.from({ length: 201 }, (_, k) => ({ ...all[0], id: `Q-${k}` }));
  const opened = openQuestionSet({ ...rest, sections: [{ ...all, section: 'people', items }] });
  expect(opened.ok).toBe(false);
});

const PAGE =
  '<!doctype html>\n<html data-build="one-file" lang="en-GB"><head></head><body></body></html>';

test('the one file with questions inside says so at its start, and nothing in them ends their block', () => {
  const { instrument, ...rest } = setIn(TEXT);
  const title = '</script><script>alert(1)</script>';
  const named = isJsonObject(instrument) ? { ...instrument, title } : instrument;
  const text = questionSetText({ ...rest, instrument: named }, 'test');
  const page = withQuestionsInside(PAGE, 'volunteer', text);
  expect(page).toMatch(/^<!doctype html>\s<html data-set="volunteer" data-build="one-file"/);
  expect(page.split('</script>')).toHaveLength(2);
  const inside = /id="mainstay-questions">([^<]*)</.exec(page)?.[1] ?? '';
  const again = questionSetFrom(inside, JSON.parse(inside));
  expect(again).toMatchObject({ ok: true, value: { instrument: { title } } });
  expect(withQuestionsInside(page, 'volunteer', text)).toBe(page);
  expect(() => withQuestionsInside('words', 'volunteer', text)).toThrow(RangeError);
});
