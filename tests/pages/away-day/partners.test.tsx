import { cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { PartnersPage } from '../../../src/pages/away-day/partners/partners-page';
import { bank } from '../../core/report/fixtures';
import { exerciseHead, ID, oneResponse, showPage } from './exercise/exercise-scene';

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

test('where no question is put to partners, nothing is asked of anybody', () => {
  const without = { ...bank.instrument, hasPartnerQuestions: false };
  const Page = () => <PartnersPage instrument={without} guidance={bank.guidance} />;
  showPage(Page, exerciseHead());
  expect(screen.getByText(/None of these questions is put to partners/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what was filled in stays while the page is left, until partners are asked', async () => {
  const { user } = showPage(PartnersPage, exerciseHead());
  const number = () => screen.getByLabelText('How many partners will you ask?');
  const day = () => screen.getByLabelText('Until which day may they answer?');
  await user.type(number(), '4');
  fireEvent.change(day(), { target: { value: '2026-12-18' } });
  cleanup();
  const again = showPage(PartnersPage, exerciseHead());
  expect(number()).toHaveValue('4');
  expect(day()).toHaveValue('2026-12-18');
  await again.user.click(screen.getByRole('button', { name: 'Ask partners' }));
  cleanup();
  showPage(PartnersPage, exerciseHead());
  expect(number()).toHaveValue('');
});

test('what partners say is shown by one press, once all of them have answered', async () => {
  const asked = newCollection('2C6P5DZH', ['F-FF-1']);
  const responses = Object.fromEntries(
    ['A', 'B', 'C'].map((sign) => [sign.repeat(8), oneResponse({ answers: '3' })]),
  );
  const partners = { ...asked, expectedCount: 3, closesOn: '2199-01-01' };
  const two = { ...partners, expectedCount: 4, responses };
  showPage(PartnersPage, exerciseHead({}, { partners: two }));
  expect(screen.getByText(/shown once, when all 4 have answered, or from/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show what partners say' })).toBeNull();
  expect(document.querySelector('figure')).toBeNull();
  cleanup();
  const { user, store } = showPage(
    PartnersPage,
    exerciseHead({}, { partners: { ...partners, responses } }),
  );
  expect(screen.getByRole('link', { name: 'Invite partners' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show what partners say' }));
  expect(store.getState().heads[ID]?.partners?.shown).not.toBeNull();
  // Whoever answers from now on is not taken in.
  expect(screen.queryByRole('link', { name: 'Invite partners' })).toBeNull();
});
