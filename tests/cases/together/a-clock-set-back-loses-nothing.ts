import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, rated, sent } from '../../support/copies';

const start = sent(
  answered(emptyCopy, 'X', rated(1), { note: 'before', at: '2026-11-02T10:00:00.000Z' }),
);

export const togetherCase: TogetherCase = {
  title:
    'who had seen the other answer and changed it is taken, though the clock says it was earlier',
  copies: [
    start,
    sent(answered(start, 'X', rated(3), { note: 'after', at: '2001-01-01T00:00:00.000Z' })),
  ],
  stands: { 'answers/X': 'after' },
  earlier: { X: ['before'] },
};
