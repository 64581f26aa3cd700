import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { instrumentFileSchema, sectionFileSchema } from '../../src/core/instrument/schema';
import { filesUnder, REPOSITORY } from '../support/source-tree';

const SCHEMAS = [
  { name: 'instrument', title: 'Mainstay: what all questions share', schema: instrumentFileSchema },
  { name: 'section', title: 'Mainstay: the questions of one section', schema: sectionFileSchema },
] as const;

/** Draft 7, the one that editors' YAML extensions know best. */
const jsonSchemaOf = (title: string, schema: z.ZodType) => ({
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
    expect(files.filter(isEarlier)).toHaveLength(name === 'section' ? 4 : 1);
    expect(files.filter((path) => !isEarlier(path))).toHaveLength(name === 'section' ? 4 : 1);
    for (const path of files) {
      const content = parse(readFileSync(REPOSITORY + path, 'utf8'));
      expect(fromSchema.safeParse(content).error, path).toBeUndefined();
    }
  });
});

test.each(filesUnder('questions').filter((path) => path.endsWith('.yaml')))(
  '%s names its schema on its first line, for editors',
  (path) => {
    const first = readFileSync(REPOSITORY + path, 'utf8').split('\n')[0];
    const up = '../'.repeat(path.split('/').length - 2) || './';
    const schema = path.includes('/sections/') ? 'section' : 'instrument';
    expect(first).toBe(`# yaml-language-server: $schema=${up}${schema}.schema.json`);
  },
);
