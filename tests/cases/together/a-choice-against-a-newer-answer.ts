import { disputes, rivalChosen } from '../../../src/core/copies/choose-rival';
import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, joined, rated, sent } from '../../support/copies';

const start = sent(emptyCopy);
const priya = sent(answered(start, 'X', rated(2), { note: 'Priya' }));
const sam = sent(answered(start, 'X', rated(4), { note: 'Sam' }));
const both = joined(priya, sam);
const choice = { changedAt: '2026-11-09T10:00:00.000Z', changedBy: 'Chair' };
const [open] = disputes(both, { items: [] });
const indexOfPriya = open?.versions.findIndex(({ value }) => JSON.stringify(value).includes('Pri'));

export const togetherCase: TogetherCase = {
  title: 'a choice made while one of the two went on does not put their newer answer away',
  copies: [
    sent(rivalChosen(both, 'answers/X', indexOfPriya ?? -1, choice)),
    sent(answered(sam, 'X', rated(3), { note: 'on second thoughts' })),
  ],
  disputed: { 'answers/X': ['Priya', 'on second thoughts'] },
};
