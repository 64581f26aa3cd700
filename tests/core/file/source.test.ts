import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCE } from '../../../src/core/file/source';

test('a file says which Mainstay wrote it, and that is the version of the package', () => {
  const text = readFileSync('package.json', 'utf8');
  expect(text).toContain(`"version": "${SOURCE.replace('Mainstay ', '')}"`);
});
