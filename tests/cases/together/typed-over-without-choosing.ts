import type { TogetherCase } from '../../support/cases/together-case';
import { answered, emptyCopy, joined, rated, sent } from '../../support/copies';

const start = sent(emptyCopy);
const priya = sent(answered(start, 'X', rated(2), { note: 'Priya' }));
const sam = sent(answered(start, 'X', rated(4), { note: 'Sam' }));
const both = joined(priya, sam);
const seen = both.answers.X?.note ?? '';
const unseen = seen === 'Sam' ? 'Priya' : 'Sam';

export const togetherCase: TogetherCase = {
  title: 'an answer typed over the version that stood leaves the other one to be chosen',
  copies: [sent(answered(both, 'X', rated(3), { note: 'a third' })), priya, sam],
  disputed: { 'answers/X': [unseen, 'a third'].toSorted() },
};
