import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXED_QUESTIONS } from './instruments/fixed-questions';
import { REPOSITORY } from './support/source-tree';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/architecture.md',
  'docs/dependencies.md',
  'docs/measurements.md',
  'docs/method.md',
  'docs/own-questions.md',
];
/** A file or folder of this repository; what stands in a built or a saved folder is not one. */
const PATH = /(?:`|\]\()((?:src|tests|docs|questions)\/[\w./-]*)(?:`|\))/g;
const SCRIPT = /npm run (?:-s )?([\w:]+)/g;

/** A set of questions may do without an example and the editions before: what is called so lies beside the fixed ones. */
const isThere = (name: string) =>
  [name, name.replace(/^questions\//, `${FIXED_QUESTIONS}/`)].some((path) =>
    existsSync(REPOSITORY + path),
  );

const read = (path: string) => readFileSync(REPOSITORY + path, 'utf8');
const named = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '');

test.each(DOCUMENTS)('%s names only files and scripts that exist', (path) => {
  const text = read(path);
  const scripts = JSON.parse(read('package.json')).scripts;
  expect(named(text, PATH).filter((name) => !isThere(name))).toEqual([]);
  expect(named(text, SCRIPT).filter((name) => !(name in scripts))).toEqual([]);
});
