import { disputes, rivalChosen } from '../../../src/core/copies/choose-rival';
import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, joined, rated, sent } from '../../support/copies';

const start = sent(answered(emptyCopy, 'X', rated(1), { note: 'before' }));
const priya = sent(
  answered(start, 'X', rated(2), { note: 'Priya', at: '2026-11-03T09:00:00.000Z' }),
);
const sam = sent(answered(start, 'X', rated(4), { note: 'Sam' }));
const both = joined(priya, sam);
const indexOfSam = disputes(both, { items: [] })[0]?.versions.findIndex(({ value }) =>
  JSON.stringify(value).includes('Sam'),
);
const choice = { changedAt: '2026-11-09T10:00:00.000Z', changedBy: 'Chair' };

export const togetherCase: TogetherCase = {
  title: 'a choice made once is not asked again by the copies it was made between',
  copies: [start, priya, sam, sent(rivalChosen(both, 'answers/X', indexOfSam ?? -1, choice))],
  stands: { 'answers/X': 'Sam' },
  earlier: { X: ['Priya', 'before'] },
};
