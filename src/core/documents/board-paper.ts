import { askedHeading } from '../report/page-one';
import { type SignOffLine, signOffLines, statusWords } from '../report/sign-off-report';
import type { ReportModel } from '../report-model/report-model';
import { countWord, lowerFirst, plural, sentence, upperFirst, withoutStop } from '../wording/words';

/** The cover sheet of a board paper: what stands before page 1 of the report. Method 7. */
export type BoardPaper = {
  readonly organisation: string;
  readonly title: string;
  /** "For decision"; "For discussion" while nothing is asked, "For information" once final. */
  readonly purpose: string;
  /** The lines at its head; one with no text is filled in by hand. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly askedHeading: string;
  /** In order; empty while nothing is asked, and then there is room to write by hand. */
  readonly asked: readonly string[];
  readonly keyHeading: string;
  /** Three, each one or two sentences. */
  readonly keyPoints: readonly string[];
  /** One with no text is filled in by hand. */
  readonly signOff: readonly SignOffLine[];
  /** "Final" or "Draft". */
  readonly status: string;
  readonly whatFollows: string;
};

const MOST_NAMED = 3;

/** What the room chose to do stands before what the ranking says. */
const gapPoint = ({ panel, priorities }: ReportModel): string => {
  const chosen = panel?.priorities ?? [];
  if (chosen.length > 0) {
    const names = chosen.slice(0, MOST_NAMED).map(({ text }) => lowerFirst(withoutStop(text)));
    const count = `${upperFirst(countWord(chosen.length))} ${plural(chosen.length, 'priority', 'priorities')}`;
    const first = chosen.length > MOST_NAMED ? `, first among them: ` : ': ';
    return sentence(`${count} chosen together${first}${names.join('; ')}`);
  }
  const names = priorities.first
    .slice(0, MOST_NAMED)
    .map(({ title, number }) => `${lowerFirst(title)} (${number})`);
  const first = names.length === 0 ? '' : ` First among them: ${sentence(names.join('; '))}`;
  return `${sentence(priorities.finding)}${first}`;
};

const doubts = ({ findOut, claims }: ReportModel): readonly string[] => {
  const unknown = findOut.filter(({ state }) => state === 'dk').length;
  return [
    ...(unknown > 0
      ? [`${countWord(unknown)} ${plural(unknown, 'answer is', 'answers are')} “don’t know”`]
      : []),
    ...(claims.length > 0
      ? [
          `${countWord(claims.length)} ${plural(claims.length, 'claim has', 'claims have')} no document or figures behind ${plural(claims.length, 'it', 'them')} yet`,
        ]
      : []),
  ];
};

/** What is planned; else what is in doubt; else how much is answered. */
const nextPoint = (model: ReportModel): string => {
  if (model.plan !== null) {
    return `${sentence(model.plan.finding)} ${sentence(model.plan.ifDone.finding)}`.trim();
  }
  const open = doubts(model);
  return open.length > 0 ? sentence(upperFirst(open.join(', and '))) : model.lead;
};

/** Once it is final nothing is left to decide. */
const purposeOf = ({ signOff, decisions }: ReportModel): string => {
  if (signOff.isFinal) return 'For information';
  return decisions.length > 0 ? 'For decision' : 'For discussion';
};

const preparedBy = ({ panel, people }: ReportModel): BoardPaper['facts'] =>
  panel === null
    ? [{ label: 'Prepared by', text: upperFirst(people) }]
    : [
        { label: 'Prepared by', text: '' },
        { label: 'Answered by', text: upperFirst(people) },
      ];

/** The words of the cover sheet: on the page that prints and in the Word variant alike. Method 7 (CGI cover sheet). */
export const boardPaper = (model: ReportModel): BoardPaper => ({
  organisation: model.title,
  title: model.assessmentName.trim() || 'Self-assessment',
  purpose: purposeOf(model),
  facts: [
    { label: 'Meeting on', text: '' },
    { label: 'Agenda item', text: '' },
    ...preparedBy(model),
  ],
  askedHeading: askedHeading(model),
  asked: model.decisions,
  keyHeading: 'Three points to read first',
  keyPoints: [sentence(model.headline), gapPoint(model), nextPoint(model)],
  signOff: signOffLines(model.signOff),
  status: statusWords(model.signOff),
  whatFollows:
    'Page 2 is page 1 of our report. It is our own view of ourselves: not a grade, and not an accreditation result. The full report has every answer behind it.',
});
