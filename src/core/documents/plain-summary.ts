import {
  askedHeading,
  decisionLines,
  FIRST_STEP,
  nowAndTarget,
  pageOneNotes,
  standHeading,
} from '../report/page-one';
import { statusWords } from '../report/sign-off-report';
import type { FirstRow, ReportModel, ScoreRow } from '../report-model/report-model';
import { lowerFirst, sentence, withoutStop } from '../wording/words';
import { absentLetter, settledParts } from './readers/absent-letter';

/** The report in some 25 lines for an e-mail: no line is broken, nothing is drawn, every figure is page 1's. */
export const plainSummary = (model: ReportModel): string =>
  [
    [`${model.title}: self-assessment, ${model.date}`, statusWords(model.signOff)],
    rehearsal(model),
    [sentence(model.headline), model.lead],
    ...ofTheDay(model),
    [...model.summary.map(({ label, text }) => `${label}: ${text}`), firstStep(model)],
    [`${standHeading(model)}:`, ...model.factors.rows.map(scoreLine(model.isQuick))],
    whatFirst(model),
    pageOneNotes(model).map(({ label, text }) => `${label} ${text}`),
    listed(model.decisions.length === 0 ? '' : askedHeading(model), decisionLines(model)),
    plan(model),
    [model.limits],
  ]
    .map((lines) => lines.map(oneLine).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');

/** Who was there, what was agreed and left open, and who finds out what: nothing where one person answered. */
const ofTheDay = (model: ReportModel): readonly (readonly string[])[] => {
  const letter = absentLetter(model);
  return letter === null ? [] : [[letter.who, letter.inShort], ...settledParts(letter)];
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const rehearsal = ({ panel }: ReportModel): readonly string[] =>
  panel?.isRehearsal ? ['Rehearsal: made-up answers. Nobody gave these.'] : [];

const firstStep = ({ told }: ReportModel): string =>
  told.firstStep === '' ? '' : `${FIRST_STEP}: ${told.firstStep}`;

const scoreLine =
  (isQuick: boolean) =>
  ({ name, score, detail, range, shown }: ScoreRow): string => {
    if (isQuick || score === null || shown !== 'score') return `- ${name}: ${detail}`;
    const between = range === null ? '' : ` (between ${range.low} and ${range.high})`;
    return `- ${name}: ${score}${between}. ${detail}`;
  };

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? [heading]
    : [`${heading}:`, ...lines.map((line, at) => `${at + 1}. ${line}`)];

const firstLine = ({ number, title, staysWords, owner, by, isLate, ...row }: FirstRow): string =>
  [
    `${title} (${number}): ${lowerFirst(nowAndTarget(row))}`,
    ...(staysWords === '' ? [] : [`in the first five: ${lowerFirst(staysWords)}`]),
    owner || 'no owner yet',
    ...(by === '' ? [] : [isLate ? `by ${by}, late` : `by ${by}`]),
  ].join('; ');

/** What the room chose stands before what the ranking says. */
const whatFirst = ({ panel, priorities }: ReportModel): readonly string[] => {
  const chosen = panel?.priorities ?? [];
  if (chosen.length > 0) {
    const lines = chosen.map(({ text, owner, by }) =>
      [withoutStop(text), owner, by].filter(Boolean).join(', '),
    );
    return listed('What we chose to do', lines);
  }
  const { first, finding } = priorities;
  return [
    sentence(finding),
    ...listed(first.length > 0 ? 'What to work on first' : '', first.map(firstLine)),
  ];
};

const plan = ({ plan: report }: ReportModel): readonly string[] =>
  report === null ? [] : [`Plan: ${sentence(report.finding)} ${sentence(report.ifDone.finding)}`];
