import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import { DisputeNote } from '../../../src/pages/shared/room/dispute-note';
import { SentParts } from '../../../src/pages/work/colleagues/sent-parts';
import { assessmentIn } from '../../../src/store/one-assessment';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank } from '../../core/report/fixtures';
import { startedStore } from '../../store/stand-ins';
import { answered, evidenced, joined, rated, sent } from '../../support/copies';

const [item = ''] = bank.instrument.items.map(({ id }) => id);
const PRIYA = { by: 'Priya' };
const SAM = { by: 'Sam' };

type Change = (copy: Assessment) => Assessment;

/** A question answered here and by Sam, who was sent it, and what is said of it where it stands and to the sender. */
async function saidOf(before: Change, ours: Change, theirs: Change) {
  const { store, id } = await startedStore();
  const base = assessmentIn(store.getState(), id);
  if (base === null) throw new Error('It is gone.');
  const from = sent(before(base));
  const both = joined(ours(from), theirs(from));
  const at = '2026-11-22T10:00:00.000Z';
  const part = { to: 'Sam', items: [item], sentAt: at, backAt: at };
  store.getState().copiesJoined(id, both);
  const whole = { ...both, together: { ...both.together, sent: { part } } };
  render(
    <StoreProvider store={store}>
      <DisputeNote id={id} itemId={item} />
      <SentParts whole={whole} instrument={bank.instrument} />
    </StoreProvider>,
  );
  const note = screen.getByText(/^There is more than one version of/).textContent ?? '';
  return { note, sent: screen.getByRole('listitem').textContent };
}

test('two notes at a question nobody answered are called notes, where they stand and to who sent it', async () => {
  const said = await saidOf(
    (copy) => copy,
    (copy) => answered(copy, item, null, { note: 'Ask the treasurer', ...PRIYA }),
    (copy) => answered(copy, item, null, { note: 'Ask Sam', ...SAM }),
  );
  expect(said.note).toMatch(/^There is more than one version of the note here:/);
  expect(said.sent).toMatch(/ 1 note without an answer waits for you to choose\.$/);
});

test('two notes beside the same answer are called notes where they stand, and an answer to choose', async () => {
  const said = await saidOf(
    (copy) => copy,
    (copy) => answered(copy, item, rated(1), { note: 'One', ...PRIYA }),
    (copy) => answered(copy, item, rated(1), { note: 'Two', ...SAM }),
  );
  expect(said.note).toMatch(/^There is more than one version of the note here:/);
  expect(said.sent).toMatch(/ 1 answer waits for you to choose\.$/);
});

test('two answers are called answers, and a line of evidence in two versions is counted beside them', async () => {
  const said = await saidOf(
    (copy) => evidenced(copy, item, 'line-1', 'Minutes'),
    (copy) =>
      answered(evidenced(copy, item, 'line-1', 'Our minutes', PRIYA), item, rated(0), PRIYA),
    (copy) => answered(evidenced(copy, item, 'line-1', 'A map', SAM), item, rated(1), SAM),
  );
  expect(said.note).toMatch(/^There is more than one version of this answer:/);
  expect(said.sent).toMatch(/ 1 answer and 1 line of evidence wait for you to choose\.$/);
});
