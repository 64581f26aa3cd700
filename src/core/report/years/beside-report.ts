import type { Dated } from '../../comparison/dated';
import { scoredOf } from '../../comparison/own-side';
import { mayBePooled, type Quarter, quarterOf } from '../../pool/among-others';
import { whyNotBeside } from '../../pool/lay-beside';
import type { Voice } from '../../report-model/report-model';
import type { BesideReport } from '../../report-model/years-model';
import { dimensionsOf } from '../../scoring/dimensions';
import { everyScore } from '../../scoring/every-score';
import { countWord, listWords, plural, upperFirst, withoutStop } from '../../wording/words';
import { scoreGroupOf } from './score-group';

const QUARTERS: Readonly<Record<Quarter, string>> = {
  'lower-quarter': 'In the lower quarter',
  'middle-half': 'In the middle half',
  'upper-quarter': 'In the upper quarter',
};

const OURS: Readonly<Record<Voice, string>> = { you: 'your', we: 'our' };

/** One's own place among organisations that chose to share; null where no benchmark is laid beside these results, or it may not be. Method 5.5. */
export function besideReport({ instrument, assessment }: Dated, voice: Voice): BesideReport | null {
  const { beside } = assessment;
  if (beside === undefined || whyNotBeside(instrument, assessment, beside) !== null) return null;
  const own = new Map(
    everyScore(scoredOf({ instrument, assessment }).scorecard).map((score) => [score.id, score]),
  );
  const ours = OURS[voice];
  const rows = dimensionsOf(instrument).flatMap(({ id, kind, name }) => {
    const told = beside.dimensions[id];
    const score = own.get(id);
    if (told === undefined || kind === 'part' || kind === 'view') return [];
    const mine = score !== undefined && mayBePooled(score) ? score.score : null;
    const group = scoreGroupOf(instrument, kind);
    return [{ id, kind, group, name, own: mine, ...told, words: wordsOf(mine, told, ours) }];
  });
  const { organisations, by, what, quarters } = beside;
  return {
    headline: headlineOf(rows, ours),
    lead: `${organisations} organisations that chose to share with ${by || 'whoever pooled them'}, ${quartersWords(quarters)}.${what === '' ? '' : ` What for: ${withoutStop(what)}.`}`,
    rows: rows.map(({ deciles: _, ...row }) => row),
    note: `They rated themselves and chose to share, so they are not the sector. ${upperFirst(ours)} own answers may be among them. Quarters are told from twenty organisations on; with ten the middle is known to about 16 points.`,
  };
}

function wordsOf(own: number | null, told: Parameters<typeof quarterOf>[1], ours: string): string {
  if (own === null) return `No score of ${ours} own to set beside theirs`;
  const quarter = quarterOf(own, told);
  return quarter === null ? 'Too few organisations to say a place' : QUARTERS[quarter];
}

type Told = { readonly kind: string; readonly words: string };

/** "Three of your sections are in the middle half, and one in the upper quarter" */
function headlineOf(rows: readonly Told[], ours: string): string {
  const sections = rows.filter(({ kind }) => kind === 'section');
  const [first, ...others] = Object.values(QUARTERS)
    .map((words) => ({
      words: words.replace('In the', 'in the'),
      count: sections.filter((row) => row.words === words).length,
    }))
    .filter(({ count }) => count > 0);
  if (first === undefined) return 'Beside organisations that chose to share';
  const all = first.count === sections.length && first.count > 1 ? 'all ' : '';
  const told = `${all}${countWord(first.count)} of ${ours} sections ${plural(first.count, 'is', 'are')} ${first.words}`;
  return upperFirst(
    listWords([told, ...others.map(({ words, count }) => `${countWord(count)} ${words}`)]),
  );
}

const NAMES = ['first', 'second', 'third', 'fourth'] as const;

/** "of the fourth quarter of 2027", "from the first to the third quarter of 2027" */
function quartersWords({ first, last }: { readonly first: string; readonly last: string }): string {
  const [from, to] = [first, last].map((quarter) => {
    const [year = '', which = ''] = quarter.split('-Q');
    return { year, name: NAMES[Number(which) - 1] ?? '' };
  });
  const end = `the ${to?.name} quarter of ${to?.year}`;
  if (first === last) return `of ${end}`;
  return from?.year === to?.year
    ? `from the ${from?.name} to ${end}`
    : `from the ${from?.name} quarter of ${from?.year} to ${end}`;
}
