import { expect, test } from 'vitest';
import { idReadOut, wholeId } from '../../../src/core/codes/whole-id';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { newRespondentId } from '../../../src/platform/new-code-id';

const round = newCollection('C011ECT0', ['A']);
const reply = {
  revision: 1,
  role: '',
  name: '',
  answers: '3',
  reasons: {},
  isWithdrawn: false,
} as const;

test('read out or shown, the same person has the same id, as long as every other', () => {
  for (let left = 50; left > 0; left -= 1) {
    const shown = newRespondentId(round.id);
    expect(shown).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(idReadOut(shown.slice(0, 4), round)).toBe(shown);
  }
  expect(wholeId('YE0X', 'C011ECT0')).not.toBe(wholeId('YE0X', '0THER000'));
});

test('an id of an older phone is found by its beginning', () => {
  const responses = { YE0X1234: reply };
  expect(idReadOut('YE0X', { ...round, responses })).toBe('YE0X1234');
});
