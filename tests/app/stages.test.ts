import { describe, expect, test } from 'vitest';
import { doorSceneOf, sectionAt, sectionDoors } from '../../src/app/list/door-scene';
import { pageAt } from '../../src/app/list/pages';
import { type StageWithDoors, stagesWithDoors } from '../../src/app/list/stages-with-doors';
import type { Assessment } from '../../src/core/document/assessment';
import type { Plan } from '../../src/core/document/plan';
import { partOf } from '../../src/core/lineage/part-of';
import { newAssessment } from '../../src/core/response/new-assessment';
import { startedExercise } from '../../src/pages/away-day/prepare/named-exercise';
import { bank, example } from '../core/report/fixtures';

const { instrument } = bank;
const START = { instrument, now: '2026-11-14T10:00:00.000Z', today: '2026-11-14' };
const items = instrument.items.map(({ id }) => id);

const whole: Assessment = { ...example, id: 'one' };
const empty = newAssessment({ ...START, id: 'one', kind: 'full' });

function stagesAt(assessment: Assessment, location: string): readonly StageWithDoors[] {
  const { answers, ...head } = assessment;
  const found = pageAt(head, location);
  return stagesWithDoors(
    doorSceneOf(instrument, head, answers),
    sectionDoors(instrument, head, answers),
    {
      entry: found.is === 'page' ? found.entry : null,
      section: sectionAt(instrument, location),
    },
  );
}

const named = (stages: readonly StageWithDoors[], name: string) => {
  const stage = stages.find((each) => each.name === name);
  if (!stage) throw new Error(`no stage ${name}`);
  return stage;
};
const doorsOf = (stages: readonly StageWithDoors[], name: string) =>
  named(stages, name).doors.map((door) => door.name);

const SECTIONS = ['Funding', 'Local knowledge', 'Relationships', 'Local buy-in'];

describe('an assessment has four stages', () => {
  test('with every door behind which there is something', () => {
    const stages = stagesAt(whole, '/');
    expect(stages.map(({ name }) => name)).toEqual(['Answer', 'Results', 'Plan', 'Report']);
    expect(stages.map(({ href }) => href.slice('#/a/one'.length))).toEqual([
      '',
      '/results',
      '/plan',
      '/report',
    ]);
    expect(doorsOf(stages, 'Answer')).toEqual([
      ...SECTIONS,
      'Outcomes',
      'Send to colleagues',
      'Ask partners',
      'Check answers',
      'About you',
    ]);
    expect(doorsOf(stages, 'Results')).toEqual([]);
    expect(doorsOf(stages, 'Plan')).toEqual([
      'Choose others',
      'Ask someone',
      'What could we show?',
      'Your targets',
    ]);
    expect(doorsOf(stages, 'Report')).toEqual(['Sign-off']);
  });

  test('and no door to nothing before anything is answered', () => {
    const stages = stagesAt(empty, '/');
    expect(doorsOf(stages, 'Answer')).not.toContain('Check answers');
    expect(doorsOf(stages, 'Plan')).toEqual(['Your targets']);
    expect(doorsOf(stages, 'Report')).toEqual([]);
  });

  test('whose second line says only what is so', () => {
    const none = stagesAt(empty, '/');
    expect(none.map(({ detail }) => detail)).toEqual([
      '70 questions',
      'after your first section',
      '',
      '',
    ]);
    const [first = ''] = items;
    const { [first]: answer } = whole.answers;
    if (!answer) throw new Error('the example answers all');
    expect(named(stagesAt({ ...empty, answers: { [first]: answer } }, '/'), 'Answer').detail).toBe(
      '1 of 70',
    );
    const all = stagesAt(whole, '/');
    expect(named(all, 'Answer').detail).toBe('all 70 questions');
    expect(named(all, 'Plan').detail).toBe('all 5 have an owner');
    const [id = '', action] = Object.entries(whole.plan.actions)[0] ?? [];
    if (!action) throw new Error('the example has a plan');
    const steps = {
      [id]: { ...action, owner: 'Priya', status: 'to-do' },
      done: { ...action, status: 'done' },
    } as const;
    const ownersOf = (actions: Plan['actions']) =>
      named(stagesAt({ ...whole, plan: { actions, order: [] } }, '/'), 'Plan').detail;
    expect(ownersOf(steps)).toBe('one step, with an owner');
    expect(ownersOf({ [id]: { ...action, owner: '', status: 'to-do' } })).toBe(
      'one step, no owner yet',
    );
    const other = { ...action, owner: '', status: 'to-do' } as const;
    expect(ownersOf({ ...steps, other })).toBe('1 of 2 has an owner');
    expect(ownersOf({ ...steps, other: { ...other, owner: 'Tom' } })).toBe('all 2 have an owner');
  });

  test.each([
    ['/', 'Answer', 'page', undefined],
    [`/answer/${items[0]}`, 'Answer', 'true', 'Funding'],
    ['/section/relationships', 'Answer', 'true', 'Relationships'],
    ['/about-you', 'Answer', 'true', 'About you'],
    ['/results/funding', 'Results', 'true', undefined],
    ['/plan', 'Plan', 'page', undefined],
    ['/plan/targets', 'Plan', 'true', 'Your targets'],
    ['/plan/show', 'Plan', 'true', 'What could we show?'],
    ['/report/sign-off', 'Report', 'true', 'Sign-off'],
  ] as const)('at %s marks %s', (location, name, here, door) => {
    const stages = stagesAt(whole, location);
    expect(stages.filter((stage) => stage.here).map((stage) => [stage.name, stage.here])).toEqual([
      [name, here],
    ]);
    const marked = stages.flatMap(({ doors }) => doors.filter((each) => each.here));
    expect(marked.map((each) => each.name)).toEqual(door === undefined ? [] : [door]);
  });

  test('and dots on the sections alone', () => {
    for (const { doors } of stagesAt(whole, '/')) {
      for (const { name, dot } of doors) expect(dot !== undefined).toBe(SECTIONS.includes(name));
    }
  });

  test('whose sections open at the question to go on with', () => {
    const [first = '', second = ''] = items;
    const { [first]: answer } = whole.answers;
    if (!answer) throw new Error('the example answers all');
    const stages = stagesAt({ ...empty, answers: { [first]: answer } }, '/');
    expect(named(stages, 'Answer').doors[0]).toMatchObject({
      name: 'Funding',
      detail: '1 of 15',
      dot: 'half',
      href: `#/a/one/answer/${second}`,
    });
  });
});

test('a colleague with a part has three stages, and its own sections', () => {
  const part = partOf(whole, {
    id: 'one',
    items: items.slice(0, 2),
    from: 'Ada',
    to: 'Ben',
    message: '',
    sentAt: START.now,
  });
  const stages = stagesAt(part, '/');
  expect(stages.map(({ name }) => name)).toEqual(['Questions', 'Check answers', 'Send back']);
  expect(doorsOf(stages, 'Questions')).toEqual(['Funding']);
  expect(stages.map(({ href }) => href)).toEqual([
    '#/a/one',
    '#/a/one/check',
    '#/a/one/colleagues',
  ]);
});

test('an away-day has six stages; guide and warm-up hang from the first', () => {
  const room = startedExercise({ ...START, id: 'one', collectionId: '7K3M9QRT' });
  const stages = stagesAt(room, '/exercise/collect');
  expect(stages.map(({ name }) => name)).toEqual([
    'Prepare',
    'Collect',
    'Talk',
    'Results',
    'Plan',
    'Report',
  ]);
  expect(stages.map(({ href }) => href.slice('#/a/one'.length))).toEqual([
    '',
    '/exercise/collect',
    '/exercise/talk',
    '/results',
    '/plan',
    '/report',
  ]);
  expect(doorsOf(stages, 'Prepare')).toEqual([
    'Set up',
    'Invite',
    'Paper forms',
    'Hall check',
    'Ask partners',
    'About you',
    'Facilitator’s guide',
    'Warm-up',
  ]);
  expect(doorsOf(stages, 'Collect')).toEqual(['Type in paper']);
  expect(named(stages, 'Collect')).toMatchObject({ detail: '0 in', here: 'page' });
  expect(named(stages, 'Results').detail).toBe('once the room has seen them');
});
