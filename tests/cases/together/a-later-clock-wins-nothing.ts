import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, rated, sent } from '../../support/copies';

const start = sent(answered(emptyCopy, 'X', rated(1)));

export const togetherCase: TogetherCase = {
  title: 'two changes made without knowing of each other both stand, whatever the clocks say',
  copies: [
    sent(answered(start, 'X', rated(2), { note: 'Priya', at: '2026-11-02T10:00:00.000Z' })),
    sent(answered(start, 'X', rated(4), { note: 'Sam', at: '2031-01-01T00:00:00.000Z' })),
  ],
  disputed: { 'answers/X': ['Priya', 'Sam'] },
};
