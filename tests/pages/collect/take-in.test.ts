import { expect, test } from 'vitest';
import { encodeReply } from '../../../src/core/exchange/reply-code';
import type { Assessment } from '../../../src/core/response/assessment';
import type { Exercise, PanelResponse } from '../../../src/core/response/exercise';
import { readText } from '../../../src/pages/collect/read-incoming';
import { takeIn } from '../../../src/pages/collect/take-in';
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

const answersOf = (text: string) => readText(text, instrument).filter((one) => one.kind !== 'copy');

const take = (head: Assessment, text: string) => takeIn(sceneOf(head), answersOf(text));

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
  const { each } = takeIn(sceneOf(exerciseWhere(), theirs), answersOf(text));
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

test('a form taken out no longer counts and cannot come back by another copy', () => {
  const { exercise } = withPeople({ 'paper-3': personOf({ name: '3', role: 'staff' }) });
  if (exercise === null) throw new Error();
  const out = takeOutPaper(exercise.first, 'paper-3');
  expect(out.responses['paper-3']).toEqual(
    personOf({ name: '3', revision: 2, answers: '', isWithdrawn: true }),
  );
  expect(takeOutPaper(out, 'paper-3')).toBe(out);
  expect(takeOutPaper(out, 'paper-4')).toBe(out);
});
