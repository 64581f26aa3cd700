import type { ComparisonCase } from '../../support/cases/comparison-case';
import { tinyAlike, tinyInstrument, tinyResponse } from '../../support/tiny-instrument';

const instrument = tinyInstrument({
  items: Object.keys(tinyAlike(12, 0)).map((id) => ({ id, isQuick: true })),
});

export const comparisonCase: ComparisonCase = {
  title: 'no claim of change rests on a quick check; its answers are set side by side',
  before: { instrument, answers: tinyResponse(tinyAlike(12, 0)), kind: 'quick' },
  now: { instrument, answers: tinyResponse({ ...tinyAlike(12, 0), i3: 4 }) },
  up: ['i3'],
  dimensions: { s: { claim: 'none', why: 'quick' } },
};
