/** The SQL of docs/pooling.md over the tidy table gives what `pool` gives. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main';
import { decodeBenchmark, encodeContribution } from '../../src/core/file/shared-figures';
import { realBank } from '../support/real-bank';
import { REPOSITORY } from '../support/source-tree';
import { manyContributions } from '../support/years/many-contributions';
import { terminalWords } from './terminal-words';

const { instrument } = realBank();
const MANY = 10_000;
const LIMIT = { timeout: 240_000 };

let folder = '';
const said = terminalWords();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay pool '));
  mkdirSync(join(folder, 'given'));
  for (const each of manyContributions(instrument, MANY))
    writeFileSync(
      join(folder, 'given', `${each.id}.mainstay-contribution.json`),
      encodeContribution(each, 'test'),
    );
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }), 240_000);

const [, sql = ''] =
  /^```sql\n([\s\S]*?)^```$/m.exec(readFileSync(`${REPOSITORY}docs/pooling.md`, 'utf8')) ?? [];

test('over ten thousand contributions', LIMIT, async () => {
  const [out, tidy] = [join(folder, 'benchmark.json'), join(folder, 'tidy.csv')];
  expect(main(['pool', join(folder, 'given'), '--out', out, '--tidy', tidy])).toBe(0);
  expect(said.error).toContain('First of a series.');
  const benchmark = decodeBenchmark(readFileSync(out, 'utf8'), instrument);
  if (!benchmark.ok) throw new Error(benchmark.problem.code);
  expect(benchmark.value.organisations).toBe(MANY);

  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  await connection.run(`CREATE TABLE tidy AS FROM '${tidy.replaceAll("'", "''")}'`);
  const types = await connection.runAndReadAll('DESCRIBE tidy');
  expect(types.getRows().map(([name, type]) => `${name} ${type}`)).toEqual([
    'organisation VARCHAR',
    'quarter VARCHAR',
    'size_band VARCHAR',
    'source VARCHAR',
    'questions VARCHAR',
    'scale BIGINT',
    'kind VARCHAR',
    'dimension VARCHAR',
    'state VARCHAR',
    'score BIGINT',
    'coverage BIGINT',
    'reduced BOOLEAN',
  ]);
  const rows = (await connection.runAndReadAll(sql)).getRows().map((row) => {
    const [dimension, ...figures] = row;
    return [String(dimension), ...figures.map(Number)];
  });
  connection.closeSync();
  const expected = Object.entries(benchmark.value.dimensions).map(
    ([id, { n, median, quartiles, deciles }]) => [
      id,
      n,
      median,
      quartiles?.lower,
      quartiles?.upper,
      ...(deciles ?? []),
    ],
  );
  expect(expected.length).toBeGreaterThan(15);
  expect(rows).toEqual(
    expected.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
});

test('the page names each column of the table, and no other', () => {
  const page = readFileSync(`${REPOSITORY}docs/pooling.md`, 'utf8').split('## The tidy table')[1];
  const named = [
    ...(page ?? '').matchAll(/^\| `(\w+)` \| (?:text|whole number|true or false) \|/gm),
  ];
  const header = readFileSync(join(folder, 'tidy.csv'), 'utf8').split('\n')[0];
  expect(named.map(([, name]) => name)).toEqual(header?.split(','));
});
