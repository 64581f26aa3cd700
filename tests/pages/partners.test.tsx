import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PartnersPage } from '../../src/pages/partners/partners-page';
import { exerciseHead, ID, showPage } from './exercise/exercise-scene';

test('partners are asked once it is said how many there are and until which day', async () => {
  const { user, store } = showPage(PartnersPage, exerciseHead());
  const partners = () => store.getState().heads[ID]?.partners ?? null;
  await user.click(screen.getByRole('button', { name: 'Ask partners' }));
  const number = screen.getByLabelText('How many partners will you ask?');
  expect(number).toHaveFocus();
  expect(number).toHaveAccessibleDescription(/Write a number from 3 up/);
  const day = screen.getByLabelText('Until which day may they answer?');
  expect(day).toHaveAccessibleDescription(/Choose the last day/);
  await user.type(number, '4');
  await user.click(screen.getByRole('button', { name: 'Ask partners' }));
  expect(day).toHaveFocus();
  expect(partners()).toBeNull();
  fireEvent.change(day, { target: { value: '2026-12-18' } });
  await user.click(screen.getByRole('button', { name: 'Ask partners' }));
  expect(partners()).toMatchObject({ expectedCount: 4, closesOn: '2026-12-18', shown: null });
});
