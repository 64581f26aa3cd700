import { describe, expect, test } from 'vitest';
import { encodeReply } from '../../../../src/core/codes/reply-code';
import type { Assessment } from '../../../../src/core/document/assessment';
import type { PanelResponse } from '../../../../src/core/document/collection';
import type { Exercise } from '../../../../src/core/document/exercise';
import { withCollection } from '../../../../src/core/exercise/exercise-changes';
import { newCollection } from '../../../../src/core/exercise/new-exercise';
import { paperFormTyped } from '../../../../src/core/exercise/paper-form';
import { decided, withoutPerson } from '../../../../src/core/exercise/take-out';
import { changesBetween, withUndone } from '../../../../src/core/exercise/undo-changes';
import { arrivalsIn, offerPressed } from '../../../../src/pages/away-day/collect/came-of-arrivals';
import type { ToTakeIn } from '../../../../src/pages/away-day/collect/incoming';
import { readIncomingText } from '../../../../src/pages/away-day/collect/read-incoming';
import { tallySummary } from '../../../../src/pages/away-day/collect/tally';
import { bank, exerciseWhere, replyOf } from './collect-scene';

const { instrument } = bank;

const sceneOf = (head: Assessment, ...others: readonly Assessment[]) => ({
  head,
  round: 'first' as const,
  instrument,
  heads: Object.fromEntries([head, ...others].map((each) => [each.id, each])),
});

type SceneHere = ReturnType<typeof sceneOf>;
const takeIn = (scene: SceneHere, incoming: readonly ToTakeIn[]) =>
  arrivalsIn(scene, incoming, 'act');
const codes = (...people: readonly number[]) =>
  people.map((person) => encodeReply(replyOf(person))).join('\n');

const answersOf = (text: string) =>
  readIncomingText(text, instrument).filter((one) => one.kind !== 'copy');

const take = (head: Assessment, text: string) => takeIn(sceneOf(head), answersOf(text));

const responsesIn = (exercise: Exercise | null) => exercise?.first.responses ?? {};

test('several codes in one text come in one after the other, each once', () => {
  const { head, each } = take(exerciseWhere(), codes(1, 2, 2, 3));
  expect(Object.keys(responsesIn(head.exercise))).toHaveLength(3);
  expect(each.map(({ said }) => said.title)).toEqual(['In.', 'In.', 'In.']);
});

test('the same text again changes nothing, down to the very object', () => {
  const { head } = take(exerciseWhere(), codes(1, 2));
  const again = take({ ...exerciseWhere(), ...head }, codes(2, 1));
  expect(again.head.exercise).toBe(head.exercise);
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
  const { head, each } = take(exerciseWhere(), `${codes(1, 2)} MR1.zzz ${codes(3)}`);
  expect(Object.keys(responsesIn(head.exercise))).toHaveLength(3);
  const said = tallySummary(
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

test('a form taken out no longer counts, and is put back by typing it in', () => {
  const { exercise } = withPeople({ 'paper-3': personOf({ name: '3', role: 'staff' }) });
  if (exercise === null) throw new Error();
  const out = withoutPerson(exercise.first, 'paper-3');
  expect(out).toMatchObject({ responses: {}, takenOut: { 'paper-3': 1 } });
  expect(withoutPerson(out, 'paper-3')).toBe(out);
  expect(withoutPerson(out, 'paper-4')).toBe(out);
  const back = paperFormTyped(
    out,
    { number: 3, role: '', name: '', answers: '1'.repeat(25) },
    'paper-3',
  );
  expect(back.takenOut).toEqual({ 'paper-3': 2 });
  expect(back.responses['paper-3']?.answers).toBe('1'.repeat(25));
});

describe('what waits for a press', () => {
  const code = (person: number, change: Parameters<typeof replyOf>[1] = {}) =>
    answersOf(encodeReply(replyOf(person, change)));
  const id = replyOf(1).respondent;
  const ours = withPeople({ [id]: personOf({ revision: 2, role: 'staff' }) });
  const other = '4'.repeat(25);
  const changed = (revision: number, isWithdrawn = false) =>
    code(1, { response: { revision, isWithdrawn, answers: isWithdrawn ? '' : other } });

  test.each([
    ['changed answers', changed(3), /would take the place/],
    ['answers taken back', changed(3, true), /would be removed/],
    ['an older code', changed(1), /newer code is in already/],
    ['other answers of one version', changed(2), /does not match what is in/],
  ])('%s', (_, incoming, words) => {
    const { head, each, offers } = takeIn(sceneOf(ours), incoming);
    expect(head.exercise).toBe(ours.exercise);
    expect(each).toMatchObject([{ tally: { waiting: 1 } }]);
    expect(`${offers[0]?.said.title} ${offers[0]?.said.text}`).toMatch(words);
    const [offer] = offers;
    if (offer === undefined) throw new Error('nothing is offered');
    const after = offerPressed(sceneOf(ours), offer, 'act');
    expect(after.offers).toEqual([]);
    expect(responsesIn(after.head.exercise)[id]?.answers).not.toBe('2'.repeat(25));
  });

  test('nothing of someone new before the answers have been shown, and all of it after', () => {
    expect(takeIn(sceneOf(ours), code(2)).offers).toEqual([]);
    const shown = withPeople({}, { isRevealed: true });
    const late = takeIn(sceneOf(shown), code(2));
    expect(late.head.exercise).toBe(shown.exercise);
    expect(late.offers[0]?.said.text).toMatch(
      /comes late. What was shown stays as it is: this is kept/,
    );
  });

  test('everything that a link brings', () => {
    const { head, offers } = arrivalsIn(sceneOf(ours), code(2), 'link');
    expect(head.exercise).toBe(ours.exercise);
    expect(offers).toHaveLength(1);
  });

  test('many at once with one press, the choices each by itself', () => {
    const two = withPeople({
      [id]: personOf({ revision: 2, role: 'staff' }),
      [replyOf(2).respondent]: personOf({ revision: 31, role: 'staff' }),
      [replyOf(3).respondent]: personOf({ role: 'staff' }),
    });
    const older = code(2, { response: { revision: 2, answers: other } });
    const third = code(3, { response: { revision: 2, answers: other } });
    const looked = takeIn(sceneOf(two), [...changed(3), ...code(4), ...older, ...third]);
    expect(Object.keys(responsesIn(looked.head.exercise))).toHaveLength(4);
    expect(looked.offers.map(({ said }) => said.title)).toEqual([
      'Answers of 2 people wait for you.',
      'A newer code is in already. Take this one instead?',
    ]);
    const [both] = looked.offers;
    if (both === undefined) throw new Error('nothing is offered');
    const after = offerPressed(sceneOf({ ...two, ...looked.head }), both, 'act');
    expect(after.each.map(({ said }) => said.title)).toEqual(['In, changed.', 'In, changed.']);
    expect(responsesIn(after.head.exercise)[replyOf(2).respondent]?.revision).toBe(31);
  });

  test('is offered again where it is not what was decided on any more', () => {
    const [offer] = takeIn(sceneOf(ours), changed(3)).offers;
    if (offer === undefined) throw new Error('nothing is offered');
    const since = withPeople({ [id]: personOf({ revision: 5, role: 'staff' }) });
    const after = offerPressed(sceneOf(since), offer, 'act');
    expect(after.head.exercise).toBe(since.exercise);
    expect(after.offers[0]?.said.title).toMatch(/newer code is in already/);
  });

  test('of partners nothing, once theirs have been shown: it comes too late', () => {
    const partners = {
      ...newCollection('PARTNERS', ours.exercise?.first.items ?? []),
      shown: SHOWN,
    };
    const head = { ...ours, partners };
    const reply = code(1, { collection: 'PARTNERS', round: 'partners', response: { role: '' } });
    const scene = { ...sceneOf(head), round: 'partners' as const };
    const looked = arrivalsIn(scene, reply, 'act');
    expect(looked.head.partners).toBe(partners);
    expect(looked.offers).toEqual([]);
    expect(looked.each[0]?.said.title).toBe('Not taken in: it comes too late.');
  });
});

const SHOWN = {
  showings: [],
  counted: {},
  left: [],
  isClosed: false,
  roles: { staff: 0, notStaff: 0, notSaid: 0 },
  items: {},
  ranges: {},
} as const;

describe('taking back what was just done', () => {
  test('puts it as it was, and says where something has changed since', () => {
    const { head } = take(exerciseWhere(), codes(1, 2));
    const begun = exerciseWhere();
    const undo = changesBetween(begun, head);
    const back = withUndone(head, undo);
    expect(back.left).toBe(0);
    expect(responsesIn(back.head.exercise)).toEqual({});
    const [one = ''] = Object.keys(responsesIn(head.exercise));
    const first = head.exercise?.first;
    if (!first) throw new Error();
    const since = withCollection(head, 'first', decided(first, one, personOf({ revision: 9 })));
    const half = withUndone(since, undo);
    expect(half.left).toBe(1);
    expect(Object.keys(responsesIn(half.head.exercise))).toEqual([one]);
  });
});
