import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { decodeInvitation } from '../../../../src/core/codes/invitation-code';
import { newCollection } from '../../../../src/core/exercise/new-exercise';
import { invitationIn } from '../../../../src/core/intake/invitation-in-file';
import { ExerciseSetUpPage } from '../../../../src/pages/away-day/exercise-set-up/exercise-set-up-page';
import { InvitePage } from '../../../../src/pages/away-day/invite/invite-page';
import { PaperFormsPage } from '../../../../src/pages/away-day/invite/paper-forms-page';
import type { FileToSave } from '../../../../src/platform/save-file';
import { exerciseHead, ID, instrument, oneResponse, showPage } from './exercise-scene';

const saveFile = vi.hoisted(() => vi.fn<(file: FileToSave) => void>());
vi.mock('../../../../src/platform/save-file', () => ({ saveFile }));

beforeEach(() => {
  window.localStorage.clear();
  saveFile.mockReset();
});

const setUp = (...[exercise, head]: Parameters<typeof exerciseHead>) =>
  showPage(ExerciseSetUpPage, exerciseHead(exercise, head));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const radio = (value: string) => {
  const found = document.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  if (found === null) throw new Error(`no choice ${value}`);
  return found;
};

test('what is written on the set-up page is kept at once', () => {
  const { store, exercise } = setUp();
  write('Your organisation', 'Community Action Wexcombe');
  write('Who runs it', 'Priya');
  write('Who else could read the answers', 'our office manager');
  write('Date', '2027-01-15');
  write('How many people', '12');
  expect(store.getState().heads[ID]).toMatchObject({
    assessedOn: '2027-01-15',
    profile: { organisation: 'Community Action Wexcombe' },
  });
  expect(exercise()).toMatchObject({
    facilitator: 'Priya',
    readers: 'our office manager',
    expectedCount: 12,
  });
});

test('a choice of questions changes what is asked and the kind, with a running count', () => {
  const { store, exercise } = setUp();
  expect(screen.getByText('Each person is asked 25 questions, 25 to 29 minutes.')).toBeVisible();
  fireEvent.click(radio('own'));
  const [first] = exercise().items;
  const title = instrument.items.find(({ id }) => id === first)?.title ?? '';
  fireEvent.click(screen.getByLabelText(title));
  expect(exercise().first.items).toHaveLength(24);
  expect(screen.getByText('Each person is asked 24 questions, 24 to 28 minutes.')).toBeVisible();
  expect(store.getState().heads[ID]?.kind).toBe('pick');
  fireEvent.click(radio('full'));
  expect(store.getState().heads[ID]?.kind).toBe('full');
  expect(exercise().first.items).toHaveLength(instrument.items.length);
});

test('named asks whom to expect by name, not attributed for a number and says what fewer than five lose', () => {
  const { exercise } = setUp();
  expect(screen.getByText('Fewer than five people will not see')).toBeVisible();
  fireEvent.click(radio('named'));
  expect(exercise().attribution).toBe('named');
  expect(screen.queryByText('Fewer than five people will not see')).toBeNull();
  write('Their names', 'Amina\n\n Ben \nAmina');
  expect(exercise().expectedNames).toEqual(['Amina', 'Ben']);
});

test('another body’s function is left out in one step, with who does it', () => {
  const { store, exercise } = setUp();
  const fn = instrument.functions[0]?.id ?? '';
  fireEvent.click(screen.getByText('Leave its questions out'));
  expect(screen.getByText('Choose a function')).toBeInTheDocument();
  write('Which function?', fn);
  write('Which body does it here?', 'The county forum');
  fireEvent.click(screen.getByText('Leave its questions out'));
  const left = Object.entries(exercise().notApplicable);
  expect(left.length).toBeGreaterThan(0);
  for (const [, why] of left)
    expect(why).toEqual({ reason: 'elsewhere', detail: 'The county forum' });
  expect(exercise().first.items).toHaveLength(25 - left.length);
  expect(store.getState().heads[ID]?.profile.functions[fn]).toEqual({
    who: 'another-body',
    body: 'The county forum',
  });
});

test('once open, what people were told is text, and who is expected can still change', () => {
  const { exercise } = setUp({ isOpen: true, facilitator: 'Priya', readers: 'our chair' });
  expect(screen.getByText('What people were told')).toBeVisible();
  expect(document.querySelector('input[type="radio"]')).toBeNull();
  expect(screen.queryByLabelText('Who else could read the answers')).toBeNull();
  write('Who runs it', 'Tom');
  write('How many people', '9');
  expect(exercise()).toMatchObject({ facilitator: 'Tom', readers: 'our chair', expectedCount: 9 });
});

const invite = (head = exerciseHead(), text: string | null = null, round = '') =>
  showPage(
    (bank) => <InvitePage {...bank} fetchOneFile={async () => (text === null ? null : { text })} />,
    head,
    '/a/:id/exercise/invite/:round?',
    `/a/${ID}/exercise/invite${round}`,
  );
const shownLink = () => document.querySelector('p.link-text')?.textContent ?? '';

test('the invitation is shown after one plain line, and from then on the exercise is open', () => {
  const { exercise } = invite(exerciseHead({ facilitator: 'Priya' }));
  expect(shownLink()).toBe('');
  expect(
    screen.getByText('From now on the questions and who sees what are fixed.'),
  ).toBeInTheDocument();
  expect(exercise().isOpen).toBe(false);
  fireEvent.click(screen.getByText('Show the invitation'));
  expect(exercise().isOpen).toBe(true);
  const link = shownLink();
  expect(link.startsWith(`${window.location.href.split('#')[0]}#/join/MI1.`)).toBe(true);
  expect(decodeInvitation(link, instrument)).toMatchObject({
    ok: true,
    value: {
      round: 'first',
      collection: 'C011ECT0',
      attribution: 'not-attributed',
      facilitator: 'Priya',
      on: '2026-11-21',
    },
  });
  expect(document.querySelectorAll('.slip')).toHaveLength(6);
});

test('partners get an invitation of their own, without names', () => {
  const partners = newCollection('PARTNERS', [instrument.items[0]?.id ?? '']);
  invite(exerciseHead({ attribution: 'named', isOpen: true }, { partners }), null, '/partners');
  expect(decodeInvitation(shownLink(), instrument)).toMatchObject({
    value: { round: 'partners', collection: 'PARTNERS', attribution: 'not-attributed' },
  });
});

test('a round nobody opened has no invitation, and says where to open it', () => {
  invite(exerciseHead({ isOpen: true }), null, '/again');
  expect(screen.getByText('There is no second vote yet.')).toBeInTheDocument();
});

test('another address is checked, then kept with the exercise and in the link', () => {
  const { exercise } = invite(exerciseHead({ isOpen: true }));
  write('Its address', 'nonsense');
  fireEvent.click(screen.getByText('Use this address'));
  expect(screen.getByRole('alert')).toHaveTextContent(/does not look like a web address/);
  expect(exercise().address).toBe('');
  write('Its address', 'mainstay.example.org/app/');
  fireEvent.click(screen.getByText('Use this address'));
  expect(exercise().address).toBe('https://mainstay.example.org/app/');
  const kept = screen.getByText('Phones are now sent to https://mainstay.example.org/app/');
  expect(kept).toHaveFocus();
  expect(shownLink().startsWith('https://mainstay.example.org/app/#/join/MI1.')).toBe(true);
});

test('the one file goes out with the invitation inside, and says so where it cannot', async () => {
  const page = '<!doctype html>\n<html lang="en-GB"><body></body></html>';
  const first = invite(exerciseHead({ isOpen: true }), page);
  fireEvent.click(screen.getByText('Save the app with this exercise'));
  await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
  const file = saveFile.mock.calls[0]?.[0];
  expect(file).toMatchObject({ name: 'mainstay-away-day.html', type: 'text/html' });
  expect(shownLink().endsWith(invitationIn(String(file?.text)) ?? '?')).toBe(true);
  first.unmount();
  invite(exerciseHead({ isOpen: true }));
  fireEvent.click(screen.getByText('Save the app with this exercise'));
  expect(await screen.findByText(/cannot make the file/)).toBeInTheDocument();
  expect(saveFile).toHaveBeenCalledTimes(1);
});

const forms = (...[exercise, head]: Parameters<typeof exerciseHead>) => {
  const items = instrument.items.slice(0, 2).map(({ id }) => id);
  const first = newCollection('C011ECT0', items);
  return showPage(
    PaperFormsPage,
    exerciseHead({ pick: 'own', items, first, ...exercise }, { kind: 'pick', ...head }),
    '/a/:id/exercise/forms/:round?',
    `/a/${ID}/exercise/forms`,
  );
};

test('paper forms carry a number on every page and no name, and open the exercise too', () => {
  const { exercise } = forms({ expectedCount: 3 });
  fireEvent.click(screen.getByText('Show the paper forms'));
  expect(exercise().isOpen).toBe(true);
  const drawn = document.querySelectorAll('.paper-form');
  expect(drawn).toHaveLength(3);
  expect(drawn[2]?.textContent).toContain('Form 3');
  expect(screen.queryByText('Your name')).toBeNull();
  const item = instrument.items[0];
  const form = document.querySelector<HTMLElement>('.paper-form');
  if (!form || !item) throw new Error('no form');
  expect(within(form).getByText(`1. ${item.stem}`)).toBeInTheDocument();
  const shown = [...(form.querySelector('.paper-item')?.querySelectorAll('.text') ?? [])];
  expect(shown.map(({ textContent }) => textContent)).toEqual(item.levels);
});

test('named forms have a line for the name, and numbers go on after those that are in', () => {
  const items = instrument.items.slice(0, 2).map(({ id }) => id);
  const responses = { 'paper-4': oneResponse({ answers: '11' }) };
  forms({
    isOpen: true,
    attribution: 'named',
    first: { ...newCollection('C011ECT0', items), responses },
  });
  expect(screen.getByLabelText('First number')).toHaveValue('5');
  expect(screen.getAllByText('Your name').length).toBeGreaterThan(0);
});
