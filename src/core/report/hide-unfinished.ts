import type { Figure, ScoreRow } from '../report-model/report-model';
import type { SectionSoFar } from '../response/sections-so-far';

const hiddenWords = ({ answered, items }: SectionSoFar): string =>
  `Hidden until this section is finished: ${answered} of ${items.length} answered`;

const hide = (row: ScoreRow, progress: SectionSoFar): ScoreRow => ({
  ...row,
  state: 'insufficient',
  shown: 'none',
  score: null,
  range: null,
  target: null,
  band: null,
  detail: hiddenWords(progress),
  levelWords: 'Hidden',
  rangeWords: 'none',
  rated: 'hidden',
});

/** The factors with unfinished sections named but not drawn: a running score steers the answers. */
export const hideUnfinished = (figure: Figure, progress: readonly SectionSoFar[]): Figure => ({
  ...figure,
  rows: figure.rows.map((row) => {
    const own = progress.find(({ section }) => section.id === row.id);
    return own && own.left > 0 ? hide(row, own) : row;
  }),
});
