import { expect, test } from 'vitest';
import {
  ANSWER_SIGNS,
  ANSWERS_IN_A_FILE,
  ANSWERS_PATTERN,
  levelOfSign,
  signOfAnswer,
  signOr,
} from '../../../src/core/limits/answer-signs';
import { readSources } from '../../support/source-tree';

test('a sign is the same in a code, a file and a record', () => {
  expect(ANSWERS_IN_A_FILE.map(([sign]) => sign)).toEqual(ANSWER_SIGNS);
  expect(ANSWERS_PATTERN.test(ANSWER_SIGNS.join(''))).toBe(true);
  expect(ANSWERS_PATTERN.test('5')).toBe(false);
  expect([0, 1, 2, 3, 4].map((level) => signOfAnswer({ state: 'rated', level }))).toEqual(
    ANSWER_SIGNS.slice(0, 5),
  );
  expect([
    signOfAnswer({ state: 'dk' }),
    signOfAnswer({ state: 'na' }),
    signOfAnswer(null),
  ]).toEqual(ANSWER_SIGNS.slice(5));
  expect(ANSWER_SIGNS.map(levelOfSign)).toEqual([0, 1, 2, 3, 4, null, null, null]);
  expect([signOr('3'), signOr('9'), signOr(undefined)]).toEqual(['3', '-', '-']);
});

test('the signs are listed in one file alone', () => {
  const listed = /\?n-|'\?', ?'n'/;
  const elsewhere = readSources('src')
    .filter(({ path, text }) => path !== 'src/core/limits/answer-signs.ts' && listed.test(text))
    .map(({ path }) => path);
  expect(elsewhere).toEqual([]);
});
