import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { actionChanged } from '../../../src/core/action-plan/plan-changes';
import { EMPTY_ACTION } from '../../../src/core/action-plan/suggested-actions';
import type { ItemRecord } from '../../../src/core/document/answer';
import type { Item } from '../../../src/core/instrument/instrument';
import { LIMITS } from '../../../src/core/limits/limits';
import { stepRow } from '../../../src/core/report/step-rows';
import { reportSceneOf } from '../../../src/core/wording/report-scene';
import { NotesForm } from '../../../src/pages/assess/answer/notes-form';
import { StepFields } from '../../../src/pages/work/plan/step-fields';
import { withHead, withRecord } from '../../../src/store/one-assessment';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { heldOf, isHeldFor, releaseField, releaseForm } from '../../../src/ui/held-back';
import { bank, example } from '../../core/report/fixtures';
import { pageStore } from '../../support/page-store';

const { answers, ...head } = example;
const planScene = reportSceneOf({
  ...bank,
  assessment: example,
  voice: 'you',
  today: '2026-11-21',
});

function first(): { item: Item; record: ItemRecord } {
  const [item] = bank.instrument.items;
  const record = item && answers[item.id];
  if (!item || !record) throw new Error('the example answers the first question');
  return { item, record };
}
const { item, record } = first();

afterEach(() => {
  for (const form of [`one/notes/${item.id}`, 'one/who/a'])
    for (const [name] of heldOf(form)) releaseField(`${form}/${name}`);
});

function scene() {
  const store = pageStore(bank.instrument);
  const plan = { actions: { a: { ...EMPTY_ACTION, text: 'Ask the council' } }, order: ['a'] };
  store.setState({
    heads: { one: { ...head, id: 'one', plan } },
    responses: { one: { [item.id]: { ...record, note: 'First words' } } },
  });
  const note = () => store.getState().responses.one?.[item.id]?.note;
  const by = () => store.getState().heads.one?.plan.actions.a?.by;
  /** As a change comes in that another window has written. */
  const elsewhere = async (words: string) => {
    await act(async () => {
      const state = store.getState();
      const kept = state.responses.one?.[item.id];
      if (kept) store.setState(withRecord(state, 'one', item.id, { ...kept, note: words }));
    });
  };
  const elsewhereInPlan = async (owner: string) => {
    await act(async () => {
      const state = store.getState();
      const { one } = state.heads;
      const action = one?.plan.actions.a;
      if (!one || !action) return;
      const actions = { a: { ...action, owner } };
      store.setState(withHead(state, { ...one, plan: { ...one.plan, actions } }));
    });
  };
  const show = (page: 'notes' | 'plan' | 'none') => (
    <StoreProvider store={store}>
      {page === 'notes' && <NotesForm id="one" item={item} />}
      {page === 'plan' && (
        <StepFields
          of="one"
          row={stepRow(planScene, { ...EMPTY_ACTION, text: 'Ask the council', id: 'a' }, null)}
          room={1}
          onStatus={() => {}}
          written={actionChanged}
        />
      )}
    </StoreProvider>
  );
  return { store, note, by, elsewhere, elsewhereInPlan, show, user: userEvent.setup() };
}

const why = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Why this level?' });

test('words typed into the middle stay in the middle, whatever is drawn meanwhile', async () => {
  const { show, note, user, elsewhereInPlan } = scene();
  render(show('notes'));
  await user.click(why());
  why().setSelectionRange(6, 6);
  await user.keyboard('and ');
  await elsewhereInPlan('Sam');
  await user.keyboard('more ');
  expect(why()).toHaveValue('First and more words');
  expect(note()).toBe('First and more words');
});

test('another window’s words come into a field nobody has written in', async () => {
  const { show, elsewhere } = scene();
  render(show('notes'));
  await elsewhere('From the other window');
  expect(why()).toHaveValue('From the other window');
  expect(screen.queryByText(/another window/)).toBeNull();
});

test('while someone types, their words stand, and the other window’s are beside them to be taken', async () => {
  const { show, note, elsewhere, user } = scene();
  render(show('notes'));
  await user.type(why(), ' of mine');
  await elsewhere('Theirs');
  expect(why()).toHaveValue('First words of mine');
  expect(note()).toBe('First words of mine');
  expect(screen.getByText('“Theirs”')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Use those words instead' }));
  expect(why()).toHaveValue('Theirs');
  expect(note()).toBe('Theirs');
});

test('two windows typing in one field at once do not write over each other for ever', async () => {
  const { show, store, elsewhere, user } = scene();
  render(show('notes'));
  await user.type(why(), ' of mine');
  await elsewhere('Theirs');
  await elsewhere('Theirs again');
  expect(why()).toHaveValue('First words of mine');
  expect(store.getState().responses.one?.[item.id]?.note).toBe('Theirs again');
  await user.tab();
  expect(store.getState().responses.one?.[item.id]?.note).toBe('First words of mine');
});

test('what was written here before and is changed elsewhere can be put back', async () => {
  const { show, note, elsewhere, user } = scene();
  render(show('notes'));
  await user.type(why(), ' of mine');
  await user.tab();
  await elsewhere('Theirs');
  expect(why()).toHaveValue('Theirs');
  await user.click(screen.getByRole('button', { name: 'Put my words back' }));
  expect(note()).toBe('First words of mine');
});

test('a paste that is too long stays whole, is said and not kept, and is kept once it is shorter', async () => {
  const { show, note, user } = scene();
  const page = render(show('notes'));
  await user.clear(why());
  await user.type(why(), 'Short');
  const long = 'x'.repeat(LIMITS.note + 250);
  await user.clear(why());
  await user.paste(long);
  expect(why()).toHaveValue(long);
  expect(why()).toBeInvalid();
  expect(why()).toHaveAccessibleDescription(/250 characters too many: at most 10,000 fit here/);
  expect(note()).toBe('');
  expect(heldOf(`one/notes/${item.id}`)).toHaveLength(1);
  window.history.replaceState(null, '', '#/elsewhere');
  expect(isHeldFor((id) => id === 'one')).toBe(true);
  expect(isHeldFor(() => false)).toBe(false);
  page.rerender(show('none'));
  page.rerender(show('notes'));
  expect(why()).toHaveValue(long);
  fireEvent.change(why(), { target: { value: 'Short enough' } });
  expect(note()).toBe('Short enough');
  expect(why()).toBeValid();
  expect(heldOf(`one/notes/${item.id}`)).toHaveLength(0);
});

test('a year half typed is not kept, and the day that is kept is named once the field is left', () => {
  const { show, by } = scene();
  render(show('plan'));
  const when = screen.getByLabelText(/^By when/);
  fireEvent.change(when, { target: { value: '2027-03-12' } });
  fireEvent.change(when, { target: { value: '0202-03-12' } });
  expect(by()).toBe('2027-03-12');
  expect(when).toBeValid();
  fireEvent.blur(when);
  expect(when).toHaveAccessibleDescription(/2000 or later\. 12 March 2027 is kept/);
  fireEvent.change(when, { target: { value: '2028-03-12' } });
  expect(by()).toBe('2028-03-12');
  expect(when).toBeValid();
});

test('a day long past is kept, with a word', () => {
  const { show, by } = scene();
  render(show('plan'));
  const when = screen.getByLabelText(/^By when/);
  fireEvent.change(when, { target: { value: '2019-03-12' } });
  fireEvent.blur(when);
  expect(by()).toBe('2019-03-12');
  expect(when).toHaveAccessibleDescription(/12 March 2019 is past/);
});

test('what is refused is no longer asked for once its action is taken away', () => {
  const { show } = scene();
  const page = render(show('plan'));
  const owner = screen.getByRole('textbox', { name: /^Owner/ });
  fireEvent.change(owner, { target: { value: 'x'.repeat(LIMITS.name + 1) } });
  fireEvent.blur(owner);
  expect(heldOf('one/who/a')).toHaveLength(1);
  releaseForm('one/who/a');
  page.rerender(show('none'));
  expect(heldOf('one/who/a')).toHaveLength(0);
});
