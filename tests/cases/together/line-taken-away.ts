import type { TogetherCase } from '../../support/cases/together-case';
import { emptyCopy, evidenced, sent } from '../../support/copies';

const start = sent(evidenced(emptyCopy, 'X', 'e', 'minutes'));

export const togetherCase: TogetherCase = {
  title: 'a line of evidence taken away does not come back from a copy that only still had it',
  copies: [start, sent(evidenced(start, 'X', 'e', null))],
  stands: { 'evidence/X/e': null },
};
