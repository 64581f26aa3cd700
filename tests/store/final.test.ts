import { expect, test } from 'vitest';
import { isAddedSince, signedSteps } from '../../src/core/action-plan/after-sign-off';
import { actionAdded, actionChanged, actionRemoved } from '../../src/core/action-plan/plan-changes';
import { EMPTY_ACTION } from '../../src/core/action-plan/suggested-actions';
import type { Benchmark } from '../../src/core/document/benchmark';
import type { PlannedAction } from '../../src/core/document/plan';
import { decodeAssessment } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import { planReport } from '../../src/core/report/plan-report';
import { reportSceneOf } from '../../src/core/wording/report-scene';
import { assessmentIn } from '../../src/store/one-assessment';
import { BANK, homeItems } from '../core/file/bank';
import { bank, example } from '../core/report/fixtures';
import { startedStore } from './stand-ins';

const APPROVED = { approvedBy: 'The board', approvedOn: '2026-11-20', nextReview: '2027-11-19' };
const rated = { state: 'rated', level: 3 } as const;
const TARGET = { level: 2, reason: 'Enough for now' } as const;
const ENTRY = {
  id: 'e1',
  title: 'Budget',
  where: '',
  date: '',
  strength: 2,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
} as const;
type Started = Awaited<ReturnType<typeof startedStore>>;

/** Everything a page can ask the store to change in an assessment, but for its sign-off. */
const CHANGES = {
  'an answer': ({ act, id }: Started) => act.itemAnswered(id, 'F-FF-1', rated),
  notes: ({ act, id }: Started) => act.notesChanged(id, 'F-FF-2', { note: 'Why' }),
  evidence: ({ act, id }: Started) => act.evidenceChanged(id, 'F-FF-2', [ENTRY]),
  'a function elsewhere': ({ act, id }: Started) =>
    act.functionSetElsewhere(id, homeItems('VP'), 'The hub'),
  details: ({ act, id }: Started) => act.detailsChanged(id, { profile: { place: 'Wexcombe' } }),
  'its name': ({ act, id }: Started) => act.assessmentRenamed(id, 'Another'),
  'a section target': ({ act, id }: Started) => act.sectionTargetSet(id, 'funding', TARGET),
  'an item target': ({ act, id }: Started) => act.itemTargetSet(id, 'F-FF-1', TARGET),
  'an outcome': ({ act, id }: Started) =>
    act.outcomeAnswered(id, 'trust', { confidence: 2, proof: 1, note: '' }),
  'the report': ({ act, id }: Started) =>
    act.reportChanged(id, { decisions: ['Agree it'], partsLeftOut: ['method'] }),
  'the plan': ({ act, id }: Started) =>
    act.headChanged(id, () => ({ plan: { actions: {}, order: ['a'] } }), 'now'),
  'its kind': ({ act, id }: Started) => act.quickBecameFull(id),
} as const satisfies Record<string, (started: Started) => unknown>;

test('a final assessment takes no change at all until it is reopened, and then takes each', async () => {
  const started = await startedStore();
  const { store, act, id } = started;
  act.headChanged(id, () => ({ kind: 'quick' }), 'now');
  act.signOffChanged(id, { ...APPROVED, isFinal: true });
  const now = () => assessmentIn(store.getState(), id);
  const asApproved = now();
  for (const [what, change] of Object.entries(CHANGES)) {
    change(started);
    expect(now(), what).toEqual(asApproved);
  }
  act.signOffChanged(id, { ...APPROVED, isFinal: false });
  for (const [what, change] of Object.entries(CHANGES)) {
    const before = now();
    change(started);
    expect(now(), what).not.toEqual(before);
  }
});

test('the mark travels in the file, so that a colleague gets it read-only too', async () => {
  const { store, act, id } = await startedStore();
  act.signOffChanged(id, { ...APPROVED, isFinal: true });
  const mine = assessmentIn(store.getState(), id);
  if (mine === null) throw new Error('it is here');
  const text = encodeAssessment(mine, { savedAt: '2026-11-21T12:00:00.000Z', source: 'test' });
  const opened = decodeAssessment(text, { instrument: BANK });
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  const theirs = await startedStore();
  expect(opened.value.assessment.signOff).toEqual({ ...APPROVED, isFinal: true });
  const opensAs = theirs.act.assessmentOpened(opened.value.assessment);
  theirs.act.itemAnswered(opensAs, 'F-FF-1', rated);
  expect(theirs.store.getState().responses[opensAs]?.['F-FF-1']).toBeUndefined();
});

test('papers stay as they were signed when a benchmark is opened since, and one that was signed stays with them', async () => {
  const { store, act, id } = await startedStore();
  const opened = (by: string) =>
    act.headChanged(id, () => ({ beside: { ...BENCHMARK, by } }), 'now');
  const head = () => store.getState().heads[id];
  act.signOffChanged(id, { ...APPROVED, isFinal: true });
  opened('A network');
  expect(head()?.beside?.by).toBe('A network');
  expect(head()?.signOff.besideSince).toBe(true);
  act.headChanged(id, () => ({ beside: undefined }), 'now');
  expect(head()?.beside).toBeUndefined();
  act.signOffChanged(id, { ...APPROVED, isFinal: false });
  opened('Another');
  act.signOffChanged(id, { ...APPROVED, isFinal: true });
  opened('A third');
  expect(head()?.beside?.by).toBe('Another');
  expect(head()?.signOff.besideSince).toBeUndefined();
});

const BENCHMARK: Benchmark = {
  by: '',
  what: '',
  from: 'assessment',
  instrument: { id: BANK.id, version: BANK.version },
  scale: BANK.scale,
  quarters: { first: '2027-Q1', last: '2027-Q4' },
  organisations: 24,
  dimensions: {},
};

test('the steps of a final plan go on: how far, who, by when and notes, and steps added since', async () => {
  const { store, act, id } = await startedStore();
  const head = () => {
    const found = store.getState().heads[id];
    if (found === undefined) throw new Error('it is here');
    return found;
  };
  const change = (fields: Partial<PlannedAction>, action = 'a') =>
    act.headChanged(id, ({ plan }) => ({ plan: actionChanged(plan, action, fields) }), 'now');
  const first = { ...EMPTY_ACTION, text: 'Ask the council', owner: 'Jo', cost: 'Two days' };
  act.headChanged(id, ({ plan }) => ({ plan: actionAdded(plan, 'a', first) }), 'now');
  act.signOffChanged(id, { ...APPROVED, isFinal: true });
  change({ status: 'done', owner: 'Sam', by: '2027-03-12', notes: 'Asked', text: 'No', cost: '' });
  expect(head().plan.actions.a).toEqual({
    ...first,
    status: 'done',
    owner: 'Sam',
    by: '2027-03-12',
    notes: 'Asked',
  });
  expect(head().signed?.a).toMatchObject({ status: 'to-do', owner: 'Jo', by: '' });
  act.headChanged(id, ({ plan }) => ({ plan: actionRemoved(plan, 'a') }), 'now');
  expect(head().plan.actions.a?.owner).toBe('Sam');
  act.headChanged(id, ({ plan }) => ({ plan: actionAdded(plan, 'b', EMPTY_ACTION) }), 'now');
  change({ text: 'Written since' }, 'b');
  expect(head().plan.actions.b?.text).toBe('Written since');
  expect(isAddedSince(head().signed, 'b')).toBe(true);
  act.headChanged(id, ({ plan }) => ({ plan: actionRemoved(plan, 'b') }), 'now');
  expect(head().plan.order).toEqual(['a']);
  act.signOffChanged(id, { ...APPROVED, isFinal: false });
  expect(head().signed).toBeNull();
});

test('papers of a final plan print what was signed, and mark what has changed and what was added', () => {
  const signedPlan = {
    actions: { a: { ...EMPTY_ACTION, text: 'Ask', owner: 'Jo' } },
    order: ['a'],
  };
  const signed = signedSteps(signedPlan);
  const now = actionAdded(
    actionChanged(signedPlan, 'a', { status: 'done', owner: 'Sam', notes: 'Asked' }),
    'b',
    { ...EMPTY_ACTION, text: 'New' },
  );
  const assessment = {
    ...example,
    plan: now,
    signed,
    signOff: { ...APPROVED, isFinal: true },
  };
  const scene = reportSceneOf({ ...bank, assessment, voice: 'we' });
  const rows = (print: 'as signed' | 'as it is now') =>
    planReport(scene, print)?.groups.flatMap(({ rows: own }) => own);
  expect(rows('as signed')).toMatchObject([
    {
      owner: 'Jo',
      status: 'to-do',
      since: 'Since it was signed: done; owner Sam. Its notes have changed since.',
    },
    { text: 'New', since: 'Added since it was signed.' },
  ]);
  expect(rows('as it is now')?.[0]).toMatchObject({
    owner: 'Sam',
    status: 'done',
    since: 'When it was signed: to do; owner Jo. Its notes have changed since.',
  });
});
