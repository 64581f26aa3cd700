import type { RoundName } from '../../../core/document/exercise';
import type { Item } from '../../../core/instrument/instrument';

/** The one line of advice on choosing a level: on every screen that asks for one, in speech and on paper. */
export const ADVICE =
  'Each level includes the ones before it. Between two, choose the earlier one.';

/** One's own assessment, or a round of asking. */
type Asking = RoundName | 'own';
type Asked = Pick<Item, 'weaker' | 'tested' | 'levels'>;

/** Of several bodies the weaker one counts, or an average would hide it: in the words of whoever is asked; '' where one alone is meant. */
function weakerWords({ weaker, levels }: Asked, by: Asking): string {
  if (!weaker) return '';
  if (by === 'partners') return 'Answer for your own organisation alone.';
  const bodies = levels.some((text) => /\bfunder/.test(text)) ? 'funders' : 'public bodies';
  const which = by === 'own' ? 'and name it in the note' : 'and say which in your note';
  return `If your main ${bodies} differ, answer for the one where it is weaker, ${which}.`;
}

/** Where the last level asks for a test that may not have come; '' elsewhere. */
const untestedWords = ({ tested }: Pick<Item, 'tested'>): string =>
  tested ? 'Not put to the test yet? The fourth answer is as far as you can go.' : '';

/** The same rules said once for a whole form on paper; '' where no question needs them. */
export function paperAdvice(asked: readonly Pick<Item, 'weaker'>[], round: RoundName): string {
  if (!asked.some(({ weaker }) => weaker)) return '';
  if (round === 'partners') return 'Answer for your own organisation alone.';
  return 'Where a question is about “the public body” or “the funder” and your main ones differ, answer for the weaker one and write its name beside it. If a level asks for a test that has not come, the fourth answer is as far as you can go.';
}

/** What stands under a question: partners are asked of themselves, so what helps us is no help to them. */
export function helpLines(item: Asked & Pick<Item, 'help'>, by: Asking): readonly string[] {
  if (by === 'partners') return [weakerWords(item, by)].filter((words) => words !== '');
  const more = [weakerWords(item, by), untestedWords(item)].filter((words) => words !== '');
  return [item.help ?? '', more.join(' ')].filter((words) => words !== '');
}
