/** The sheets of what a report lists: what an assessor asks for, the heat map, flags, outcomes, what to find out, and what a room said. */
import type { ReportModel } from '../report-model/report-model';
import { NOT_OUR_ROLE } from '../wording/score-rows';
import type { SheetCell, WorkbookColumn, WorkbookSheet } from './workbook-sheet';

const wide = (name: string, width: number): WorkbookColumn => ({ name, width });

const sheet = (
  name: string,
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly SheetCell[])[],
  fixedColumns = 1,
): WorkbookSheet => ({ name, columns, rows, hasFilter: true, fixedColumns });

/** A row for each code, claim and paper; a claim with nothing to show has one row without a paper. */
const codesSheet = ({ assessor }: ReportModel): WorkbookSheet =>
  sheet(
    'Codes and papers',
    [
      wide('Code', 12),
      wide('Number', 9),
      wide('Question id', 12),
      wide('Claim', 40),
      wide('Section', 22),
      wide('Level name', 22),
      wide('Note', 50),
      wide('Paper', 40),
      wide('Where it is kept', 34),
      wide('Date', 18),
      wide('Strength in words', 30),
      wide('Who could speak to it', 26),
      wide('Remark', 40),
    ],
    assessor.codes.flatMap(({ code, claims }) =>
      claims.flatMap(({ papers, ...claim }) =>
        (papers.length === 0 ? [null] : papers).map((paper) => [
          code,
          claim.number,
          claim.item,
          claim.title,
          claim.sectionName,
          claim.levelWords,
          claim.note,
          paper?.title ?? null,
          paper?.where ?? null,
          paper?.date ?? null,
          paper?.strengthWords ?? null,
          claim.speakers,
          null,
        ]),
      ),
    ),
    2,
  );

/** A quick check has words and no figures. Method 0.4. */
const heatSheet = ({ heat, isQuick }: ReportModel): WorkbookSheet =>
  sheet(
    'Heat map',
    [
      wide('Section', 24),
      wide('Function', 40),
      wide('Score', 10),
      wide('In words', 34),
      wide('Questions', 10),
    ],
    heat.rows.flatMap(({ name, cells }) =>
      cells.map((cell) => [
        name,
        heat.columns.find(({ id }) => id === cell.function)?.name ?? cell.function,
        isQuick ? null : cell.score,
        cell.words,
        cell.items.length,
      ]),
    ),
    2,
  );

const FLAG_STATES = {
  raised: 'Raised',
  clear: 'Clear',
  unknown: 'Not known',
  'not-applicable': NOT_OUR_ROLE,
} as const satisfies Record<ReportModel['flags']['rows'][number]['state'], string>;

const flagsSheet = ({ flags }: ReportModel): WorkbookSheet =>
  sheet(
    'Flags',
    [wide('Flag', 30), wide('State', 18), wide('What it says', 80), wide('Question id', 12)],
    flags.rows.map(({ name, state, sentence, item }) => [name, FLAG_STATES[state], sentence, item]),
  );

const outcomesSheet = ({ outcomes }: ReportModel): WorkbookSheet =>
  sheet(
    'Outcomes',
    [
      wide('Outcome', 40),
      wide('How confident we are', 26),
      wide('What proof we hold', 26),
      wide('Notes', 60),
    ],
    outcomes.rows.map(({ name, confidence, proof, note }) => [name, confidence, proof, note]),
  );

const findOutSheet = ({ findOut }: ReportModel): WorkbookSheet =>
  sheet(
    'Find out',
    [
      wide('Number', 9),
      wide('Question id', 12),
      wide('Question', 50),
      wide('Section', 22),
      wide('State', 16),
      wide('Who would know', 40),
    ],
    findOut.map(({ number, item, title, sectionName, state, whoKnows }) => [
      number,
      item,
      title,
      sectionName,
      state === 'dk' ? 'Don’t know' : 'Not answered',
      whoKnows,
    ]),
    3,
  );

/** What a room chose to do, and who finds out what: with their owners, as they were written down. */
const chosenSheets = ({ panel }: ReportModel): readonly WorkbookSheet[] => [
  sheet(
    'Priorities',
    [wide('Priority', 60), wide('Owner', 26), wide('By when', 20)],
    (panel?.priorities ?? []).map(({ text, owner, by }) => [text, owner, by]),
  ),
  sheet(
    'Who finds out',
    [
      wide('Number', 9),
      wide('Question id', 12),
      wide('Question', 50),
      wide('Section', 22),
      wide('How many', 30),
      wide('Who finds out', 26),
      wide('By when', 20),
    ],
    (panel?.knowledgeGaps ?? []).map(({ number, item, title, sectionName, count, who, by }) => [
      ...[number, item, title, sectionName],
      ...[count, who, by],
    ]),
    3,
  ),
];

/** Middle answers as figures with their words: staff and others, and our own beside partners'. */
const sidesSheets = ({ panel, partners }: ReportModel): readonly WorkbookSheet[] => [
  sheet(
    'Staff and others',
    [
      wide('Number', 9),
      wide('Question id', 12),
      wide('Question', 50),
      wide('Section', 22),
      wide('Staff 0 to 4', 12),
      wide('Staff in words', 34),
      wide('Not staff 0 to 4', 12),
      wide('Not staff in words', 34),
    ],
    (panel?.roles ?? []).map((row) => [
      ...[row.number, row.item, row.title, row.sectionName],
      ...[row.staff, row.staffWords, row.notStaff, row.notStaffWords],
    ]),
    3,
  ),
  sheet(
    'Partners',
    [
      wide('Question id', 12),
      wide('Question', 50),
      wide('Section', 22),
      wide('Our own 0 to 4', 12),
      wide('Our own in words', 34),
      wide('Partners 0 to 4', 12),
      wide('Partners in words', 34),
    ],
    (partners?.lines ?? []).map((row) => [
      ...[row.item, row.title, row.section],
      ...[row.own, row.ownWords, row.partners, row.partnersWords],
    ]),
    2,
  ),
];

/** What stands in lists on paper, each on a sheet of its own; a list with nothing in it has no sheet. */
export const listSheets = (model: ReportModel): readonly WorkbookSheet[] =>
  [
    codesSheet(model),
    heatSheet(model),
    flagsSheet(model),
    outcomesSheet(model),
    findOutSheet(model),
    ...chosenSheets(model),
    ...sidesSheets(model),
  ].filter(({ rows }) => rows.length > 0);
