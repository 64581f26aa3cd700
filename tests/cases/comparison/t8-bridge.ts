import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const old = tinyInstrument({ items: ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => ({ id })) });
const newer = tinyInstrument({
  items: [
    { id: 'q1', w: 2 },
    { id: 'q2' },
    { id: 'q3', meaning: 2 },
    { id: 'q4' },
    { id: 'q5' },
    { id: 'q6' },
  ],
});

export const comparisonCase: ComparisonCase = {
  title: 'T8: matched items alone, the newer weights on both, and no claim on three of them',
  before: { instrument: old, answers: tinyResponse({ q1: 1, q2: 2, q3: 3, q4: 1, q5: 'dk' }) },
  now: {
    instrument: newer,
    answers: tinyResponse({ q1: 2, q2: 2, q3: [2, 2], q4: 3, q5: 3, q6: 4 }),
  },
  matched: ['q1', 'q2', 'q4'],
  unmatched: { q3: 'reworded', q5: 'unknown-before', q6: 'new' },
  up: ['q4', 'q1'],
  down: [],
  dimensions: {
    s: { before: 31, now: 56, change: 25, smallest: 20, claim: 'none', why: 'few-matched' },
  },
};
