/**
 * The made-up assessment behind "See an example report". Organisation, place, people and papers are
 * all invented. The levels are those of the drawings in the design (one row a function, `?` don't
 * know, `n` not our role); notes and evidence are written for the items as the bank words them.
 */

import type { Answer, Evidence, ItemRecord } from '../../../core/document/answer';
import type { Assessment, OutcomeAnswer, Targets } from '../../../core/document/assessment';
import type { Profile } from '../../../core/document/profile';
import type { Response } from '../../../core/document/response';
import { NOTHING_JOINED } from '../../../core/document/together';
import type {
  FunctionId,
  Instrument,
  Item,
  ItemId,
  Level,
} from '../../../core/instrument/instrument';
import { ratedNow } from '../../../core/response/meaning';
import { EXAMPLE_NOTES, type ExampleNotes } from './example-notes';
import { EXAMPLE_PLAN } from './example-plan';

const ASSESSED_ON = '2026-11-14';
const SAVED_AT = '2026-11-14T14:32:00.000Z';
const FUNCTIONS = ['FF', 'OD', 'AD', 'VP', 'CV'] as const satisfies readonly FunctionId[];

type Mark = Level | '?' | 'n';

/** Three marks a function, in the order of FUNCTIONS. */
const CELL_MARKS = {
  F: [
    [2, 1, 3],
    [2, 2, 1],
    [0, 2, 1],
    [2, 1, '?'],
    [1, 2, 1],
  ],
  K: [
    [3, 2, 3],
    [3, 3, 1],
    [3, 2, 3],
    [2, '?', '?'],
    [3, 2, 4],
  ],
  R: [
    [3, 3, 2],
    [3, 3, 3],
    [2, 3, 2],
    [2, 3, 'n'],
    [3, 3, 3],
  ],
  B: [
    [2, 3, 2],
    [2, 3, 2],
    [3, 2, 3],
    [1, 2, 2],
    [3, 2, 2],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly Mark[])[]>>;

const FLAG_MARKS = {
  'X-IND': 3,
  'X-KEY': 1,
  'X-FIT': 3,
  'X-LEAD': 3,
  'X-RES': 2,
  'X-REACH': 2,
  'X-INC': 1,
  'X-ACC': 3,
  'X-PAR': '?',
  'X-MAP': 1,
} as const satisfies Readonly<Record<ItemId, Mark>>;

const WHO_KNOWS: Readonly<Record<ItemId, string>> = {
  'F-VP-3': 'Tom Ashby, who drew up the reserves policy',
  'K-VP-2': 'our two community connectors',
  'K-VP-3': 'the volunteering adviser, back from leave in December',
  'X-PAR': 'our chair, who sits on the Wexcombe Place Board',
};

const NOT_OURS: Readonly<Record<ItemId, string>> = {
  'R-VP-3': 'the county’s emergency volunteering hub',
};

const PROFILE = {
  organisation: 'Community Action Wexcombe',
  place: 'Wexcombe',
  kind: 'general',
  geography: 'one-district',
  incomeBand: '250k-500k',
  staff: 'Seven people, about five full-time posts',
  volunteers: 'About 30, nine of them trustees',
  largestStatutoryShare: '46',
  largestStatutoryEnds: '2027-03-31',
  letters: 'VCSE',
  makeUp: 'one-body',
  members: '184',
  trusteesChosen: 'Six elected by members, three invited by the board',
  reservesMonths: '4',
  agreedShare: '58',
  servicesShare: '15',
  businessPlan: 'March 2025',
  accreditationEnds: '',
  publicBodies: [
    {
      name: 'Wexcombe District Council',
      gives: 'both',
      isMain: true,
      change: 'merging',
      when: 'April 2028',
    },
    {
      name: 'The county council',
      gives: 'grant',
      isMain: true,
      change: 'ending',
      when: 'April 2028',
    },
    { name: 'The NHS board', gives: 'contract', isMain: true, change: '', when: '' },
    { name: 'The port authority', gives: 'neither', isMain: false, change: '', when: '' },
  ],
  functions: {
    FF: { who: 'us', body: '' },
    OD: { who: 'us-with-others', body: 'the rural support network' },
    AD: { who: 'us', body: '' },
    VP: { who: 'us-with-others', body: 'the county’s emergency volunteering hub' },
    CV: { who: 'us', body: '' },
  },
} as const satisfies Profile;

const CONTEXT = {
  place:
    'A market town, an old port and some forty villages. Work is seasonal, buses are few, and one household in four is aged over 65. About 600 local groups, most of them run by volunteers alone.',
  otherSupport:
    'The rural support network advises village halls. The county runs an emergency volunteering hub. The hospital looks after its own volunteers.',
  notOurRole:
    'We do not run care services, and we leave emergency volunteering to the county hub unless it asks.',
} as const satisfies Assessment['context'];

const TARGETS = {
  sections: {
    funding: {
      level: 2,
      reason: 'The council settles its grants in February. Until then we aim to hold what we have.',
    },
    'local-knowledge': { level: 3, reason: '' },
    relationships: { level: 3, reason: '' },
    'buy-in': { level: 3, reason: '' },
  },
  items: {},
} as const satisfies Targets;

const OUTCOMES = {
  resources: {
    confidence: 3,
    proof: 2,
    note: 'The small grants map shows three estates with bids for the first time.',
  },
  policy: {
    confidence: 3,
    proof: 1,
    note: 'Officers tell us our papers are read. We have not traced a decision from start to end.',
  },
  trust: {
    confidence: 2,
    proof: 1,
    note: 'We hear it at the Harbour Estate lunches. We have not asked in a way we could show.',
  },
} as const satisfies Readonly<Record<string, OutcomeAnswer>>;

const DECISIONS = [
  'Agree these five as our priorities until November 2027.',
  'Agree that “partly in place” is enough for funding until the council settlement is known.',
  'Ask two trustees to find out the four answers that are “don’t know”.',
] as const;

const answerOf = (item: Item, mark: Mark): Answer => {
  if (mark === '?') return { state: 'dk', whoKnows: WHO_KNOWS[item.id] ?? '' };
  if (mark === 'n') return { state: 'na', reason: 'elsewhere', detail: NOT_OURS[item.id] ?? '' };
  return ratedNow(mark, item);
};

const evidenceOf = (item: ItemId, notes: ExampleNotes | undefined): readonly Evidence[] =>
  (notes?.evidence ?? []).map(([title, where, date, strength, more], index) => ({
    id: `${item}-${index + 1}`,
    title,
    where,
    date,
    strength,
    speakers: more?.speakers ?? '',
    accreditationCodes: more?.codes ?? '',
    alsoItems: more?.also ?? [],
  }));

const recordOf = (item: Item, mark: Mark): ItemRecord => {
  const notes = EXAMPLE_NOTES[item.id];
  return {
    answer: answerOf(item, mark),
    note: notes?.note ?? '',
    evidence: evidenceOf(item.id, notes),
    speakers: notes?.speakers ?? '',
    accreditationCodes: '',
    history: [],
    changedAt: SAVED_AT,
    changedBy: '',
    answeredAt: SAVED_AT,
  };
};

const marks = (): readonly (readonly [ItemId, Mark])[] => [
  ...Object.entries(CELL_MARKS).flatMap(([section, rows]) =>
    rows.flatMap((row, at) =>
      row.map((mark, aspect) => [`${section}-${FUNCTIONS[at]}-${aspect + 1}`, mark] as const),
    ),
  ),
  ...Object.entries(FLAG_MARKS),
];

const answersTo = (instrument: Instrument): Response => {
  const asked = new Map(instrument.items.map((item) => [item.id, item]));
  return Object.fromEntries(
    marks().flatMap(([id, mark]) => {
      const item = asked.get(id);
      return item === undefined ? [] : [[id, recordOf(item, mark)]];
    }),
  );
};

/** A full assessment of an organisation that does not exist, for the example report. */
export const exampleAssessment = (instrument: Instrument): Assessment => ({
  id: 'example',
  name: 'Autumn 2026 self-assessment',
  kind: 'full',
  quickItems: null,
  instrument: { id: instrument.id, version: instrument.version },
  createdAt: SAVED_AT,
  changedAt: SAVED_AT,
  assessedOn: ASSESSED_ON,
  respondent: { roles: ['staff'], names: 'Priya Nair, Tom Ashby and Ceri Ŵyn-Hughes' },
  profile: PROFILE,
  context: CONTEXT,
  localPriorities: { FF: 'usual', OD: 'usual', AD: 'usual', VP: 'more', CV: 'usual' },
  targets: TARGETS,
  outcomes: OUTCOMES,
  report: { decisions: DECISIONS, partsLeftOut: [] },
  plan: EXAMPLE_PLAN,
  signOff: { approvedBy: '', approvedOn: '', nextReview: '', isFinal: false },
  signed: null,
  share: null,
  together: NOTHING_JOINED,
  exercise: null,
  partners: null,
  carried: {},
  answers: answersTo(instrument),
});
