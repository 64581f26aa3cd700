import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { instrumentFileSchema, sectionFileSchema } from '../../src/core/instrument/schema';
import { FIXED_QUESTIONS } from '../instruments/fixed-questions';
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

  test.each(['questions', FIXED_QUESTIONS])('takes the files of %s as they stand', (set) => {
    const fromSchema = z.fromJSONSchema(JSON.parse(readFileSync(place, 'utf8')));
    const files = filesUnder(set).filter(
      (path) => path.endsWith('.yaml') && path.includes('/sections/') === (name === 'section'),
    );
    const isEarlier = (path: string) => path.startsWith(`${set}/earlier/`);
    const now = files.filter((path) => !isEarlier(path));
    expect(now.length).toBeGreaterThan(0);
    // How many a published set has is its own affair.
    if (set === FIXED_QUESTIONS) {
      expect(now).toHaveLength(name === 'section' ? 4 : 1);
      expect(files.filter(isEarlier)).toHaveLength(name === 'section' ? 4 : 1);
    }
    for (const path of files) {
      const content = parse(readFileSync(REPOSITORY + path, 'utf8'));
      expect(fromSchema.safeParse(content).error, path).toBeUndefined();
    }
  });
});

const SCHEMA_LINE = /^# yaml-language-server: \$schema=(.*)$/;
const yamlUnder = (folder: string) => filesUnder(folder).filter((path) => path.endsWith('.yaml'));
const firstLineOf = (path: string) => readFileSync(REPOSITORY + path, 'utf8').split('\n')[0] ?? '';
const schemaOf = (path: string) =>
  `${path.includes('/sections/') ? 'section' : 'instrument'}.schema.json`;

test.each(yamlUnder('questions'))(
  '%s names its schema on its first line, for editors, or none',
  (path) => {
    const named = SCHEMA_LINE.exec(firstLineOf(path))?.[1];
    // A file that came from elsewhere may have no such line, or that of the place it came from.
    if (named === undefined) return;
    expect(posix.basename(named)).toBe(schemaOf(path));
  },
);

test.each(yamlUnder('tests/instruments'))('%s names its schema on its first line', (path) => {
  const named = SCHEMA_LINE.exec(firstLineOf(path))?.[1] ?? '';
  // The fixed questions stand as they were published.
  const at = path.replace(FIXED_QUESTIONS, 'questions');
  expect(posix.join(posix.dirname(at), named)).toBe(`questions/${schemaOf(path)}`);
});
