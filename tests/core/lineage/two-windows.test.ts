import { expect, test } from 'vitest';
import type { PanelResponse } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { newExercise } from '../../../src/core/exercise/new-exercise';
import { mergeExercises } from '../../../src/core/lineage/merge-exercise';
import { BANK } from '../file/bank';

test('a code read out in one window and scanned in the other counts one person', () => {
  const { exercise } = newExercise({
    id: 'one',
    collectionId: '7K2M9QXV',
    name: 'Away-day',
    now: '2026-11-21T10:00:00.000Z',
    today: '2026-11-21',
    instrument: BANK,
    pick: 'own',
    items: ['F-FF-1', 'F-FF-2'],
    attribution: 'named',
    isRehearsal: false,
  });
  if (exercise === null) throw new Error('There is no exercise.');
  const said: PanelResponse = {
    revision: 1,
    role: 'staff',
    name: '',
    answers: '2?',
    reasons: {},
    isWithdrawn: false,
  };
  const holding = (responses: Exercise['first']['responses']) => ({
    ...exercise,
    first: { ...exercise.first, responses },
  });
  const merged = mergeExercises({
    base: exercise,
    newer: holding({ B4N8: said }),
    older: holding({ B4N8ZC01: { ...said, name: 'Priya' } }),
  });
  expect(merged?.first.responses).toEqual({ B4N8ZC01: { ...said, name: 'Priya' } });
});
