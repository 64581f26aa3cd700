import type { Figure, ScoreRow } from '../../../core/report-model/report-model';
import type { SectionProgress } from './section-progress';

const hiddenWords = ({ answered, items }: SectionProgress): string =>
  `Hidden until this section is finished: ${answered} of ${items.length} answered`;

const hide = (row: ScoreRow, progress: SectionProgress): ScoreRow => ({
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
export const hideUnfinished = (figure: Figure, progress: readonly SectionProgress[]): Figure => ({
  ...figure,
  rows: figure.rows.map((row) => {
    const own = progress.find(({ section }) => section.id === row.id);
    return own && own.left > 0 ? hide(row, own) : row;
  }),
});
