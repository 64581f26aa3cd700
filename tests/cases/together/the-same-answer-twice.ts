import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, rated, sent } from '../../support/copies';

const start = sent(answered(emptyCopy, 'X', rated(1)));
const twice = { note: 'we agree' };

export const togetherCase: TogetherCase = {
  title: 'two people who gave the same answer have nothing to choose',
  copies: [
    sent(answered(start, 'X', rated(3), { ...twice, by: 'Priya' })),
    sent(answered(start, 'X', rated(3), { ...twice, by: 'Sam', at: '2026-11-05T10:00:00.000Z' })),
  ],
  stands: { 'answers/X': 'we agree' },
};
