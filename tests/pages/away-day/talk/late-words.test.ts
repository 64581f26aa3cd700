import { expect, test } from 'vitest';
import { laterWords } from '../../../../src/core/wording/later-words';
import { apartWords } from '../../../../src/pages/shared/room/late-words';

test('says how many came after the answers were shown, and nothing where nobody did', () => {
  expect([0, 1, 2].map(laterWords)).toEqual([
    '',
    '1 came later and is not counted.',
    '2 came later and are not counted.',
  ]);
});

test('says of a vote by other people only whether its middle may stand', () => {
  expect(apartWords({ stands: null })).not.toMatch(/close/);
  expect(apartWords({ stands: true })).toMatch(/close enough/);
  expect(apartWords({ stands: false })).toMatch(/do not lie close enough/);
});
