import { targetOf } from '../gaps/targets';
import type { Instrument, Item } from '../instrument/instrument';
import { NOT_OUR_ROLE } from '../report/score-rows';
import type { Answer, ItemRecord } from '../response/answer';
import { strongestEvidence } from '../response/answer-state';
import type { Assessment } from '../response/assessment';
import { itemsInPlay } from '../response/items-in-play';
import { type Cell, csvText } from './csv-text';

type Answered = { readonly instrument: Instrument; readonly assessment: Assessment };
type Row = Answered & { readonly item: Item; readonly record: ItemRecord | undefined };

/**
 * Every question in play as one row, for a spreadsheet or a script. A number is a number; what was
 * not given is blank, so that nothing unanswered can be taken for the lowest level.
 */
export function answersCsv({ instrument, assessment }: Answered): string {
  const rows = itemsInPlay(instrument, assessment).map((item) => {
    const row = { instrument, assessment, item, record: assessment.answers[item.id] };
    return COLUMNS.map(([, cellOf]) => cellOf(row));
  });
  return csvText([COLUMNS.map(([heading]) => heading), ...rows]);
}

const COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['Assessment', ({ assessment }) => assessment.name],
  ['Organisation', ({ assessment }) => assessment.profile.organisation],
  ['Assessed on', ({ assessment }) => assessment.assessedOn],
  ['Questions version', ({ assessment }) => assessment.instrument.version],
  ['Section', ({ instrument, item }) => nameOf(instrument.sections, item.section)],
  ['Function', ({ instrument, item }) => item.home && nameOf(instrument.functions, item.home)],
  ['Question id', ({ item }) => item.id],
  ['Title', ({ item }) => item.title],
  ['Question', ({ item }) => item.stem],
  ['Answer', ({ record }) => stateWords(record?.answer ?? null)],
  ['Level', ({ record }) => levelOf(record?.answer ?? null)],
  ['Level name', ({ instrument, record }) => levelName(instrument, record?.answer ?? null)],
  ['Detail', ({ record }) => detailOf(record?.answer ?? null)],
  ['Target', ({ item, assessment }) => targetOf(item, assessment.targets)],
  ['Note', ({ record }) => record?.note ?? null],
  ['Evidence', ({ record }) => record?.evidence.length ?? null],
  ['Strongest evidence', ({ record }) => strengthOf(record)],
  ['Who could speak to it', ({ record }) => record?.speakers ?? null],
  ['Accreditation codes', ({ record }) => record?.accreditationCodes ?? null],
  ['Changed at', ({ record }) => record?.changedAt ?? null],
];

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

function levelName({ levels }: Instrument, answer: Answer | null): Cell {
  return answer?.state === 'rated' ? (levels[answer.level] ?? null) : null;
}

/** Who would know, who does it, or why it does not apply. */
function detailOf(answer: Answer | null): Cell {
  if (answer?.state === 'dk') return answer.whoKnows;
  return answer?.state === 'na' ? answer.detail : null;
}

const strengthOf = (record: ItemRecord | undefined) =>
  record === undefined || record.evidence.length === 0 ? null : strongestEvidence(record);
