import { signOffLines } from '../report/sign-off-report';
import { notesWords } from '../report/without-notes';
import type { AnswerRow, ReportModel } from '../report-model/report-model';
import { upperFirst } from '../wording/words';
import { type Block, type Cell, cellLines, heading, paragraph, table } from './document-blocks';
import { withBelow } from './document-lists';

export const contextBlocks = (model: ReportModel): readonly Block[] => [
  heading(1, 'About us and our area', 'Never scored'),
  {
    kind: 'facts',
    isToFill: false,
    rows: [
      { label: 'Answered by', text: upperFirst(model.people) || 'Not given' },
      { label: 'Questions', text: model.questions },
      ...model.context,
      ...model.profile,
    ],
  },
];

const answerCell = (row: AnswerRow): Cell => [
  { text: row.answer, look: 'strong' },
  ...cellLines([
    ['', row.levelText],
    ['', row.restsOn],
    ['Note', row.note],
    ...row.evidence.map((line): readonly [string, string] => ['Evidence', line]),
    ['Could speak to it', row.speakers],
    ['Our codes', row.accreditationCodes],
  ]),
];

/** Over all answers: what was noted is named where it is there. */
export const answersHeading = ({ notes }: ReportModel): string =>
  notes === 'in' ? 'What we answered, and what we noted' : 'What we answered';

/** Every question with its answer, as it stands: notes, evidence and reasons too; how it was asked where no level says it. */
export const answersBlocks = (model: ReportModel): readonly Block[] => [
  heading(1, answersHeading(model), 'All answers'),
  ...paragraph(notesWords(model), 'small'),
  ...model.answers.flatMap(({ name, rows }) =>
    rows.length === 0
      ? []
      : [
          heading(2, name),
          ...table(
            '',
            [
              { name: 'Question', share: 0.38 },
              { name: 'Answer', share: 0.62 },
            ],
            rows.map((row) => [
              withBelow(`${row.number} ${row.title}`, row.levelText === '' ? row.stem : ''),
              answerCell(row),
            ]),
          ),
        ],
  ),
];

export const methodBlocks = ({ method }: ReportModel): readonly Block[] => [
  heading(1, 'Method and limits', 'How to read this report'),
  ...method.flatMap((text) => paragraph(text)),
];

export const signOffBlocks = ({ signOff }: ReportModel): readonly Block[] => [
  heading(1, 'Sign-off', 'For the board'),
  { kind: 'facts', rows: signOffLines(signOff), isToFill: true },
];

export const outcomesBlocks = ({ outcomes }: ReportModel): readonly Block[] => [
  heading(1, outcomes.finding, 'Outcomes: confidence and proof, never scored'),
  ...table(
    '',
    [
      { name: 'Outcome', share: 0.28 },
      { name: 'How confident we are', share: 0.2 },
      { name: 'What proof we hold', share: 0.22 },
      { name: 'Notes', share: 0.3 },
    ],
    outcomes.rows.map(({ name, confidence, proof, note }) => [
      name,
      confidence,
      proof,
      note || 'no note',
    ]),
  ),
];
