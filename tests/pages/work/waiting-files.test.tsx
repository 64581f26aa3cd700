import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Assessment } from '../../../src/core/document/assessment';
import { encodeAssessment } from '../../../src/core/file/encode';
import { partOf } from '../../../src/core/lineage/part-of';
import { OpenFilePage } from '../../../src/pages/assess/open-file/open-file-page';
import { BringBack } from '../../../src/pages/work/colleagues/bring-back';
import { assessmentIn } from '../../../src/store/one-assessment';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { BANK } from '../../core/file/bank';
import { startedStore } from '../../store/stand-ins';
import { sent } from '../../support/copies';

const AT = '2026-11-22T09:00:00.000Z';
const rated = { state: 'rated', level: 2 } as const;
const fileOf = (assessment: Assessment) =>
  new File([encodeAssessment(assessment, { savedAt: AT, source: 'test' })], 'x.mainstay.json');
const FINAL = /marked as final|signed off/i;

async function here() {
  const started = await startedStore();
  const { store, id } = started;
  const now = assessmentIn(store.getState(), id);
  if (now === null) throw new Error('It is gone.');
  const base = sent(now);
  store.getState().copiesJoined(id, base);
  const answered = {
    'F-FF-1': { answer: rated, note: '', evidence: [], speakers: '', accreditationCodes: '' },
  };
  const record = { ...answered['F-FF-1'], history: [], changedAt: AT, changedBy: 'Sam' };
  const answers = { 'F-FF-1': { ...record, answeredAt: AT } };
  return { ...started, base, answers, user: userEvent.setup() };
}

test('a file that waits on “Open a file” says what would happen by now, not what would have', async () => {
  const { store, id, base, answers, act: acts, user } = await here();
  const signOff = { ...base.signOff, isFinal: true };
  acts.signOffChanged(id, signOff);
  const { hook } = memoryLocation({ path: '/open' });
  render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <OpenFilePage instrument={BANK} />
      </Router>
    </StoreProvider>,
  );
  await user.upload(screen.getByLabelText(/^Choose a file/), fileOf({ ...base, answers }));
  await screen.findByRole('link', { name: 'Go to “Sign-off”' });
  expect(screen.queryByRole('button', { name: 'Put the two together' })).toBeNull();
  expect(document.body).toHaveTextContent(FINAL);
  act(() => acts.signOffChanged(id, base.signOff));
  const press = await screen.findByRole('button', { name: 'Put the two together' });
  expect(document.body).not.toHaveTextContent(FINAL);
  expect(screen.getByText(/^What is here has changed since you opened the file/)).toBeVisible();
  await user.click(press);
  expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated);
});

test('a file that waits says so where what it belongs to is deleted meanwhile, and can be taken once that is undone', async () => {
  const { store, id, base, answers, act: acts, user } = await here();
  const { hook } = memoryLocation({ path: '/open' });
  render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <OpenFilePage instrument={BANK} />
      </Router>
    </StoreProvider>,
  );
  await user.upload(screen.getByLabelText(/^Choose a file/), fileOf({ ...base, answers }));
  await screen.findByRole('button', { name: 'Put the two together' });
  act(() => acts.assessmentDeleted(id));
  const title = `“${base.name}” is not on this device any more`;
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(title);
  expect(screen.queryByText(/here already|beside the other/)).toBeNull();
  act(() => acts.deletionUndone());
  await user.click(await screen.findByRole('button', { name: 'Put the two together' }));
  expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated);
});

test('a colleague’s file need not be chosen again after a deletion that was undone', async () => {
  const { store, id, base, answers, act: acts, user } = await here();
  const asked = { items: ['F-FF-1'], from: 'Priya', to: 'Sam', message: '', sentAt: AT };
  const part = { ...partOf(base, { ...asked, id: 'part' }), answers };
  const page = (
    <StoreProvider store={store}>
      <BringBack id={id} instrument={BANK} />
    </StoreProvider>
  );
  const first = render(page);
  await user.upload(screen.getByLabelText(/^Choose files/), fileOf(part));
  await screen.findByRole('button', { name: /^Bring these answers in/ });
  first.unmount();
  acts.assessmentDeleted(id);
  await acts.flush();
  acts.deletionUndone();
  await acts.flush();
  render(page);
  await user.click(await screen.findByRole('button', { name: /^Bring these answers in/ }));
  await waitFor(() => expect(store.getState().responses[id]?.['F-FF-1']?.answer).toEqual(rated));
});
