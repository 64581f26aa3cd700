import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, evidenced, rated, sent } from '../../support/copies';

const start = sent(answered(emptyCopy, 'X', rated(1), { note: 'before' }));

export const togetherCase: TogetherCase = {
  title: 'a line of evidence added in one copy and an answer changed in another need no choice',
  copies: [
    sent(evidenced(start, 'X', 'e', 'minutes')),
    sent(answered(start, 'X', rated(3), { note: 'after' })),
    sent(evidenced(start, 'X', 'f', 'letter')),
  ],
  stands: { 'answers/X': 'after', 'evidence/X/e': 'minutes', 'evidence/X/f': 'letter' },
  earlier: { X: ['before'] },
};
