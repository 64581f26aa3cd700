import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, rated, sent } from '../../support/copies';

const start = sent(answered(emptyCopy, 'X', rated(1), { note: 'before' }));

export const togetherCase: TogetherCase = {
  title: 'what one copy changed is taken, and what gave way is an earlier answer',
  copies: [start, sent(answered(start, 'X', rated(3), { note: 'after' })), start],
  stands: { 'answers/X': 'after' },
  earlier: { X: ['before'] },
};
