import type { FoundDimension } from '../../../core/report/find-dimension';

const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The finding of one score: "Funding: about 38, partly in place". A quick check has no figure. */
export const scoreTitle = ({ name, rows, cell }: FoundDimension, isQuick: boolean): string => {
  const row = rows[0];
  const words = inSentence(row ? row.levelWords : (cell?.words ?? ''));
  const score = row ? row.score : (cell?.score ?? null);
  if (row?.shown === 'range') return `${name}: somewhere from ${inSentence(row.rangeWords)}`;
  return score === null || isQuick ? `${name}: ${words}` : `${name}: about ${score}, ${words}`;
};
