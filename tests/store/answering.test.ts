import { describe, expect, test } from 'vitest';
import { fitDeclared } from '../../src/app/fetch/fit-declared';
import { decodeAssessment } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import { assessmentIn } from '../../src/store/one-assessment';
import { BANK, homeItems } from '../core/file/bank';
import { startedStore } from './stand-ins';

const rated = (level: 0 | 1 | 2 | 3 | 4) => ({ state: 'rated', level }) as const;

describe('answering', () => {
  test('keeps each answer under its item id, with the time, 0 among them', async () => {
    const { store, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(0));
    const record = store.getState().responses[id]?.['F-FF-1'];
    expect(record?.answer).toEqual({ state: 'rated', level: 0 });
    expect(record?.changedAt).toMatch(/^2026-11-21T/);
    expect(store.getState().responses[id]?.['F-FF-2']).toBeUndefined();
  });

  test('writes that one record and nothing else', async () => {
    const { disk, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(2));
    await act.flush();
    expect(disk.written()).toEqual([`answer ${id} F-FF-1`]);
  });

  test('leaves every other item, and the head, the same objects', async () => {
    const { store, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(2));
    act.itemAnswered(id, 'F-FF-2', rated(3));
    const before = store.getState();
    act.itemAnswered(id, 'F-FF-2', rated(4));
    const after = store.getState();
    expect(after.responses[id]?.['F-FF-1']).toBe(before.responses[id]?.['F-FF-1']);
    expect(after.responses[id]?.['F-FF-2']).not.toBe(before.responses[id]?.['F-FF-2']);
    expect(after.heads).toBe(before.heads);
  });

  test('clearing an answer keeps its notes and evidence', async () => {
    const { store, id, act } = await startedStore();
    act.itemAnswered(id, 'F-FF-1', rated(2));
    act.notesChanged(id, 'F-FF-1', { note: 'Because', speakers: 'Siân Ŵyn' });
    const entry = {
      id: 'e1',
      title: 'Budget',
      where: '',
      date: '',
      strength: 2,
      speakers: '',
      accreditationCodes: '',
      alsoItems: [],
    } as const;
    act.evidenceChanged(id, 'F-FF-1', [entry]);
    act.itemAnswered(id, 'F-FF-1', null);
    expect(store.getState().responses[id]?.['F-FF-1']).toMatchObject({
      answer: null,
      note: 'Because',
      speakers: 'Siân Ŵyn',
      evidence: [entry],
    });
  });

  test('setting a function elsewhere touches only its blank and n/a home items', async () => {
    const { store, id, act } = await startedStore();
    act.itemAnswered(id, 'F-VP-1', rated(1));
    act.itemAnswered(id, 'F-VP-2', { state: 'dk', whoKnows: '' });
    act.itemAnswered(id, 'F-VP-3', { state: 'na', reason: 'not-here', detail: '' });
    expect(act.functionSetElsewhere(id, homeItems('VP'), 'The volunteer centre')).toBe(10);
    const response = store.getState().responses[id];
    expect(response?.['F-VP-1']?.answer).toEqual(rated(1));
    expect(response?.['F-VP-2']?.answer?.state).toBe('dk');
    expect(response?.['F-VP-3']?.answer).toEqual({
      state: 'na',
      reason: 'elsewhere',
      detail: 'The volunteer centre',
    });
    expect(response?.['K-FF-1']).toBeUndefined();
    expect(response?.['X-KEY']).toBeUndefined();
  });

  test('an answer to an assessment that is gone does nothing', async () => {
    const { store, act } = await startedStore();
    const before = store.getState().responses;
    act.itemAnswered('gone', 'F-FF-1', rated(1));
    expect(store.getState().responses).toBe(before);
  });
});

describe('details', () => {
  test('change by what is given, and leave the rest the same objects', async () => {
    const { store, id, act } = await startedStore();
    act.detailsChanged(id, { name: 'Ŵyn', profile: { organisation: 'Siân Ŵyn' } });
    const before = store.getState().heads[id];
    act.detailsChanged(id, { respondent: { roles: ['trustee'] } });
    const after = store.getState().heads[id];
    expect(after).toMatchObject({ name: 'Ŵyn', respondent: { roles: ['trustee'], names: '' } });
    expect(after?.profile).toBe(before?.profile);
    expect(after?.targets).toBe(before?.targets);
  });

  test('targets are set and cleared, per section and per item', async () => {
    const { store, id, act } = await startedStore();
    act.sectionTargetSet(id, 'funding', { level: 2, reason: 'first things first' });
    act.itemTargetSet(id, 'F-FF-1', { level: 0, reason: '' });
    expect(store.getState().heads[id]?.targets).toEqual({
      sections: { funding: { level: 2, reason: 'first things first' } },
      items: { 'F-FF-1': { level: 0, reason: '' } },
    });
    act.sectionTargetSet(id, 'funding', null);
    act.itemTargetSet(id, 'F-FF-1', null);
    expect(store.getState().heads[id]?.targets).toEqual({ sections: {}, items: {} });
  });

  test('a quick check becomes a full one with its answers kept', async () => {
    const { store, act } = await startedStore();
    const id = act.assessmentStarted('quick', ['F-FF-1', 'X-KEY']);
    act.itemAnswered(id, 'F-FF-1', rated(3));
    expect(store.getState().heads[id]?.quickItems).toEqual(['F-FF-1', 'X-KEY']);
    act.quickBecameFull(id);
    expect(store.getState().heads[id]).toMatchObject({ kind: 'full', quickItems: null });
    expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated(3));
  });

  test('what is too long is cut at once, so that a saved file can always be opened', async () => {
    fitDeclared();
    const { store, id, act } = await startedStore();
    const long = 'x'.repeat(20_000);
    act.detailsChanged(id, {
      name: long,
      assessedOn: 'someday',
      context: { place: long },
      profile: { organisation: long, functions: { FF: { who: 'us', body: long } } },
    });
    act.sectionTargetSet(id, 'funding', { level: 1, reason: long });
    act.outcomeAnswered(id, 'trust', { confidence: 'dk', proof: 0, note: long });
    act.reportChanged(id, { decisions: Array(40).fill(long), partsLeftOut: [] });
    act.itemAnswered(id, 'F-FF-1', { state: 'dk', whoKnows: long });
    act.notesChanged(id, 'F-FF-1', { note: long, speakers: long, accreditationCodes: long });
    const assessment = assessmentIn(store.getState(), id);
    if (assessment === null) throw new Error('It is gone.');
    const text = encodeAssessment(assessment, {
      savedAt: assessment.changedAt,
      source: 'Mainstay',
    });
    expect(decodeAssessment(text, { instrument: BANK })).toMatchObject({
      ok: true,
      value: { assessment },
    });
  });
});

test('clearing keeps what was answered before, and forgetting takes it away and nothing else', async () => {
  const { store, act, id } = await startedStore();
  const kept = () => store.getState().responses[id]?.['F-FF-1'];
  act.notesChanged(id, 'F-FF-1', { note: 'Why' });
  const earlier = {
    answer: { state: 'rated', level: 2 },
    note: 'Then',
    speakers: '',
    accreditationCodes: '',
    changedAt: '2026-01-01T10:00:00.000Z',
    changedBy: '',
  } as const;
  act.earlierPutBack(id, 'F-FF-1', earlier);
  act.itemAnswered(id, 'F-FF-1', null);
  expect(kept()).toMatchObject({ answer: null, note: 'Then' });
  expect(kept()?.history).not.toHaveLength(0);
  act.earlierForgotten(id, 'F-FF-1');
  expect(kept()).toMatchObject({ answer: null, note: 'Then', history: [] });
});
