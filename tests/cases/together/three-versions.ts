import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, rated, sent } from '../../support/copies';

const start = sent(emptyCopy);

export const togetherCase: TogetherCase = {
  title: 'three people who answer a blank question differently leave three versions',
  copies: [
    sent(answered(start, 'X', rated(0), { note: 'one' })),
    sent(answered(start, 'X', rated(2), { note: 'two' })),
    sent(answered(start, 'X', rated(4), { note: 'three' })),
  ],
  disputed: { 'answers/X': ['one', 'three', 'two'] },
};
