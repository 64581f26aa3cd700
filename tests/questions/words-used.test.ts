import { expect, test } from 'vitest';
import { termFinder } from '../../src/core/instrument/words-used';

const term = (name: string, ...alsoWritten: string[]) => ({
  ...{ term: name, meaning: 'What it means.', alsoWritten },
});
const glossary = [term('VCSE'), term('safeguarding'), term('trustee', 'trustees')];
const used = (stem: string, ...levels: string[]) => termFinder(glossary)({ stem, levels });

test('names a term that the question or a level uses, in the order of the glossary', () => {
  expect(used('Do trustees know?', 'The vcse partners do.')).toEqual(['VCSE', 'trustee']);
});

test('finds whole words alone', () => {
  expect(used('Is it trusteeship?', 'Unsafeguarding.')).toEqual([]);
});

test('reads signs of a pattern as they stand', () => {
  const odd = [{ term: 'C++ (old)', meaning: 'A sign.', alsoWritten: [] }];
  expect(termFinder(odd)({ stem: 'Is C++ (old) used?', levels: [] })).toEqual(['C++ (old)']);
});
