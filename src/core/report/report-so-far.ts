import type { Figure, ReportModel, ScoreRow } from '../report-model/report-model';
import {
  answersOfFinishedSections,
  type SectionSoFar,
  sectionsSoFar,
} from '../response/sections-so-far';
import type { ReportInput } from '../wording/report-scene';
import { countWord, plural, upperFirst } from '../wording/words';
import { buildReport } from './build-report';

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

/** Unfinished sections named but not drawn: a running score steers the answers. */
const hideUnfinished = (figure: Figure, progress: readonly SectionSoFar[]): Figure => ({
  ...figure,
  rows: figure.rows.map((row) => {
    const own = progress.find(({ section }) => section.id === row.id);
    return own && own.left > 0 ? hide(row, own) : row;
  }),
});

const finishedWords = (progress: readonly SectionSoFar[]): string => {
  const finished = progress.filter(({ left }) => left === 0);
  const are = plural(finished.length, 'is', 'are');
  return `${upperFirst(countWord(finished.length))} of ${countWord(progress.length)} sections ${are} finished. The others stay hidden until they are finished too.`;
};

/**
 * The report as screen, papers and text have it alike: while some sections are finished and others not, of the finished
 * ones alone, unless a person asked for all there is. What was answered and noted is listed whole.
 */
export function reportSoFar(input: ReportInput, isAllShown: boolean): ReportModel {
  const { instrument, assessment } = input;
  const whole = buildReport(input);
  if (isAllShown || assessment.exercise !== null) return whole;
  const progress = sectionsSoFar(instrument, assessment, assessment.answers);
  const finished = progress.filter(({ left }) => left === 0);
  if (finished.length === 0 || finished.length === progress.length) return whole;
  const answers = answersOfFinishedSections(progress, assessment.answers);
  const { factors, ...report } = buildReport({ ...input, assessment: { ...assessment, answers } });
  const lead = finishedWords(progress);
  return {
    ...report,
    factors: hideUnfinished(factors, progress),
    lead,
    shortLead: lead,
    answers: whole.answers,
    evidence: whole.evidence,
  };
}
