import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { AssessmentHead } from '../../../../src/core/document/assessment';
import type { PanelResponse } from '../../../../src/core/document/collection';
import type { Exercise } from '../../../../src/core/document/exercise';
import { newCollection } from '../../../../src/core/exercise/new-exercise';
import { TypeInPage } from '../../../../src/pages/away-day/type-in/type-in-page';
import { exerciseHead, ID, instrument, oneResponse, showPage } from './exercise-scene';

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});

const SHORT = instrument.items.slice(0, 3).map(({ id }) => id);

/** Three questions, so that what is not about their number is quick to draw. */
const short = (exercise: Partial<Exercise> = {}, head: Partial<AssessmentHead> = {}) =>
  exerciseHead(
    {
      isOpen: true,
      pick: 'own',
      items: SHORT,
      first: newCollection('C011ECT0', SHORT),
      ...exercise,
    },
    { kind: 'pick', ...head },
  );
const withForm7 = (form: PanelResponse) =>
  short({ first: { ...newCollection('C011ECT0', SHORT), responses: { 'paper-7': form } } });

const show = (head: AssessmentHead = short(), round = '') =>
  showPage(
    TypeInPage,
    head,
    '/a/:id/exercise/type-in/:round?',
    `/a/${ID}/exercise/type-in${round}`,
  );

const number = () => screen.getByLabelText('Form number');
const field = (at: number) => screen.getByLabelText(new RegExp(`^${at}\\. `));
const button = (words: string) => screen.getByText(words, { selector: 'button' });

/** Key after key where the focus is, as a keyboard would have it. */
function type(...keys: readonly string[]): void {
  for (const key of keys) {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) throw new Error('nothing has focus');
    const isLeft = fireEvent.keyDown(at, { key });
    if (!isLeft) continue;
    if (at instanceof HTMLButtonElement && key === 'Enter') fireEvent.click(at);
    if (at instanceof HTMLInputElement && at.type === 'text' && key.length === 1) {
      fireEvent.change(at, { target: { value: key } });
    }
  }
}

test('a form of 25 items takes 28 keys from its number to the next one', () => {
  const { exercise } = show(exerciseHead({ isOpen: true }));
  number().focus();
  const keys = ['Enter', ...'abcde? ABCDE/-1234512345?', 's', 'Enter'];
  expect(keys).toHaveLength(28);
  type(...keys);
  const [[id, response] = [], ...others] = Object.entries(exercise().first.responses);
  expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(response).toEqual(
    oneResponse({ role: 'staff', name: '', answers: '01234?-01234?-0123401234?' }),
  );
  expect(others).toEqual([]);
  const signs = id?.slice(0, 4);
  expect(
    screen.getByText(new RegExp(`^Form 1 is in\\. Write ${signs} on the paper.* 1 in so far\\.$`)),
  ).toBeInTheDocument();
  expect(number()).toHaveValue('2');
  expect(number()).toHaveFocus();
  expect(field(1), 'the next form is empty').toHaveValue('');
});

test('each answer shows in words and Backspace goes back to mend it', () => {
  show();
  field(1).focus();
  type('3', '5');
  expect(field(2)).toHaveAccessibleDescription('Embedded and reviewed');
  expect(field(3)).toHaveFocus();
  type('Backspace');
  expect(field(2)).toHaveFocus();
  type('d');
  expect(field(2)).toHaveAccessibleDescription('Established');
  type('Backspace', 'Backspace', '?');
  expect(field(2)).toHaveAccessibleDescription('Don’t know');
  expect(field(3)).toHaveFocus();
  type('ArrowUp', 'Backspace');
  expect(field(2)).toHaveValue('');
  expect(field(2)).toHaveFocus();
  type('x', '9', 'Enter');
  expect(field(2), 'other keys are no answers').toHaveValue('');
  expect(field(3)).toHaveFocus();
});

test('forms printed by an older version have numbers, and D is don’t know there, also on the next one', () => {
  const { exercise } = show();
  fireEvent.click(screen.getByLabelText('Numbers 1 to 5, and D'));
  field(1).focus();
  type('4', 'd', 'a', '5');
  expect(field(1)).toHaveValue('4');
  expect(field(2)).toHaveAccessibleDescription('Don’t know');
  expect(field(3)).toHaveValue('5');
  fireEvent.click(button('Keep form 1'));
  expect(Object.values(exercise().first.responses)[0]?.answers).toBe('3?4');
  field(1).focus();
  type('d');
  expect(field(1)).toHaveAccessibleDescription('Don’t know');
});

test('a form half typed before there were letters goes on with its numbers', () => {
  window.localStorage.setItem(
    'mainstay:paper-draft',
    JSON.stringify({
      ...{ collectionId: 'C011ECT0', number: '1', answers: ['3', '', ''] },
      ...{ role: '', name: '', isCorrection: false },
    }),
  );
  show();
  expect(field(1)).toHaveValue('4');
  expect(screen.getByLabelText('Numbers 1 to 5, and D')).toBeChecked();
});

test('a slip of the second vote is of whoever had the form of its number, where this window knows', () => {
  const vote = { ...newCollection('V0TEV0TE', SHORT) };
  const page = show(short({ isRevealed: true, again: vote }));
  field(1).focus();
  type('3', '3', '3');
  fireEvent.click(button('Let in form 1'));
  const [first = ''] = Object.keys(page.exercise().first.responses);
  const head = short(page.exercise());
  page.unmount();
  const again = show(head, '/again');
  fireEvent.change(number(), { target: { value: '1' } });
  field(1).focus();
  type('4', '4', '4');
  fireEvent.click(button('Keep form 1'));
  const [second = ''] = Object.keys(again.exercise().again?.responses ?? {});
  expect(second.slice(0, 4)).toBe(first.slice(0, 4));
  expect(second).not.toBe(first);
});

test('a half-typed form survives a reload, and only for its own exercise', () => {
  const first = show();
  field(1).focus();
  type('3', '2');
  first.unmount();
  const second = show();
  expect(field(1)).toHaveValue('C');
  expect(field(2)).toHaveValue('B');
  second.unmount();
  show(short({ first: newCollection('0THER000', SHORT) }));
  expect(field(1)).toHaveValue('');
});

test('a number that is in already is corrected only when asked, as the next revision', () => {
  const form = oneResponse({ name: '7', role: 'not-staff', answers: '333' });
  const { exercise } = show(withForm7(form));
  expect(number()).toHaveValue('8');
  fireEvent.change(number(), { target: { value: '7' } });
  number().focus();
  type('Enter');
  expect(screen.getByText('Form 7 is in already.')).toBeInTheDocument();
  expect(button('Type form 7 anew')).toHaveFocus();
  fireEvent.click(button('Keep form 7'));
  expect(exercise().first.responses, 'not unasked').toEqual({ 'paper-7': form });
  fireEvent.click(button('Type form 7 anew'));
  expect(field(1), 'what was typed before is not shown').toHaveValue('');
  expect(field(1)).toHaveFocus();
  expect(screen.getByLabelText('Not said')).toBeChecked();
  type('1', '2', '2');
  fireEvent.click(button('Keep form 7'));
  expect(exercise().first.responses).toEqual({
    'paper-7': { ...form, name: '', role: '', revision: 2, answers: '011' },
  });
});

test('what a form said never comes back, on no page and in no store of the browser', () => {
  const first = show();
  field(1).focus();
  type('3', '5', '1');
  fireEvent.click(button('Keep form 1'));
  const kept = () => JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }]);
  expect(kept()).not.toMatch(/answers|240/);
  fireEvent.change(number(), { target: { value: '1' } });
  fireEvent.click(button('Type form 1 anew'));
  expect(kept()).not.toMatch(/"2","4","0"/);
  type('4', '4', '4');
  fireEvent.click(button('Keep form 1'));
  expect(Object.values(first.exercise().first.responses)).toEqual([
    oneResponse({ name: '', revision: 2, answers: '333' }),
  ]);
  const after = { ...first.exercise() };
  first.unmount();
  show(short(after));
  expect(number()).toHaveValue('2');
  expect(field(1)).toHaveValue('');
});

test('in another window the number is known, and the signs on the paper say which answers are its own', () => {
  const first = show();
  field(1).focus();
  type('3', '5', '1');
  fireEvent.click(button('Keep form 1'));
  const after = { ...first.exercise() };
  first.unmount();
  window.sessionStorage.clear();
  const { exercise } = show(short(after));
  fireEvent.change(number(), { target: { value: '1' } });
  expect(screen.getByText('Form 1 is in already.')).toBeInTheDocument();
  number().focus();
  type('Enter');
  expect(button('Use number 2')).toHaveFocus();
  const [[id = ''] = []] = Object.entries(exercise().first.responses);
  const signs = screen.getByLabelText('Signs on form 1');
  fireEvent.change(signs, { target: { value: 'ZZZZ' } });
  fireEvent.click(button('Type form 1 anew'));
  expect(signs).toHaveAccessibleDescription(/No one form here has these signs/);
  fireEvent.change(signs, { target: { value: ` ${id.slice(0, 4).toLowerCase()} ` } });
  fireEvent.click(button('Type form 1 anew'));
  expect(field(1)).toHaveFocus();
  type('1', '1', '1');
  fireEvent.click(button('Keep form 1'));
  expect(Object.entries(exercise().first.responses)).toEqual([
    [id, oneResponse({ answers: '000', revision: 2, name: '' })],
  ]);
});

test('after the answers have been shown a form is let in like any other that comes late', () => {
  const again = newCollection('0THER000', SHORT);
  const { exercise } = show(short({ isRevealed: true, again }));
  expect(
    screen.getByText(/counts only once at least four others have come late too/),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('link', { name: 'Type in a form of the second vote' }),
  ).toBeInTheDocument();
  field(1).focus();
  type('3', '5', '1');
  fireEvent.click(button('Let in form 1'));
  expect(
    screen.getByText(/^Form 1 is in, and not counted in what was shown\./),
  ).toBeInTheDocument();
  expect(Object.keys(exercise().first.responses)).toHaveLength(1);
});

test('or it takes another number, and what is not typed is blank', () => {
  const { exercise } = show(withForm7(oneResponse({ name: '7', answers: '333' })));
  fireEvent.change(number(), { target: { value: '7' } });
  fireEvent.click(button('Use number 8'));
  type('2');
  fireEvent.click(button('Keep form 8'));
  expect(
    Object.values(exercise().first.responses)
      .map(({ answers }) => answers)
      .sort(),
  ).toEqual(['1--', '333']);
});

test('a form without a number is not kept, and says so', () => {
  const { exercise } = show();
  fireEvent.change(number(), { target: { value: '' } });
  fireEvent.click(button('Keep form'));
  expect(screen.getByText('Write the number on the form, such as 7')).toBeInTheDocument();
  expect(number()).toHaveFocus();
  expect(exercise().first.responses).toEqual({});
});

test('the name is asked for in a named exercise alone, and neither role nor name of partners', () => {
  const named = show(short({ attribution: 'named' }));
  fireEvent.change(screen.getByLabelText('Name on the form'), { target: { value: 'Siân' } });
  fireEvent.click(button('Keep form 1'));
  expect(Object.values(named.exercise().first.responses).map(({ name }) => name)).toEqual(['Siân']);
  named.unmount();
  const plain = show();
  expect(screen.queryByLabelText('Name on the form')).toBeNull();
  plain.unmount();
  const partners = newCollection('PARTNERS', SHORT);
  show(short({ attribution: 'named' }, { partners }), '/partners');
  expect(screen.queryByLabelText('Staff')).toBeNull();
  expect(screen.queryByLabelText('Name on the form')).toBeNull();
});

test('before the forms are printed there is nothing to type in', () => {
  show(exerciseHead());
  expect(screen.getByText('There are no forms yet.')).toBeInTheDocument();
});
