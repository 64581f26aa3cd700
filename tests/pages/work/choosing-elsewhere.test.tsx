import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { rivalChosen } from '../../../src/core/copies/choose-rival';
import type { Assessment } from '../../../src/core/document/assessment';
import { useChoosing } from '../../../src/pages/work/colleagues/use-choosing';
import { assessmentIn } from '../../../src/store/one-assessment';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank } from '../../core/report/fixtures';
import { startedStore } from '../../store/stand-ins';
import { joined, sent } from '../../support/copies';

const WHO = { changedAt: '2026-11-22T10:00:00.000Z', changedBy: 'Sam' };

/** The page on one assessment of which two names are to be chosen from, and what another window does to it. */
async function choosing() {
  const { store, id } = await startedStore();
  const base = assessmentIn(store.getState(), id);
  if (base === null) throw new Error('It is gone.');
  const from = sent(base);
  const both = joined({ ...from, name: 'One name' }, { ...from, name: 'Another name' });
  store.getState().copiesJoined(id, both);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreProvider store={store}>{children}</StoreProvider>
  );
  const { result } = renderHook(() => useChoosing(id, bank.instrument), { wrapper });
  const elsewhere = (change: (now: Assessment) => Assessment) =>
    act(() => {
      const now = assessmentIn(store.getState(), id);
      if (now !== null) store.getState().copiesJoined(id, change(now));
    });
  const [dispute] = result.current.open;
  if (dispute === undefined) throw new Error('There is nothing to choose.');
  const name = () => store.getState().heads[id]?.name;
  return { result, dispute, elsewhere, name, both };
}

test('what another window chose otherwise is not called chosen here', async () => {
  const { result, dispute, elsewhere, name, both } = await choosing();
  act(() => result.current.choose(dispute, 0));
  const first = name();
  expect(result.current.listed[0]?.kept).toBe(`Chosen: ${first}`);
  elsewhere(() => rivalChosen(both, dispute.place, 1, WHO));
  expect(name()).not.toBe(first);
  expect(result.current.listed[0]?.kept).toMatch(/^Not as chosen here/);
});

test('a press on what another window has settled meanwhile chooses nothing', async () => {
  const { result, dispute, elsewhere, name, both } = await choosing();
  elsewhere(() => rivalChosen(both, dispute.place, 1, WHO));
  const stands = name();
  act(() => result.current.choose(dispute, 0));
  expect(name()).toBe(stands);
  expect(result.current.listed).toEqual([]);
});
