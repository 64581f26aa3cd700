import { expect, test } from 'vitest';

import { published } from '../../src/core/lineage/lineage';
import { assessmentIn } from '../../src/store/one-assessment';
import { outsidePlace } from '../../src/store/state';
import { joined } from '../support/copies';
import { startedStore } from './stand-ins';

const rated = (level: 0 | 4) => ({ state: 'rated', level }) as const;

async function storeWithTwoAnswers() {
  const started = await startedStore();
  const { store, id, act } = started;
  act.itemAnswered(id, 'F-FF-1', rated(0));
  act.itemAnswered(id, 'F-FF-2', rated(0));
  await act.flush();
  const ours = assessmentIn(store.getState(), id);
  if (ours === null) throw new Error('There is nothing to join.');
  return { ...started, ours };
}

test('handing a file over remembers what was in it, and is no change to it', async () => {
  const { store, id, act, ours } = await storeWithTwoAnswers();
  act.assessmentPublished(id, published(ours));
  expect(store.getState().heads[id]).toEqual({
    ...store.getState().heads[id],
    together: published(ours),
    changedAt: ours.changedAt,
  });
  expect(store.getState().outside[id]).toBeUndefined();
});

test('what came of two copies takes the place of the one here, and stays on the device', async () => {
  const { disk, store, id, act, ours } = await storeWithTwoAnswers();
  const sent = { ...ours, together: published(ours) };
  const record = ours.answers['F-FF-1'];
  if (record === undefined) throw new Error('There is no answer.');
  const theirs = {
    ...sent,
    answers: { ...ours.answers, 'F-FF-1': { ...record, answer: rated(4) } },
  };
  act.copiesJoined(id, joined(sent, theirs));
  await act.flush();
  const { outside, heads } = store.getState();
  expect(outside[outsidePlace(id, 'F-FF-1')]).toBe(1);
  expect(outside[outsidePlace(id, 'F-FF-2')], 'it has not changed').toBeUndefined();
  expect((heads[id]?.changedAt ?? '') > ours.changedAt, 'it is to be saved again').toBe(true);
  const { assessments } = await disk.storage.load();
  const stored = assessments.find(({ assessment }) => assessment.id === id)?.assessment;
  expect(stored).toEqual(assessmentIn(store.getState(), id));
  expect(stored?.answers['F-FF-1']).toMatchObject({
    answer: rated(4),
    history: [{ answer: rated(0) }],
  });
});

test('a copy says of no questions that they are still out: they come back to the original', async () => {
  const { store, id, act } = await storeWithTwoAnswers();
  const part = { to: 'Sam', items: ['F-FF-1'], sentAt: '2026-11-20T10:00:00.000Z' };
  const sent = {
    out: { ...part, backAt: '' },
    back: { ...part, backAt: '2026-11-21T10:00:00.000Z' },
  };
  const together = store.getState().heads[id]?.together;
  if (together === undefined) throw new Error('It is gone.');
  act.assessmentPublished(id, { ...together, sent });
  const copy = act.assessmentDuplicated(id) ?? '';
  expect(Object.keys(store.getState().heads[copy]?.together.sent ?? {})).toEqual(['back']);
  expect(store.getState().heads[id]?.together.sent).toEqual(sent);
});
