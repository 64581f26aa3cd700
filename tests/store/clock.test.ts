import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EarlierAnswer } from '../../src/core/document/answer';
import { NO_OTHER_WINDOWS } from '../../src/core/storage/storage';
import { createMainstayStore } from '../../src/store/create-store';
import { filedState, unfiledIds } from '../../src/store/unfiled';
import { BANK } from '../core/file/bank';
import { createDisk } from './stand-ins';

const zoneBefore = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/London';
});
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;
const levelsOf = (history: readonly EarlierAnswer[] = []) =>
  history.map(({ answer }) => (answer?.state === 'rated' ? answer.level : null));

/** A page whose clock and whose time open are set by hand. */
async function pageAt(time: string, { storage } = createDisk()) {
  const now = { time, elapsed: 0 };
  const store = createMainstayStore({
    instrument: BANK,
    questions: async () => BANK,
    storage,
    otherWindows: NO_OTHER_WINDOWS,
    clock: () => now.time,
    newId: () => 'one',
    elapsed: () => now.elapsed,
  });
  await store.getState().loaded();
  return { now, store, act: store.getState() };
}

/** The clock as it says on the second occasion, the first being midday in summer. */
const FIRST = '2026-07-15T11:00:00.000Z';
const CLOCKS = [
  ['a year ahead', '2027-07-15T11:00:00.000Z', 'Europe/London'],
  ['two days back', '2026-07-13T11:00:00.000Z', 'Europe/London'],
  ['a minute back', '2026-07-15T10:59:00.000Z', 'Europe/London'],
  ['not moved at all', FIRST, 'Europe/London'],
  ['over midnight', '2026-07-15T23:00:01.000Z', 'Europe/London'],
  ['in another zone', FIRST, 'Pacific/Auckland'],
  ['before there were clocks', '1970-01-01T00:00:00.000Z', 'America/Los_Angeles'],
] as const;

describe.each(CLOCKS)('with the clock %s', (_, second, zone) => {
  test('later words are in no file, and words taken back are in it again', async () => {
    const { now, store, act } = await pageAt(FIRST);
    const id = act.assessmentStarted('full');
    act.itemAnswered(id, 'F-FF-1', rated(2));
    act.notesChanged(id, 'F-FF-1', { note: 'Before' });
    expect(filedState(store.getState(), id)).toBe('never');
    act.assessmentFiled(id);
    expect(filedState(store.getState(), id)).toBe('holds');
    now.time = second;
    process.env.TZ = zone;
    act.notesChanged(id, 'F-FF-1', { note: 'Later words' });
    expect(filedState(store.getState(), id)).toBe('changed');
    expect(unfiledIds(store.getState())).toEqual([id]);
    act.notesChanged(id, 'F-FF-1', { note: 'Before' });
    expect(filedState(store.getState(), id)).toBe('holds');
    act.headChanged(id, ({ plan }) => ({ plan: { ...plan, order: ['a'] } }), 'now');
    expect(unfiledIds(store.getState())).toEqual([id]);
  });

  test('an answer of an earlier day is kept when it is changed, whether its note was touched or not', async () => {
    const disk = createDisk();
    const before = await pageAt(FIRST, disk);
    const id = before.act.assessmentStarted('full');
    before.act.itemAnswered(id, 'F-FF-1', rated(2));
    before.act.itemAnswered(id, 'F-FF-2', rated(2));
    await before.act.flush();
    const { store, act } = await pageAt(second, disk);
    process.env.TZ = zone;
    act.notesChanged(id, 'F-FF-2', { note: 'See the minutes.' });
    for (const item of ['F-FF-1', 'F-FF-2']) {
      act.itemAnswered(id, item, rated(4));
      expect(levelsOf(store.getState().responses[id]?.[item]?.history)).toEqual([2]);
    }
  });

  test('an answer this page gave long ago is kept when it is changed', async () => {
    const { now, store, act } = await pageAt(FIRST);
    const id = act.assessmentStarted('full');
    act.itemAnswered(id, 'F-FF-1', rated(0));
    now.elapsed += 24 * 3600_000;
    now.time = second;
    act.itemAnswered(id, 'F-FF-1', rated(3));
    expect(levelsOf(store.getState().responses[id]?.['F-FF-1']?.history)).toEqual([0]);
  });
});

test('an answer being made up is not an earlier one', async () => {
  const { now, store, act } = await pageAt(FIRST);
  const id = act.assessmentStarted('full');
  for (const level of [0, 1, 2] as const) {
    act.itemAnswered(id, 'F-FF-1', rated(level));
    now.elapsed += 1_000;
    now.time = `2026-07-15T11:00:0${level}.500Z`;
  }
  expect(store.getState().responses[id]?.['F-FF-1']?.history).toEqual([]);
});

test('earlier answers of a time that has not come do not push out the latest', async () => {
  const { now, store, act } = await pageAt('2031-01-01T00:00:00.000Z');
  const id = act.assessmentStarted('full');
  const give = (level: 0 | 1 | 2 | 3) => {
    act.itemAnswered(id, 'F-FF-1', rated(level));
    now.elapsed += 3600_000;
  };
  for (let turn = 0; turn < 12; turn += 1) {
    give(1);
    give(2);
  }
  now.time = FIRST;
  give(3);
  give(0);
  expect(levelsOf(store.getState().responses[id]?.['F-FF-1']?.history).slice(0, 3)).toEqual([
    3, 2, 1,
  ]);
});

test('what is filed is what was written, not what came in while it was', async () => {
  const { store, act } = await pageAt(FIRST);
  const id = act.assessmentStarted('full');
  const { heads, responses } = store.getState();
  const head = heads[id];
  if (head === undefined) throw new Error('It is not there.');
  const written = { ...head, answers: responses[id] ?? {} };
  act.notesChanged(id, 'F-FF-1', { note: 'While it was written' });
  act.assessmentFiled(id, written);
  expect(filedState(store.getState(), id)).toBe('changed');
});

test('it is known again at the next start, and in doubt it is not said to be in a file', async () => {
  const disk = createDisk();
  const first = await pageAt(FIRST, disk);
  const id = first.act.assessmentStarted('full');
  first.act.notesChanged(id, 'F-FF-1', { note: 'Siân \u{1f9ed} \ud800' });
  first.act.assessmentFiled(id);
  await first.act.flush();
  const { store } = await pageAt('2020-01-01T00:00:00.000Z', disk);
  expect(filedState(store.getState(), id)).toBe('holds');
  store.setState({ filedMark: { [id]: null } });
  expect(filedState(store.getState(), id)).toBe('unknown');
  expect(unfiledIds(store.getState())).toEqual([id]);
});
