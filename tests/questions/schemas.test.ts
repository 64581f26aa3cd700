import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { instrumentFileSchema, sectionFileSchema } from '../../src/core/instrument/schema';
import { filesUnder, REPOSITORY } from '../support/source-tree';

const SCHEMAS = [
  { name: 'instrument', title: 'Mainstay: what all questions share', schema: instrumentFileSchema },
  { name: 'section', title: 'Mainstay: the questions of one section', schema: sectionFileSchema },
] as const;

/** Draft 7, the one that editors' YAML extensions know best. */
const jsonSchemaOf = (title: string, schema: ZodMiniType) => ({
  title,
  ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
});

describe.each(SCHEMAS)('questions/$name.schema.json', ({ name, title, schema }) => {
  const place = join(REPOSITORY, 'questions', `${name}.schema.json`);

  test('is what the build checks (UPDATE=1 writes it anew)', () => {
    const current = `${JSON.stringify(jsonSchemaOf(title, schema), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(place, current);
    expect(readFileSync(place, 'utf8')).toBe(current);
  });

  test('takes the real files as they stand', () => {
    const fromSchema = z.fromJSONSchema(JSON.parse(readFileSync(place, 'utf8')));
    const files = filesUnder('questions').filter(
      (path) => path.endsWith('.yaml') && path.includes('/sections/') === (name === 'section'),
    );
    const isEarlier = (path: string) => path.startsWith('questions/earlier/');
    expect(files.filter((path) => !isEarlier(path)).length).toBeGreaterThan(0);
    for (const path of files) {
      const content = parse(readFileSync(REPOSITORY + path, 'utf8'));
      expect(fromSchema.safeParse(content).error, path).toBeUndefined();
    }
  });
});

const SCHEMA_LINE = /^# yaml-language-server: \$schema=(.*)$/;

test.each(
  ['questions', 'tests/instruments'].flatMap(filesUnder).filter((path) => path.endsWith('.yaml')),
)('%s names its schema on its first line, for editors, or none', (path) => {
  const [first = ''] = readFileSync(REPOSITORY + path, 'utf8').split('\n');
  const named = SCHEMA_LINE.exec(first)?.[1];
  // A file that came from elsewhere may have no such line, or that of the place it came from.
  if (named === undefined) return;
  const schema = path.includes('/sections/') ? 'section' : 'instrument';
  expect(posix.basename(named)).toBe(`${schema}.schema.json`);
});
