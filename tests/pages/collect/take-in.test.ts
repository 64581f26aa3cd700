import { describe, expect, test } from 'vitest';
import { encodeAssessment } from '../../../src/core/exchange/encode';
import { encodeReply } from '../../../src/core/exchange/reply-code';
import type { Assessment } from '../../../src/core/response/assessment';
import type { Exercise, PanelResponse } from '../../../src/core/response/exercise';
import { newCollection } from '../../../src/core/response/new-exercise';
import { readText } from '../../../src/pages/collect/read-incoming';
import { type Incoming, takeIn } from '../../../src/pages/collect/take-in';
import { takeOutPaper } from '../../../src/pages/collect/take-out-paper';
import { summaryOf } from '../../../src/pages/collect/tally';
import { bank, exerciseWhere, replyOf } from './collect-scene';

const { instrument } = bank;

const sceneOf = (head: Assessment, ...others: readonly Assessment[]) => ({
  head,
  round: 'first' as const,
  instrument,
  heads: Object.fromEntries([head, ...others].map((each) => [each.id, each])),
});

const codes = (...people: readonly number[]) =>
  people.map((person) => encodeReply(replyOf(person))).join('\n');

const take = (head: Assessment, text: string) => takeIn(sceneOf(head), readText(text, instrument));

const responsesIn = (exercise: Exercise | null) => exercise?.first.responses ?? {};

test('several codes in one text come in one after the other, each once', () => {
  const { parts, each } = take(exerciseWhere(), codes(1, 2, 2, 3));
  expect(Object.keys(responsesIn(parts.exercise))).toHaveLength(3);
  expect(each.map(({ said }) => said.title)).toEqual(['In.', 'In.', 'In.']);
});

test('the same text again changes nothing, down to the very object', () => {
  const { parts } = take(exerciseWhere(), codes(1, 2));
  const again = take({ ...exerciseWhere(), ...parts }, codes(2, 1));
  expect(again.parts.exercise).toBe(parts.exercise);
  expect(again.each.map(({ said }) => said.title)).toEqual(['Already in.', 'Already in.']);
});

test('an answer to another exercise here says which', () => {
  const other = exerciseWhere({}, 'two');
  if (other.exercise === null) throw new Error();
  const theirs = {
    ...other,
    name: 'Staff day',
    exercise: { ...other.exercise, first: { ...other.exercise.first, id: '0THER000' } },
  };
  const text = encodeReply(replyOf(1, { collection: '0THER000' }));
  const { each } = takeIn(sceneOf(exerciseWhere(), theirs), readText(text, instrument));
  expect(each[0]?.said.text).toContain('“Staff day”');
});

test('many at once are summed up in one line', () => {
  const { parts, each } = take(exerciseWhere(), `${codes(1, 2)} MR1.zzz ${codes(3)}`);
  expect(Object.keys(responsesIn(parts.exercise))).toHaveLength(3);
  const said = summaryOf(
    each.map(({ tally }) => tally),
    { count: 3, expected: 12 },
  );
  expect(said.title).toBe('3 taken in.');
  expect(said.text).toBe('4 looked at: 3 new and 1 not taken in. 3 of 12.');
  expect(each[2]?.source).toBe('Code 3');
});

const personOf = (more: Partial<PanelResponse> = {}): PanelResponse => ({
  revision: 1,
  role: '',
  name: '',
  answers: '2'.repeat(25),
  reasons: {},
  isWithdrawn: false,
  ...more,
});

const withPeople = (
  responses: Readonly<Record<string, PanelResponse>>,
  change: Partial<Exercise> = {},
): Assessment => {
  const begun = exerciseWhere(change);
  if (begun.exercise === null) throw new Error();
  return {
    ...begun,
    exercise: { ...begun.exercise, first: { ...begun.exercise.first, responses } },
  };
};

const copyOf = (assessment: Assessment): readonly Incoming[] =>
  readText(
    encodeAssessment(assessment, { savedAt: '2026-11-21T12:00:00Z', source: 'test' }),
    instrument,
  );

describe('a second facilitator’s working file', () => {
  const ours = withPeople({ AAAAAAAA: personOf(), BBBBBBBB: personOf() });

  test('brings whom we lack, and counts nobody twice', () => {
    const theirs = withPeople({
      BBBBBBBB: personOf({ revision: 2, answers: '3'.repeat(25) }),
      CCCCCCCC: personOf(),
      AAAAAAAA: personOf(),
    });
    const { parts, each } = takeIn(sceneOf(ours), copyOf(theirs));
    const now = responsesIn(parts.exercise);
    expect(Object.keys(now)).toEqual(['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC']);
    expect(now.BBBBBBBB?.revision).toBe(2);
    expect(each[0]?.said.text).toBe(
      'In it: 1 new, 1 in place of earlier ones and 1 already in. Nobody is counted twice. 3 in.',
    );
  });

  test('of our own brings nothing new', () => {
    const { each } = takeIn(sceneOf(ours), copyOf(ours));
    expect(each[0]?.said.title).toBe('Nothing new in that working file.');
    expect(each[0]?.said.tone).toBe('known');
  });

  test('brings no names into an exercise that is not attributed, but the numbers of forms', () => {
    const theirs = withPeople(
      { CCCCCCCC: personOf({ name: 'Priya' }), 'paper-4': personOf({ name: '4' }) },
      { attribution: 'named' },
    );
    const { parts } = takeIn(sceneOf(ours), copyOf(theirs));
    expect(responsesIn(parts.exercise).CCCCCCCC?.name).toBe('');
    expect(responsesIn(parts.exercise)['paper-4']?.name).toBe('4');
  });

  test('opens the second vote here too when only theirs has it', () => {
    const again = newCollection('AGA1N000', ours.exercise?.items.slice(0, 3) ?? []);
    const { parts } = takeIn(sceneOf(ours), copyOf(withPeople({}, { again })));
    expect(parts.exercise?.again?.id).toBe('AGA1N000');
  });

  test('with two forms under one number says so', () => {
    const form = (level: string) => ({
      'paper-1': personOf({ name: '1', answers: level.repeat(25) }),
    });
    const { each } = takeIn(sceneOf(withPeople(form('1'))), copyOf(withPeople(form('3'))));
    expect(each[0]?.said.text).toContain('paper forms with the same number');
  });

  test.each([
    ['a rehearsal', withPeople({}, { isRehearsal: true }), /one of the two is a rehearsal/],
    [
      'another exercise',
      withPeople({}, { first: newCollection('0THER000', ours.exercise?.items ?? []) }),
      /another exercise/,
    ],
    ['no exercise', { ...ours, exercise: null, kind: 'quick' as const }, /is an assessment/],
  ])('of %s is refused, and nothing changes', (_, theirs, words) => {
    const { parts, each } = takeIn(sceneOf(ours), copyOf(theirs));
    expect(each[0]?.said.title).toMatch(words);
    expect(parts.exercise).toBe(ours.exercise);
  });
});

test('a form taken out no longer counts and cannot come back by another copy', () => {
  const { exercise } = withPeople({ 'paper-3': personOf({ name: '3', role: 'staff' }) });
  if (exercise === null) throw new Error();
  const out = takeOutPaper(exercise.first, 3);
  expect(out.responses['paper-3']).toEqual(
    personOf({ name: '3', revision: 2, answers: '', isWithdrawn: true }),
  );
  expect(takeOutPaper(out, 3)).toBe(out);
  expect(takeOutPaper(out, 4)).toBe(out);
});
