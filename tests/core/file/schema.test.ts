import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessmentFileJsonSchema } from '../../../src/core/file/json-schema';
import { FILE_VERSION } from '../../../src/core/limits/format';

const PLACE = new URL('../../../docs/assessment-file.schema.json', import.meta.url);

test('docs/assessment-file.schema.json is what the code checks (UPDATE=1 writes it anew)', () => {
  const current = `${JSON.stringify(assessmentFileJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(PLACE, current);
  expect(readFileSync(PLACE, 'utf8')).toBe(current);
});

test('the published schema says of which version it is, and is that of no other', () => {
  const { title, properties } = JSON.parse(readFileSync(PLACE, 'utf8'));
  expect(title).toBe(`Mainstay assessment file, version ${FILE_VERSION}`);
  expect(properties.version.const).toBe(FILE_VERSION);
  const page = readFileSync(new URL('../../../docs/file-format.md', import.meta.url), 'utf8');
  expect(page).toContain(`"version": ${FILE_VERSION},`);
  expect(page).toContain(`- Version ${FILE_VERSION} added`);
});
