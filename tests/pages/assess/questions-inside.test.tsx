import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { encodeAssessment } from '../../../src/core/file/encode';
import { PART_BLOCK_ID } from '../../../src/core/intake/part-in-file';
import { partOf } from '../../../src/core/lineage/part-of';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { BANK } from '../../core/file/bank';
import { showInside, storeWith } from '../away-day/collect/collect-scene';

afterEach(() => document.getElementById(PART_BLOCK_ID)?.remove());

const AT = '2026-11-22T09:00:00.000Z';
const whole = newAssessment({
  ...{ id: 'whole', kind: 'full', now: AT, today: '2026-11-22', instrument: BANK },
});
const asked = { items: ['F-FF-1'], from: 'Priya', to: 'Sam', message: 'By Friday?', sentAt: AT };
const part = partOf(whole, { ...asked, id: 'part' });
const text = encodeAssessment(part, { savedAt: AT, source: 'test' });

test('questions inside the one file wait for a press, and nothing is kept before it', async () => {
  const store = storeWith();
  const { user } = showInside(store, text);
  expect(
    await screen.findByRole('heading', { name: /^Priya asks you to answer 1 question/ }),
  ).toBeInTheDocument();
  expect(screen.getByText('By Friday?')).toBeInTheDocument();
  expect(store.getState().heads).toEqual({});
  expect(document.title, 'the history of the browser names nobody').toBe(
    'Questions for you - Mainstay',
  );
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(Object.values(store.getState().heads)).toMatchObject([{ share: { from: 'Priya' } }]);
});

test('those that were begun here are gone on with, and nothing is added', async () => {
  const store = storeWith({ ...part, id: 'begun' });
  showInside(store, text);
  expect(Object.keys(store.getState().heads)).toEqual(['begun']);
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
});
