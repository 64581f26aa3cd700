import type { TogetherCase } from '../../support/cases/together-case';
import { emptyCopy, named, sent } from '../../support/copies';

const start = sent(named(emptyCopy, 'first'));
const second = sent(named(start, 'second'));

export const togetherCase: TogetherCase = {
  title: 'what was changed and changed back on purpose is not changed once more',
  copies: [start, second, sent(named(second, 'first'))],
  stands: { name: 'first' },
};
