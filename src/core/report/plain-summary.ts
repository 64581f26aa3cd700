import { nowAndTarget } from './document-page-one';
import { FIRMNESS_WORDS } from './firmness-words';
import type { PriorityRow, ReportModel, ScoreRow } from './report-model';
import { statusWords } from './sign-off-report';
import { sentence, withoutStop } from './words';

/** As on page 1. Method 7. */
const MOST_PRIORITIES = 5;

/** The report in some 25 lines for an e-mail: no line is broken, nothing is drawn, every figure is page 1's. */
export const plainSummary = (model: ReportModel): string =>
  [
    [`${model.title}: self-assessment, ${model.date}`, statusWords(model.signOff)],
    rehearsal(model),
    [sentence(model.headline), model.lead],
    model.summary.map(({ label, text }) => `${label}: ${text}`),
    [`${sentence(model.factors.finding)}`, ...model.factors.rows.map(scoreLine(model.isQuick))],
    whatFirst(model),
    listed(model.decisions.length === 0 ? '' : 'Decisions asked of the board', model.decisions),
    plan(model),
    [model.limits],
  ]
    .map((lines) => lines.map(oneLine).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const rehearsal = ({ panel }: ReportModel): readonly string[] =>
  panel?.isRehearsal ? ['Rehearsal: made-up answers. Nobody gave these.'] : [];

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

const gapLine = (row: PriorityRow): string => {
  const sure = row.firmness === null ? 'less sure' : FIRMNESS_WORDS[row.firmness].toLowerCase();
  return `${row.title}: ${nowAndTarget(row)} (${sure})`;
};

/** What the room chose stands before what the ranking says. */
const whatFirst = ({ panel, priorities }: ReportModel): readonly string[] => {
  const chosen = panel?.priorities ?? [];
  if (chosen.length > 0) {
    const lines = chosen.map(({ text, owner, by }) =>
      [withoutStop(text), owner, by].filter(Boolean).join(', '),
    );
    return listed('What we chose to do', lines);
  }
  const first = priorities.rows.slice(0, MOST_PRIORITIES);
  return [
    sentence(priorities.finding),
    ...listed(first.length > 0 ? 'What to work on first' : '', first.map(gapLine)),
  ];
};

const plan = ({ plan: report }: ReportModel): readonly string[] =>
  report === null ? [] : [`Plan: ${sentence(report.finding)} ${sentence(report.ifDone.finding)}`];
