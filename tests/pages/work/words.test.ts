import { expect, test } from 'vitest';
import { joinedBy } from '../../../src/core/copies/put-together';
import type { Assessment } from '../../../src/core/document/assessment';
import { declaredProfile } from '../../../src/core/document/profile';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { countedWords, partWords } from '../../../src/pages/shared/copies/came-in-words';
import { newsLines } from '../../../src/pages/shared/copies/joining-words';
import { askedWords } from '../../../src/pages/shared/copies/part-words';
import { placeWords } from '../../../src/pages/shared/copies/place-words';
import { versionWords } from '../../../src/pages/shared/copies/version-words';
import { answerWords } from '../../../src/pages/shared/question/answer-words';
import { sendingProblems } from '../../../src/pages/work/colleagues/sending-problems';
import { heldWords } from '../../../src/pages/work/colleagues/what-is-sent';
import { realBank } from '../../support/real-bank';

const { instrument } = realBank();
const funding = instrument.items.filter(({ section }) => section === 'funding');
const [first] = funding.map(({ id }) => id);
const itemId = first ?? '';

const SHARE = {
  of: 'whole',
  items: funding.map(({ id }) => id),
  from: 'Priya',
  to: 'Sam Okoro',
  message: '',
  sentAt: '2026-11-22T09:00:00.000Z',
};
const RECORD = {
  answer: { state: 'rated', level: 3, meaning: 2 },
  note: 'Agreed in May',
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: '2026-11-22T09:00:00.000Z',
  changedBy: 'Sam Okoro',
  answeredAt: '',
} as const;

const partWith = (answers: Assessment['answers']): Assessment => ({
  ...newAssessment({
    id: 'part',
    kind: 'pick',
    now: SHARE.sentAt,
    today: '2026-11-22',
    instrument,
  }),
  share: SHARE,
  answers,
});

test('a colleague reads who asks, how much and about what', () => {
  expect(askedWords(SHARE, instrument, funding)).toBe(
    `Priya asks you to answer ${funding.length} questions about funding`,
  );
  expect(askedWords({ from: '' }, instrument, instrument.items.slice(0, 1))).toBe(
    'You are asked to answer 1 question about funding',
  );
  expect(askedWords(SHARE, instrument, instrument.items)).toBe(
    `Priya asks you to answer ${instrument.items.length} questions`,
  );
});

test('each fact about the organisation has a name for when two copies differ in it', () => {
  const head = partWith({});
  const { functions: _, ...facts } = head.profile;
  const nameless = Object.keys(facts).filter((fact) =>
    placeWords(`profile/${fact}`, head, instrument).title.includes('/'),
  );
  expect(nameless).toEqual([]);
});

test('what is in a copy is counted by kind', () => {
  const places = ['answers/a', 'answers/b', 'evidence/a/1', 'targets/items/a', 'name'];
  expect(countedWords(places)).toBe('2 answers, 1 line of evidence, 1 target and 1 other thing');
  const notes = new Set(['answers/b']);
  expect(countedWords(['answers/a', 'answers/b'], notes)).toBe(
    '1 answer and 1 note without an answer',
  );
  expect(partWords(partWith({ [itemId]: RECORD }), instrument)).toBe(
    `Sam Okoro has answered 1 of ${funding.length} questions in funding.`,
  );
});

test('what a file will hold is counted', () => {
  expect(heldWords(funding, {})).toBe(`${funding.length} questions and no answers yet`);
  expect(heldWords(funding, { [itemId]: RECORD })).toBe(
    `${funding.length} questions, the one answer given so far and one note`,
  );
});

test('versions are told in words, and what a person wrote is never taken for a code', () => {
  const { evidence: _, history: __, changedAt: ___, changedBy: ____, ...given } = RECORD;
  const words = versionWords(`answers/${itemId}`, { ...given, note: 'done' }, instrument);
  expect(words.main).toBe(instrument.levels[3]);
  expect(words.more).toEqual([
    ['This level', funding[0]?.levels[3]],
    ['Note', 'done'],
  ]);
  expect(versionWords('profile/place', 'county', instrument).main).toBe('county');
  expect(versionWords('profile/geography', 'county', instrument).main).toBe('A county');
  expect(versionWords(`evidence/${itemId}/e1`, null, instrument).main).toBe('Taken away');
  const line = { id: 'e1', title: 'Funding plan', strength: 2, date: '2026-05-01', where: '' };
  expect(versionWords(`evidence/${itemId}/e1`, line, instrument)).toEqual({
    main: 'Funding plan',
    more: [
      ['Date', '1 May 2026'],
      ['Strength', instrument.evidenceStrengths[2]],
    ],
  });
});

test('a place is named by what a person knows it as', () => {
  const head = partWith({});
  expect(placeWords(`answers/${itemId}`, head, instrument).title).toBe(funding[0]?.title);
  expect(placeWords(`answers/${itemId}`, head, instrument).number).toBe(funding[0]?.number);
  expect(placeWords(`evidence/${itemId}/e1`, head, instrument).number).toBe(funding[0]?.number);
  expect(placeWords('profile/staff', head, instrument).number).toBe('');
  expect(placeWords('targets/sections/funding', head, instrument).title).toBe('Funding');
  expect(placeWords('profile/staff', head, instrument).title).toBe('Staff');
});

test('nothing is sent without questions and the two names', () => {
  const letter = { from: 'Priya', to: ' ', message: '' };
  expect(sendingProblems(new Set(), letter).map(({ fieldId }) => fieldId)).toEqual([
    'pick-first',
    'to',
  ]);
  expect(sendingProblems(new Set([itemId]), { ...letter, to: 'Sam' })).toEqual([]);
});

test('a note alone that comes in is not counted as an answer', () => {
  const ours = { ...partWith({}), share: null };
  const theirs = partWith({ [itemId]: { ...RECORD, answer: null } });
  const result = joinedBy('part', { ...ours, id: 'whole' }, theirs);
  if (!result.ok) throw new Error(result.problem.code);
  const [line] = newsLines(result.value.news, { ours, theirs, instrument }, 'would');
  expect(line?.text).toMatch(/^1 note without an answer/);
});

test('a question that is not our role is called so wherever two copies meet, whatever the reason', () => {
  for (const reason of ['elsewhere', 'not-here', '']) {
    const answer = { state: 'na', reason, detail: '' };
    expect(versionWords(`answers/${itemId}`, { answer }, instrument).main).toBe(
      'Not our role here',
    );
  }
  const given = { state: 'na', reason: 'not-here', detail: 'No such funds' } as const;
  expect(answerWords({ answer: given }, instrument.levels)).toBe('Not our role here');
});

test('two versions that differ read differently, and no code of the file is shown', () => {
  const kinds = declaredProfile.fields;
  const body = { name: 'Wexcombe Council', gives: 'grant', isMain: true, change: '', when: '' };
  const at = (place: string, ...values: readonly unknown[]) => [place, values] as const;
  const pairs = [
    ...(['kind', 'geography', 'incomeBand', 'makeUp'] as const).map((field) => {
      const { shape } = kinds[field];
      return at(`profile/${field}`, ...(shape.is === 'choice' ? shape.among : []));
    }),
    at(
      'profile/publicBodies',
      [body],
      [{ ...body, gives: 'contract' }],
      [{ ...body, isMain: false }],
      [{ ...body, change: 'ending' }],
      [{ ...body, change: 'ending', when: 'April 2028' }],
    ),
    at(
      `exercise/cards/${itemId}`,
      { levels: [0, 2, 0, 0, 0], dontKnow: 1 },
      { levels: [0, 2, 0, 0, 0], dontKnow: 0 },
      { levels: [0, 0, 2, 0, 0], dontKnow: 0 },
    ),
    at(
      `exercise/agreed/${itemId}`,
      { outcome: 'agreed', level: 2, reason: 'r', evidence: '', on: '2026-11-21', round: 'first' },
      {
        outcome: 'agreed',
        level: 2.5,
        reason: 'r',
        evidence: '',
        on: '2026-11-21',
        round: 'first',
      },
      { outcome: 'agreed', level: 2, reason: 'r', evidence: 'e', on: '2026-11-21', round: 'first' },
      { outcome: 'not-agreed', level: null, reason: 'r', evidence: '', on: '', round: 'first' },
    ),
    at(
      `exercise/notApplicable/${itemId}`,
      { reason: 'elsewhere', detail: '' },
      { reason: 'not-here', detail: '' },
    ),
    at(
      `answers/${itemId}`,
      { answer: { state: 'na', reason: 'elsewhere', detail: '' } },
      { answer: { state: 'na', reason: 'not-here', detail: '' } },
      { answer: { state: 'na', reason: '', detail: '' } },
    ),
  ];
  for (const [place, values] of pairs) {
    const told = values.map((value) => JSON.stringify(versionWords(place, value, instrument)));
    expect(values.length, place).toBeGreaterThan(1);
    expect(new Set(told).size, told.join('\n')).toBe(values.length);
    expect(told.join(' '), place).not.toMatch(/[a-z]-(?:here|body|agreed|district|250k|500k|1m)\b/);
  }
});
