import type { TogetherCase } from '../../support/cases/together-case';
import { emptyCopy, evidenced, sent } from '../../support/copies';

const start = sent(evidenced(emptyCopy, 'X', 'e', 'minutes'));

export const togetherCase: TogetherCase = {
  title: 'a line of evidence taken away in one copy and changed in another waits for a choice',
  copies: [
    sent(evidenced(start, 'X', 'e', null)),
    sent(evidenced(start, 'X', 'e', 'minutes of May')),
  ],
  disputed: { 'evidence/X/e': ['', 'minutes of May'] },
};
