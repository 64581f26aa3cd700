import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EMPTY_ACTION } from '../../../src/core/action-plan/suggested-actions';
import { paths } from '../../../src/ui/paths';
import { bank, example } from '../../core/report/fixtures';
import { answers, heading, NOTHING_PLANNED, showPlan, titles } from './plan-scene';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T12:00:00') });
});
afterAll(() => {
  vi.useRealTimers();
});

const { items } = bank.instrument;
const first = () => {
  const [row] = document.querySelectorAll<HTMLElement>('.five > li');
  if (!row) throw new Error('there is no row');
  return row;
};
const owner = () => within(first()).getByLabelText<HTMLInputElement>(/^Owner/);
const when = () => within(first()).getByLabelText<HTMLInputElement>(/^By when/);
const atLevel = (level: 1 | 4) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, record]) => [
      id,
      { ...record, answer: { state: 'rated', level } as const },
    ]),
  );

describe('what to start with', () => {
  it('is five answers, each said as what is missing, with its number and its step', () => {
    showPlan({ head: NOTHING_PLANNED });
    expect(heading()).toHaveTextContent('Start with these five');
    expect(titles()).toHaveLength(5);
    for (const title of titles()) {
      const lacking = Object.values(bank.guidance.items).flatMap(({ gapTitle }) => gapTitle);
      expect(lacking).toContain(title);
    }
    expect(first()).toHaveTextContent(/^[FKRB]\d+/);
    expect(first()).toHaveTextContent(/From .+ to .+, target: /);
    expect(first()).toHaveTextContent(/In the first five: (always|mostly|could be another)/);
  });

  it('has no figure but the count in its heading: no share, no order, no per cent', () => {
    showPlan({ head: NOTHING_PLANNED });
    expect(document.querySelector('.five')?.textContent).not.toMatch(/%|share|first of|priority/i);
    expect(document.querySelector('.iffive')?.textContent).not.toMatch(/\d/);
    expect(document.querySelector('.iffive')).toHaveTextContent(/^When all five are done, /);
  });

  it('takes an owner: the step is in the plan from the first letter, and the row stays in its place', async () => {
    const { user, plan } = showPlan({ head: NOTHING_PLANNED });
    const before = titles();
    const third = document.querySelectorAll<HTMLElement>('.five > li')[2];
    if (!third) throw new Error('there is no third row');
    expect(within(third).queryByLabelText(/^How far/)).toBeNull();
    const field = within(third).getByLabelText(/^Owner/);
    await user.type(field, 'Ada');
    expect(field).toHaveFocus();
    const [action, ...more] = Object.values(plan().actions);
    expect(more).toEqual([]);
    expect(action).toMatchObject({ owner: 'Ada', status: 'to-do' });
    expect(action?.text).not.toBe('');
    expect(titles()).toEqual(before);
    expect(await within(third).findByLabelText(/^How far/)).toHaveDisplayValue('To do');
  });

  it('says at the field that a date cannot be, and keeps none of it', () => {
    const { plan } = showPlan({ head: NOTHING_PLANNED });
    fireEvent.change(when(), { target: { value: '0202-03-12' } });
    fireEvent.blur(when());
    expect(when()).toBeInvalid();
    expect(when()).toHaveAccessibleDescription(/2000 or later\. No date is kept until then/);
    expect(Object.values(plan().actions)).toEqual([]);
  });

  it('says how late a step is, in words', () => {
    const { plan } = showPlan();
    const late = Object.values(plan().actions).some(({ by }) => by === '2026-10-30');
    expect(late).toBe(true);
    expect(screen.getByText('22 days late')).toBeInTheDocument();
  });

  it('folds what is done to a line, in its place, and can take it up again', async () => {
    const { user } = showPlan();
    const far = within(first()).getByLabelText(/^How far/);
    const [title] = titles();
    await user.selectOptions(far, 'Done');
    await waitFor(() => expect(first()).toHaveClass('five-done'));
    expect(titles()[0]).toBe(title);
    expect(within(first()).getByLabelText(/^How far/)).toHaveFocus();
    await user.selectOptions(within(first()).getByLabelText(/^How far/), 'To do');
    await waitFor(() => expect(first()).not.toHaveClass('five-done'));
  });

  it('says so when there are fewer than five, and when there is none', () => {
    const one = Object.keys(answers)[0] ?? '';
    const low = atLevel(1)[one];
    const shown = showPlan({
      head: NOTHING_PLANNED,
      response: { ...atLevel(4), ...(low ? { [one]: low } : {}) },
    });
    expect(heading()).toHaveTextContent('Start with this one');
    expect(titles()).toHaveLength(1);
    shown.unmount();
    showPlan({ head: NOTHING_PLANNED, response: atLevel(4) });
    expect(heading()).toHaveTextContent('Every answer is at or above its target');
  });

  it('waits for a finished section, and offers the next question', () => {
    showPlan({ head: NOTHING_PLANNED, response: {} });
    expect(heading()).toHaveTextContent('Nothing to plan from yet');
    expect(screen.getByRole('link', { name: 'Start with Funding' })).toHaveAttribute(
      'href',
      `#/a/one/answer/${items[0]?.id}`,
    );
    expect(screen.queryByRole('link', { name: 'Make the report' })).toBeNull();
  });
});

describe('the step of a row', () => {
  it('can be put in other words, moved, taken out and put back', async () => {
    const { user, plan } = showPlan({ head: NOTHING_PLANNED });
    await user.click(within(first()).getByRole('button', { name: /^Change the step/ }));
    const text = await screen.findByRole('textbox', { name: 'The step' });
    await user.clear(text);
    await user.type(text, 'Ask them');
    expect(Object.values(plan().actions)[0]?.text).toBe('Ask them');
    await user.click(screen.getByRole('button', { name: 'Take it out of the plan' }));
    expect(Object.values(plan().actions)).toEqual([]);
    const back = await screen.findByRole('button', { name: 'Put it back' });
    expect(back).toHaveFocus();
    await user.click(back);
    expect(Object.values(plan().actions)[0]?.text).toBe('Ask them');
  });

  it('after sign-off keeps its words, and its owner can change', async () => {
    const { signOff } = example;
    const signed = Object.fromEntries(
      Object.entries(example.plan.actions).map(([id, { status, owner, by }]) => [
        id,
        { status, owner, by, notesMark: '' },
      ]),
    );
    const { user, plan } = showPlan({ head: { signOff: { ...signOff, isFinal: true }, signed } });
    const [[id = '', action] = []] = Object.entries(plan().actions);
    await user.type(owner(), '!');
    expect(plan().actions[id]?.owner).toBe(`${action?.owner}!`);
    await user.click(within(first()).getByRole('button', { name: /^Change the step/ }));
    expect(await screen.findByRole('textbox', { name: 'Notes' })).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'The step' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take it out of the plan' })).toBeNull();
  });

  it('with two hundred steps only the first rows have fields', () => {
    const [item = ''] = items.map(({ id }) => id);
    const actions = Object.fromEntries(
      Array.from({ length: 200 }, (_nothing, at) => [
        `s${at}`,
        { ...EMPTY_ACTION, text: `Step ${at}`, items: [items[at % items.length]?.id ?? item] },
      ]),
    );
    showPlan({ door: 'others', head: { plan: { actions, order: [] } } });
    expect(screen.getAllByLabelText(/^Owner/).length).toBeLessThan(6);
    expect(screen.getByText('Also in the plan')).toBeInTheDocument();
  });
});

describe('behind the first steps', () => {
  const summary = (words: string) =>
    screen.getByText(words, { selector: 'summary b' }).closest('summary');

  it.each([
    ['others', 'Choose others'],
    ['ask', 'Ask someone'],
    ['show', 'What could we show?'],
    ['targets', 'Your targets'],
  ] as const)('%s stands open at its own address, and has the focus there', (door, name) => {
    const { go } = showPlan();
    go(paths.plan('one', door).slice(1));
    expect(summary(name)?.parentElement).toHaveAttribute('open');
    expect(summary(name)).toHaveFocus();
  });

  it('another answer can be put into the plan', async () => {
    const { user, plan } = showPlan({ door: 'others', head: NOTHING_PLANNED });
    const [put] = screen.getAllByRole('button', { name: /^Put into the plan/ });
    if (!put) throw new Error('there is nothing to choose');
    await user.click(put);
    expect(Object.values(plan().actions)).toHaveLength(1);
    expect(screen.getByText(/is in the plan, with its step/)).toBeInTheDocument();
  });

  it('who would know is named, and the question goes as text without an answer or a note', async () => {
    const { user, store } = showPlan({ door: 'ask' });
    const named = screen.getByDisplayValue(/Tom Ashby, who drew up the reserves policy/);
    const item = named.id.replace('who-knows-', '');
    await user.clear(named);
    await user.type(named, 'Ines');
    const { answer } = store.getState().responses.one?.[item] ?? {};
    expect(answer).toEqual({ state: 'dk', whoKnows: 'Ines' });
    const row = named.closest('li');
    if (!row) throw new Error('there is no row');
    await user.click(within(row).getByRole('button', { name: /^Send it/ }));
    await waitFor(() => expect(within(row).getByText('Copy as text')).toBeInTheDocument());
    await user.click(within(row).getByRole('button', { name: 'Copy as text' }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Hello Ines,');
    expect(text).toContain(items.find(({ id }) => id === item)?.stem);
    const note = answers[item]?.note.trim() ?? '';
    if (note !== '') expect(text).not.toContain(note);
    expect(within(row).getByText(/^Sent to Ines on /)).toBeInTheDocument();
    const parts = Object.values(store.getState().heads.one?.together.sent ?? {});
    expect(parts.at(-1)).toMatchObject({ to: 'Ines', items: [item] });
  });

  it('what could be shown is one list with one order', async () => {
    const { user } = showPlan({ door: 'show' });
    const rows = () => document.querySelectorAll('.shows > li');
    const claims = rows().length;
    expect(rows()[0]).toHaveTextContent('You could show:');
    await user.selectOptions(screen.getByLabelText('Order'), 'Order of the questions');
    expect(rows().length).toBeGreaterThan(claims);
    expect(rows()[0]).toHaveTextContent(/^F1 /);
  });

  it('a section’s target changes for all its questions, and one question can have its own', async () => {
    const { user, store } = showPlan({ door: 'targets' });
    const aim = within(screen.getByRole('group', { name: 'Target for Local buy-in' })).getByRole(
      'combobox',
    );
    await user.selectOptions(aim, 'Partly in place');
    expect(aim).toHaveFocus();
    expect(store.getState().heads.one?.targets.sections['buy-in']?.level).toBe(2);
    expect(screen.getByText(/“Local buy-in” is now “partly in place”/)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText(/^Give one question/), 'X-KEY');
    const title = items.find(({ id }) => id === 'X-KEY')?.title;
    const own = screen.getByRole('group', { name: `Target for ${title}` });
    await user.selectOptions(within(own).getByRole('combobox'), 'Starting');
    expect(store.getState().heads.one?.targets.items['X-KEY']?.level).toBe(1);
  });
});
