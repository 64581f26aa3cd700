import type { RoundName } from '../../../core/document/rounds';
import type { Item } from '../../../core/instrument/instrument';
import { WEAKER_ONE } from '../../../core/wording/public-bodies';
import { upperFirst } from '../../../core/wording/words';

/** The one line of advice on choosing a level: on every screen that asks for one, in speech and on paper. */
export const ADVICE =
  'Each level includes the ones before it. Between two, choose the earlier one.';

/** One's own assessment, or a round of asking. */
type Asking = RoundName | 'own';
type Asked = Pick<Item, 'weaker' | 'tested'>;

const FOURTH = 'the fourth answer is as far as you can go.';
const UNTESTED = `Not put to the test yet? ${upperFirst(FOURTH)}`;
const UNTESTED_ON_PAPER = `Where a level asks for a test that has not come, ${FOURTH}`;

/** Which body is meant and how far an answer can go, in that order; partners are asked of themselves. */
function rules(asked: readonly Asked[], by: Asking, untested: string): string {
  const isWeaker = asked.some(({ weaker }) => weaker);
  if (by === 'partners') return isWeaker ? 'Answer for your own organisation alone.' : '';
  const isTested = asked.some(({ tested }) => tested);
  return [isWeaker ? WEAKER_ONE : '', isTested ? untested : '']
    .filter((words) => words !== '')
    .join(' ');
}

/** The same rules said once for a whole form on paper; '' where no question needs them. */
export const paperAdvice = (asked: readonly Asked[], round: RoundName): string =>
  rules(asked, round, UNTESTED_ON_PAPER);

/** What stands under a question: what helps us is no help to partners. */
export function helpLines(item: Asked & Pick<Item, 'help'>, by: Asking): readonly string[] {
  const help = by === 'partners' ? '' : (item.help ?? '');
  return [help, rules([item], by, UNTESTED)].filter((words) => words !== '');
}
