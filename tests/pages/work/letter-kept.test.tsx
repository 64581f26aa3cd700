import { cleanup, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ColleaguesPage } from '../../../src/pages/work/colleagues/colleagues-page';
import * as saving from '../../../src/platform/save-file';
import { exerciseHead, ID, showPage } from '../away-day/exercise/exercise-scene';

const head = { ...exerciseHead(), exercise: null };
const show = () =>
  showPage((bank) => <ColleaguesPage {...bank} fetchOneFile={async () => null} />, head);
const line = () => screen.getByLabelText('A line to them, if you like');
const funding = () => screen.getAllByRole('checkbox')[0];

test('a letter begun stays while its page is left, and is begun afresh once it was sent', async () => {
  vi.spyOn(saving, 'saveFile').mockReturnValue();
  const { user, store } = show();
  await user.click(screen.getAllByRole('checkbox')[0] ?? document.body);
  await user.type(screen.getByLabelText('Who is to answer them?'), 'Tom');
  await user.type(line(), 'By Friday, please');
  cleanup();
  expect(store.getState().heads[ID]).toBeDefined();
  const again = show();
  expect(line()).toHaveValue('By Friday, please');
  expect(funding()).toBeChecked();
  await again.user.type(screen.getByLabelText('Your own name'), 'Ann');
  await again.user.click(screen.getByRole('button', { name: 'Save the file to send' }));
  expect(await screen.findByText(/^Sent to your downloads/)).toBeInTheDocument();
  cleanup();
  show();
  expect(line()).toHaveValue('');
  expect(funding()).not.toBeChecked();
});
