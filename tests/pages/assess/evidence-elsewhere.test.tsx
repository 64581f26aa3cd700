import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EvidenceEditor } from '../../../src/pages/assess/answer/evidence/evidence-editor';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank } from '../../core/report/fixtures';
import { startedStore } from '../../store/stand-ins';

const [item] = bank.instrument.items;

/** Evidence being written in this window, and a way to remove it as another one does. */
async function writing() {
  if (item === undefined) throw new Error('There are no questions.');
  const { store, id, act: acts } = await startedStore();
  const user = userEvent.setup();
  render(
    <StoreProvider store={store}>
      <EvidenceEditor id={id} item={item} instrument={bank.instrument} />
    </StoreProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Add evidence' }));
  const title = screen.getByRole('textbox', { name: 'What is it?' });
  await user.type(title, 'Minutes');
  const lines = () => store.getState().responses[id]?.[item.id]?.evidence ?? [];
  const removedElsewhere = () => act(() => acts.evidenceChanged(id, item.id, []));
  return { user, title, lines, removedElsewhere };
}

test('evidence that another window removes while it is written stays in its fields, and is back with the next key', async () => {
  const { user, title, lines, removedElsewhere } = await writing();
  const [before] = lines();
  removedElsewhere();
  expect(screen.getByText('This evidence was removed in another window.')).toBeInTheDocument();
  expect(title).toHaveFocus();
  await user.keyboard(' of June');
  expect(title).toHaveValue('Minutes of June');
  expect(lines()).toEqual([{ ...before, title: 'Minutes of June' }]);
  await waitFor(() => expect(screen.queryByText(/removed in another window/)).toBeNull());
});

test('it is put back, or left out, as somebody says', async () => {
  const { user, lines, removedElsewhere } = await writing();
  removedElsewhere();
  await user.click(screen.getByRole('button', { name: 'Put it back' }));
  expect(lines().map(({ title }) => title)).toEqual(['Minutes']);
  removedElsewhere();
  await user.click(screen.getByRole('button', { name: 'Leave it out' }));
  expect(lines()).toEqual([]);
  expect(screen.queryByRole('textbox', { name: 'What is it?' })).toBeNull();
});
