import type { Dated } from '../../comparison/dated';
import { scoredOf } from '../../comparison/own-side';
import { whyNotBeside } from '../../pool/lay-beside';
import { mayBePooled, type Place, placeOf } from '../../pool/place';
import type { BesideReport } from '../../report-model/years-model';
import { dimensionsOf } from '../../scoring/dimensions';
import { everyScore } from '../../scoring/every-score';
import { countWord } from '../../wording/words';

const PLACES: Readonly<Record<Place, string>> = {
  'lower-quarter': 'In the lower quarter',
  'middle-half': 'In the middle half',
  'upper-quarter': 'In the upper quarter',
};

/** One's own place among organisations that chose to share; null where no benchmark is laid beside these results, or it may not be. Method 5.5. */
export function besideReport({ instrument, assessment }: Dated): BesideReport | null {
  const { beside } = assessment;
  if (beside === undefined || whyNotBeside(instrument, assessment, beside) !== null) return null;
  const own = new Map(
    everyScore(scoredOf({ instrument, assessment }).scorecard).map((score) => [score.id, score]),
  );
  const rows = dimensionsOf(instrument).flatMap(({ id, kind, name }) => {
    const told = beside.dimensions[id];
    const score = own.get(id);
    if (told === undefined || kind === 'part' || kind === 'view') return [];
    const mine = score !== undefined && mayBePooled(score) ? score.score : null;
    return [{ id, kind, name, own: mine, ...told, words: wordsOf(mine, told) }];
  });
  return {
    headline: headlineOf(rows),
    lead: `${beside.organisations} organisations that chose to share with ${beside.by || 'whoever pooled them'}, ${quartersWords(beside.quarters)}${beside.what === '' ? '' : `, for this: ${beside.what}`}.`,
    rows: rows.map(({ deciles: _, ...row }) => row),
    note: 'They rated themselves and chose to share, so they are not the sector. Your own answers may be among them. Quarters are told from twenty organisations on; with ten the middle is known to about 16 points.',
  };
}

function wordsOf(own: number | null, told: Parameters<typeof placeOf>[1]): string {
  if (own === null) return 'No score of your own to compare';
  const place = placeOf(own, told);
  return place === null ? 'Too few organisations for a place' : PLACES[place];
}

function headlineOf(rows: readonly { readonly kind: string; readonly words: string }[]): string {
  const sections = rows.filter(({ kind }) => kind === 'section');
  const counts = Object.values(PLACES).map((words) => ({
    words: words.replace('In the', 'in the'),
    count: sections.filter((row) => row.words === words).length,
  }));
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return 'Beside organisations that chose to share';
  const [first, ...others] = some;
  const told = [
    `${countWord(first?.count ?? 0)} of your sections ${first?.count === 1 ? 'is' : 'are'} ${first?.words}`,
    ...others.map(({ words, count }) => `${countWord(count)} ${words}`),
  ].join(', ');
  return told.charAt(0).toUpperCase() + told.slice(1);
}

const quartersWords = ({
  first,
  last,
}: {
  readonly first: string;
  readonly last: string;
}): string =>
  first === last
    ? `of ${quarterWords(first)}`
    : `of ${quarterWords(first)} to ${quarterWords(last)}`;

/** "the fourth quarter of 2027" */
function quarterWords(quarter: string): string {
  const [year = '', which = ''] = quarter.split('-Q');
  const name = ['first', 'second', 'third', 'fourth'][Number(which) - 1] ?? '';
  return `the ${name} quarter of ${year}`;
}
