import { encodeInvitation } from '../../src/core/codes/invitation-code';
import { invitationOf } from '../../src/core/codes/invitation-of';
import { encodeReply } from '../../src/core/codes/reply-code';
import type { ItemRecord } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import type { PanelResponse } from '../../src/core/document/collection';
import type { Exercise } from '../../src/core/document/exercise';
import type { Response } from '../../src/core/document/response';
import { newExercise } from '../../src/core/exercise/new-exercise';
import { encodeAssessment } from '../../src/core/file/encode';
import { analyse } from '../../src/core/gaps/analyse';
import type { DrawOptions } from '../../src/core/gaps/firmness';
import { leveragesOf, roundToNine } from '../../src/core/gaps/leverage';
import { mulberry32 } from '../../src/core/gaps/mulberry32';
import { outcomeDimensions } from '../../src/core/gaps/outcome-dimensions';
import { rankGaps } from '../../src/core/gaps/rank-gaps';
import type { Instrument, Level } from '../../src/core/instrument/instrument';
import { combinePanel } from '../../src/core/panel/combine-panel';
import { buildReport } from '../../src/core/report/build-report';
import { newAssessment } from '../../src/core/response/new-assessment';
import { type ItemValues, itemValues } from '../../src/core/scoring/item-value';
import { scoreResponse } from '../../src/core/scoring/score-response';
import { readQuestions } from '../../src/instrument-files/read-questions';
import { paths } from '../../src/ui/paths';
import { fileOfSize } from './file-of-size';

const NOW = '2026-11-21T12:00:00.000Z';
const NO_TARGETS = { sections: {}, items: {} };
/** The order of the gaps alone; the draws of firmness are the row below it. */
const ONE_DRAW: DrawOptions = { top: 5, draws: 1, seed: 1 };

/** What is timed, each over enough work to time. */
export function coreCases(questions: string) {
  const read = readQuestions(questions);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { instrument, guidance } = read.value;
  const large = sixHundredItems(instrument);
  const many = responses(instrument, 10_000);
  const [one] = many;
  const [oneLarge] = responses(large, 1);
  if (one === undefined || oneLarge === undefined) throw new Error('no responses were made');
  const hundred = many.slice(0, 100);
  const assessment = { ...blankAssessment(instrument), answers: one };
  const score = (answers: Response) => scoreResponse(instrument, answers);
  const rank = (answers: Response) => ranked(instrument, answers, ONE_DRAW);
  const firmness = (answers: Response) => ranked(instrument, answers);
  const cases = [
    { name: 'score 1 response', run: () => score(one) },
    { name: 'score 100 responses', run: () => hundred.forEach(score), people: 100 },
    { name: 'score 10,000 responses', run: () => many.forEach(score), people: 10_000, target: 300 },
    { name: 'rank the gaps of 1', run: () => rank(one) },
    { name: 'rank the gaps of 100', run: () => hundred.forEach(rank) },
    { name: 'rank 1 with firmness, 1,000 draws', run: () => firmness(one), target: 150 },
    { name: 'rank 100 with firmness', run: () => hundred.forEach(firmness) },
    { name: 'everything about 1 assessment', run: () => analyse(instrument, assessment) },
    {
      name: 'the report of 1 assessment',
      run: () => buildReport({ instrument, guidance, assessment, voice: 'we' }),
    },
    ...[25, 100, 1_000, 10_000].map((people) => panelCase(instrument, people)),
    { name: '600 items: score', run: () => scoreResponse(large, oneLarge) },
    { name: '600 items: rank', run: () => ranked(large, oneLarge, ONE_DRAW) },
    { name: '600 items: rank with firmness', run: () => ranked(large, oneLarge) },
  ];
  const exercises = [25, 100, 1_000].map((people) => exerciseFile(instrument, people));
  const files = {
    large: fileOfSize(assessment, NOW, { evidence: 350, steps: 200 }),
    small: fileOfSize(assessment, NOW, { evidence: 10, steps: 5 }),
  };
  return { instrument, cases, exercises, files, join: joinAddress(instrument) };
}

/** Of an exercise that asks all questions, without a day, which would have passed: what stands after the address of the copy. */
function joinAddress(instrument: Instrument): string {
  const invitation = invitationOf(awayDayOf(instrument, 1), 'first', instrument);
  if (invitation === null) throw new Error('nobody is invited');
  return paths.join(encodeInvitation({ ...invitation, on: '' }, instrument));
}

/** A working file of so many people, shown already, and one more person's code to take in. */
function exerciseFile(instrument: Instrument, people: number) {
  const assessment = awayDayOf(instrument, people);
  const { exercise } = assessment;
  const { first } = exercise;
  const [respondent = '', response] = Object.entries(first.responses)[0] ?? [];
  if (response === undefined) throw new Error('nobody is in');
  const { [respondent]: _, ...others } = first.responses;
  const file = {
    ...assessment,
    exercise: { ...exercise, isRevealed: true, first: { ...first, responses: others } },
  };
  const code = encodeReply({
    instrument,
    round: 'first',
    collection: first.id,
    itemCount: first.items.length,
    respondent,
    response,
    isRehearsal: false,
  });
  return { people, text: encodeAssessment(file, { savedAt: NOW, source: 'bench' }), code };
}

const blankAssessment = (instrument: Instrument) =>
  newAssessment({ id: 'bench', kind: 'full', now: NOW, today: '2026-11-21', instrument });

function ranked(instrument: Instrument, response: Response, draws?: DrawOptions) {
  const { items } = instrument;
  const values = itemValues(items, response);
  const outcomes = outcomeDimensions(instrument, values, items, {});
  const leverages = leveragesOf(items.length, outcomes);
  return rankGaps({ items, values, response, outcomes, leverages }, NO_TARGETS, draws);
}

/** All of it: medians, spread, roles, leave-one-out ranges and lists. */
function panelCase(instrument: Instrument, people: number) {
  const { exercise } = awayDayOf(instrument, people);
  const { items } = instrument;
  const leverages = (values: ItemValues) =>
    leveragesOf(items.length, outcomeDimensions(instrument, values, items, {})).map(roundToNine);
  const targets = items.map(() => 3);
  return {
    name: `combine a panel of ${people.toLocaleString('en-GB')}`,
    run: () => combinePanel(instrument, { exercise, items, targets, leverages }),
    people,
    ...(people === 1_000 ? { target: 200 } : {}),
  };
}

/** Staff and others in turn, each with random answers to every item. */
function awayDayOf(
  instrument: Instrument,
  people: number,
): Assessment & { readonly exercise: Exercise } {
  const random = mulberry32(11);
  const begun = newExercise({
    id: `bench-${people}`,
    collectionId: 'BENCH000',
    name: `${people} people`,
    now: NOW,
    today: '2026-11-21',
    instrument,
    pick: 'full',
    items: [],
    attribution: 'not-attributed',
    isRehearsal: false,
  });
  const { exercise } = begun;
  if (exercise === null) throw new Error('no exercise was made');
  const responses = Array.from({ length: people }, (_, at) => [
    `P${String(at).padStart(7, '0')}`,
    {
      revision: 1,
      role: at % 2 === 0 ? 'staff' : 'not-staff',
      name: '',
      answers: instrument.items
        .map(({ naAllowed }) => sign(random(), random(), naAllowed))
        .join(''),
      reasons: {},
      isWithdrawn: false,
    } satisfies PanelResponse,
  ]);
  const first = { ...exercise.first, responses: Object.fromEntries(responses) };
  return { ...begun, exercise: { ...exercise, first } };
}

function sign(which: number, how: number, naAllowed: boolean): string {
  const given = answer(which, how, naAllowed);
  if (given === null) return '-';
  if (given.state === 'rated') return String(given.level);
  return given.state === 'dk' ? '?' : 'n';
}

/** The real bank's items nine times over, each time under ids of its own. */
function sixHundredItems(instrument: Instrument): Instrument {
  const { items } = instrument;
  return {
    ...instrument,
    items: Array.from({ length: 600 }, (_, position) => {
      const item = items[position % items.length];
      if (item === undefined) throw new Error('the bank is empty');
      return { ...item, id: `${item.id}-${position}`, position };
    }),
  };
}

/** About one answer in nine is no level: don't know, not applicable where allowed, or blank. */
function responses(instrument: Instrument, count: number): readonly Response[] {
  const random = mulberry32(7);
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      instrument.items.map(({ id, naAllowed }) => [id, record(random(), random(), naAllowed)]),
    ),
  );
}

function record(which: number, how: number, naAllowed: boolean): ItemRecord {
  return {
    answer: answer(which, how, naAllowed),
    note: '',
    evidence: [],
    speakers: '',
    accreditationCodes: '',
    history: [],
    changedAt: NOW,
    changedBy: '',
    answeredAt: '',
  };
}

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

function answer(which: number, how: number, naAllowed: boolean): ItemRecord['answer'] {
  if (which < 0.05) return { state: 'dk', whoKnows: '' };
  if (which < 0.08 && naAllowed) return { state: 'na', reason: 'not-here', detail: '' };
  return which < 0.11 ? null : { state: 'rated', level: LEVELS[Math.floor(how * 5)] ?? 0 };
}
