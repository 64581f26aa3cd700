import type { TogetherCase } from '../../support/cases/together-case';
import { emptyCopy, planned, sent } from '../../support/copies';

const start = sent(planned(emptyCopy, 'p', 'ask the council'));

export const togetherCase: TogetherCase = {
  title: 'actions added in two copies are all there, and their order is nothing to choose',
  copies: [
    sent(planned(start, 'q', 'write a policy')),
    sent(planned(start, 'r', 'find a treasurer')),
  ],
  stands: {
    'plan/actions/p': 'ask the council',
    'plan/actions/q': 'write a policy',
    'plan/actions/r': 'find a treasurer',
  },
};
