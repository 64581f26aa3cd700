/** The words people read: our own, and spelt as in Britain. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hashOf, pack, runsOf, unpack } from '../support/eight-word-runs';
import { filesUnder, REPOSITORY, readSources } from '../support/source-tree';

const sourceRuns: { readonly texts: number; readonly hashes: string } = JSON.parse(
  readFileSync(`${REPOSITORY}tests/support/source-runs.json`, 'utf8'),
);

type Text = { readonly place: string; readonly text: string };

/** Every text of the question files, with the path that leads to it. */
function textsIn(value: unknown, place: string): Text[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, `${place}.${key}`));
}

const questionTexts = filesUnder('questions')
  .filter((path) => path.endsWith('.yaml'))
  .flatMap((path) => textsIn(parse(readFileSync(REPOSITORY + path, 'utf8')), path));

/** What a component says, its elements run together as they are read; and every text with a space in it. */
const pageTexts = readSources('src')
  .filter(({ path }) => /^src\/(?:pages|app|charts|ui|core\/report)\//.test(path))
  .flatMap(({ path, nodes }): Text[] => {
    const said = nodes.flatMap(([node]) =>
      ['JSXText', 'Literal', 'TemplateElement'].includes(node.type) ? [wordsIn(node.value)] : [],
    );
    return [{ place: path, text: said.filter((text) => /\s/.test(text)).join(' ') }];
  });

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const cooked = typeof value === 'object' && value !== null ? Object.values(value)[0] : '';
  return typeof cooked === 'string' ? cooked : '';
}

/** A source's own title, publisher and address are what they are, whoever writes them down. */
const IS_NAME = /\.sources\.\d+\.(?:title|publisher|url)$/;

test('no eight words in a row are those of a source text', () => {
  const known = new Set(unpack(sourceRuns.hashes));
  const ours = [...questionTexts, ...pageTexts].filter(({ place }) => !IS_NAME.test(place));
  const taken = ours.flatMap(({ place, text }) =>
    runsOf(text)
      .filter((run) => known.has(hashOf(run)))
      .map((run) => `${place}: ${run}`),
  );
  expect(taken).toEqual([]);
});

test('the hashes would know a run if they met one', () => {
  // From the first sentence of the oldest text: the name of a department and its abbreviation.
  const name = 'The Department for Culture, Media and Sport (DCMS)';
  const known = new Set(unpack(sourceRuns.hashes));
  expect(runsOf(name).map((run) => known.has(hashOf(run)))).toEqual([true]);
  expect(sourceRuns.texts).toBe(5);
  expect(known.size).toBeGreaterThan(5000);
});

test('the script that makes the hashes keeps nothing of a text but them', {
  timeout: 60_000,
}, () => {
  const script = fileURLToPath(new URL('../support/make-source-runs.mjs', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-runs-'));
  const text = 'One two three four five six seven eight, **nine**.';
  writeFileSync(join(folder, 'text.txt'), text);
  const made = join(folder, 'runs.json');
  spawnSync(process.execPath, [script, folder, made]);
  const hashes = pack(runsOf(text).map(hashOf));
  expect(JSON.parse(readFileSync(made, 'utf8'))).toEqual({ texts: 1, hashes });
  expect(unpack(hashes)).toHaveLength(2);
  rmSync(folder, { recursive: true });
});

const AMERICAN =
  /\b(?:\w*(?:organi|recogni|prioriti|reali|summari|emphasi|speciali|utili|categori|minimi|maximi)z\w*|analyz\w*|cent(?:er|ers|ered)|colou?red? gray|gray|colors?|favor\w*|behaviors?|labor|neighbor\w*|honor\w*|programs?|fulfill|enroll|traveled|canceled|labeled|defense|offense|skillful|catalog|toward|gotten)\b/gi;

test('the questions are spelt as in Britain', () => {
  const found = questionTexts.flatMap(({ place, text }) =>
    (text.match(AMERICAN) ?? []).map((word) => `${place}: ${word}`),
  );
  expect(found).toEqual([]);
});

/** Right as it stands: a program is a computer's, and a title is as its author spelt it. */
const SPELT_SO = /programs?|McKinsey’s\s+Organizational Capacity/gi;

test('the pages are spelt as in Britain', () => {
  const found = readSources('src').flatMap(({ path, nodes }) =>
    nodes
      .filter(([node]) => node.type === 'JSXText')
      .flatMap(([node]) => wordsIn(node.value).replace(SPELT_SO, '').match(AMERICAN) ?? [])
      .map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});
