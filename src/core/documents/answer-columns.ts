import type { Answer, ItemRecord } from '../document/answer';
import type { Assessment } from '../document/assessment';
import { analyse } from '../gaps/analyse';
import { targetOf } from '../gaps/targets';
import type { Instrument, Item } from '../instrument/instrument';
import type { PanelItem } from '../panel/panel';
import { evidenceOf, strongestEvidence } from '../response/evidence-of';
import { itemsInPlay } from '../response/items-in-play';
import { codesOfItem } from '../wording/accreditation-codes';
import { halfLevelName } from '../wording/half-level';
import { NOT_OUR_ROLE } from '../wording/score-rows';

export type Answered = {
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  /** An ISO time as people where this is read write it; as it stands in the file where absent. */
  readonly timeWords?: (time: string) => string;
};
/** Blank where there is nothing: an empty cell is never a level, and never a count of nobody. */
export type AnswerCell = string | number | null;
export type AnswerTable = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly AnswerCell[])[];
};
type Row = Answered & {
  readonly item: Item;
  readonly record: ItemRecord | undefined;
  /** What a panel made of it, as far as method 3.3 lets it be told; null where one response is reported. */
  readonly panel: PanelItem | null;
};

/**
 * Every question in play as one row, for a spreadsheet or a script. A number is a number; what was
 * not given is blank, so that nothing unanswered can be taken for the lowest level.
 */
export function answerTable({ instrument, assessment, ...how }: Answered): AnswerTable {
  const { panel } = analyse(instrument, assessment);
  const columns = [...ANSWERED, ...OF_A_DAY, ...weightsOf(instrument)];
  const rows = itemsInPlay(instrument, assessment).map((item, at) => {
    const record = assessment.answers[item.id];
    const row = { instrument, assessment, ...how, item, record, panel: panel?.items[at] ?? null };
    return columns.map(([, cellOf]) => cellOf(row));
  });
  return { headings: columns.map(([heading]) => heading), rows };
}

type Columns = readonly (readonly [string, (row: Row) => AnswerCell])[];

const WHICH_QUESTION: Columns = [
  ['Section', ({ instrument, item }) => nameOf(instrument.sections, item.section)],
  ['Function', ({ instrument, item }) => item.home && nameOf(instrument.functions, item.home)],
  ['Question id', ({ item }) => item.id],
  ['Number', ({ item }) => item.number],
  ['Title', ({ item }) => item.title],
  ['Question', ({ item }) => item.stem],
];

const NOTED: Columns = [
  ['Target 0 to 4', ({ item, assessment }) => targetOf(item, assessment.targets)],
  [
    'Target name',
    ({ instrument, item, assessment }) =>
      instrument.levels[targetOf(item, assessment.targets)] ?? null,
  ],
  ['Note', ({ record }) => record?.note ?? null],
  ['Evidence', evidenceCount],
  ['Strongest evidence', (row) => (evidenceCount(row) ? strengthOf(row) : null)],
  ['Strength in words', (row) => (evidenceCount(row) ? strengthWordsOf(row) : null)],
  ['Titles of evidence', titlesOf],
  ['Who could speak to it', ({ record }) => record?.speakers ?? null],
  ['Accreditation codes', codesOf],
  ['Changed at', changedAt],
  ['Changed by', ({ record }) => record?.changedBy ?? null],
];

/** How much it counts (L of method 2.2), so that every score can be worked out again; blank where it does not count. */
const weightsOf = ({ functions, sufficiency }: Instrument): Columns => [
  ['Weight in its section', ({ item }) => item.importance],
  ...functions.map(
    ({ id, name }) =>
      [`Weight in ${name}`, ({ item }: Row) => load(item, item.functions[id])] as const,
  ),
  ...sufficiency.map(
    ({ id, name }) =>
      [`Weight in ${name}`, ({ item }: Row) => load(item, item.sufficiency[id])] as const,
  ),
];

const load = ({ importance }: Item, times = 0): number | null =>
  times === 0 ? null : importance * times;

/** The same in every mode, so that one script reads them all. What is not told is blank: an empty cell is never a count of nobody. */
const ANSWERED: Columns = [
  ...WHICH_QUESTION,
  [
    'Answer',
    ({ panel, record }) =>
      panel ? PANEL_STATES[panel.final.state] : stateWords(record?.answer ?? null),
  ],
  [
    'Level 0 to 4',
    ({ panel, record }) => (panel ? panel.final.level : levelOf(record?.answer ?? null)),
  ],
  [
    'Level name',
    ({ instrument, panel, record }) =>
      panel ? finalName(instrument, panel) : levelName(instrument, record?.answer ?? null),
  ],
  ['Detail', ({ panel, record }) => (panel ? null : detailOf(record?.answer ?? null))],
  ...NOTED,
];

/** Of an away-day alone: blank in every row of what one person answered. */
const OF_A_DAY: Columns = [
  ['Comes from', ({ panel }) => (panel === null ? null : ORIGINS[panel.from])],
  ['Reason agreed', ({ panel }) => panel?.agreed?.reason ?? null],
  ['People who rated it', ({ panel }) => panel?.counts?.rated ?? null],
  ['People who do not know', ({ panel }) => panel?.counts?.dontKnow ?? null],
  ...[0, 1, 2, 3, 4].map(
    (level) =>
      [
        `People at level ${level}`,
        ({ panel }: Row) => panel?.spread?.distribution[level] ?? null,
      ] as const,
  ),
  ['Agreement', ({ panel }) => AGREEMENT[panel?.spread?.label ?? 'none']],
  ['Two camps', ({ panel }) => (panel?.spread ? yesOrNo(panel.spread.splitAt !== null) : null)],
  ['Second vote: people who rated it', ({ panel }) => panel?.again?.counts?.rated ?? null],
  ['Second vote: people who do not know', ({ panel }) => panel?.again?.counts?.dontKnow ?? null],
  ...[0, 1, 2, 3, 4].map(
    (level) =>
      [
        `Second vote: people at level ${level}`,
        ({ panel }: Row) => panel?.again?.spread?.distribution[level] ?? null,
      ] as const,
  ),
];

/** The names of the columns that only an away-day fills. */
export const DAY_COLUMNS: readonly string[] = OF_A_DAY.map(([name]) => name);

const PANEL_STATES = {
  rated: 'Rated',
  dk: 'Don’t know',
  na: NOT_OUR_ROLE,
  blank: 'Not answered',
  withheld: 'Too few answers to show',
} as const satisfies Record<PanelItem['state'], string>;
const ORIGINS = { agreed: 'Agreed', again: 'Second vote', first: 'Middle answer' } as const;
const AGREEMENT = {
  close: 'Close',
  'some-spread': 'Some spread',
  wide: 'Wide',
  none: null,
} as const;

const yesOrNo = (is: boolean) => (is ? 'Yes' : 'No');

const finalName = ({ levels }: Instrument, panel: PanelItem): AnswerCell =>
  panel.final.level === null ? null : halfLevelName(levels, panel.final.level);

const nameOf = (named: readonly { readonly id: string; readonly name: string }[], id: string) =>
  named.find((each) => each.id === id)?.name ?? id;

function stateWords(answer: Answer | null): string {
  switch (answer?.state) {
    case 'rated':
      return 'Rated';
    case 'dk':
      return 'Don’t know';
    case 'na':
      return answer.reason === 'elsewhere' ? NOT_OUR_ROLE : 'Does not apply here';
    case undefined:
      return 'Not answered';
  }
}

const levelOf = (answer: Answer | null) => (answer?.state === 'rated' ? answer.level : null);

function levelName({ levels }: Instrument, answer: Answer | null): AnswerCell {
  return answer?.state === 'rated' ? (levels[answer.level] ?? null) : null;
}

/** Who would know, who does it, or why it does not apply. */
function detailOf(answer: Answer | null): AnswerCell {
  if (answer?.state === 'dk') return answer.whoKnows;
  return answer?.state === 'na' ? answer.detail : null;
}

/** Wherever it is kept; blank where nothing at all is kept about the question. */
function evidenceCount({ assessment, item, record }: Row): number | null {
  const { length } = evidenceOf(assessment.answers, item.id);
  return record === undefined && length === 0 ? null : length;
}

/** Each with a semicolon after it: 2.10 alone would be the number 2.1 to a spreadsheet. */
function codesOf({ assessment, item }: Row): string | null {
  const codes = codesOfItem(assessment.answers, item.id);
  return codes.length === 0 ? null : codes.map((code) => `${code};`).join(' ');
}

const strengthWordsOf = (row: Row) => row.instrument.evidenceStrengths[strengthOf(row)] ?? null;

function titlesOf({ assessment, item }: Row): string | null {
  const titles = evidenceOf(assessment.answers, item.id).map(({ entry }) => entry.title.trim());
  return titles.length === 0 ? null : titles.join('; ');
}

const strengthOf = ({ assessment, item }: Row) => strongestEvidence(assessment.answers, item.id);

function changedAt({ record, timeWords = (time) => time }: Row): AnswerCell {
  return record === undefined ? null : timeWords(record.changedAt);
}
