import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { actionRemoved } from '../../../src/core/action-plan/plan-changes';
import { EMPTY_ACTION } from '../../../src/core/action-plan/suggested-actions';
import { HEARD_ID } from '../../../src/ui/say';
import { NOTHING_PLANNED, showPlan } from './plan-scene';

const first = () => {
  const [row] = document.querySelectorAll<HTMLElement>('.five > li');
  if (!row) throw new Error('there is no row');
  return row;
};
const OUT = 'This step was taken out of the plan in another window.';

beforeEach(() => {
  const heard = document.createElement('div');
  heard.id = HEARD_ID;
  document.body.replaceChildren(heard);
});

const shown = (steps: number) => {
  const actions = Object.fromEntries(
    Array.from({ length: steps }, (_, at) => [`s${at}`, { ...EMPTY_ACTION, text: `Step ${at}` }]),
  );
  const order = Object.keys(actions);
  const scene = showPlan({
    head: steps === 0 ? NOTHING_PLANNED : { plan: { actions, order } },
  });
  const { store, plan } = scene;
  /** As another window does. */
  const takeOut = (step: string) =>
    act(() =>
      store
        .getState()
        .headChanged('one', (head) => ({ plan: actionRemoved(head.plan, step) }), 'now'),
    );
  const onlyStep = () => Object.entries(plan().actions)[0] ?? ['', null];
  return { ...scene, takeOut, onlyStep };
};

describe('a step that another window takes out while it is written in', () => {
  it('keeps its field, says so there, and is back with the next key, whole', async () => {
    const { user, takeOut, onlyStep } = shown(0);
    await user.click(within(first()).getByText(/^Change the step/));
    const text = await screen.findByLabelText('The step');
    await user.type(text, '!');
    const [step, before] = onlyStep();
    expect(before?.text).toMatch(/!$/);
    takeOut(step);
    await waitFor(() => expect(screen.getByText(OUT)).toBeInTheDocument());
    expect(onlyStep()[1]).toBeNull();
    expect(text).toHaveFocus();
    expect(text).toHaveValue(before?.text);
    await waitFor(() => expect(document.getElementById(HEARD_ID)).toHaveTextContent(OUT));
    await user.keyboard('?!');
    expect(onlyStep()).toEqual([step, { ...before, text: `${before?.text}?!` }]);
    await waitFor(() => expect(screen.queryByText(OUT)).toBeNull());
    expect(text).toBeInTheDocument();
    expect(text).toHaveValue(`${before?.text}?!`);
    expect(screen.getByText('Take it out of the plan')).toBeInTheDocument();
  });

  it('keeps an owner half typed, and puts the step back with it', async () => {
    const { user, takeOut, plan } = shown(3);
    const owner = within(first()).getByLabelText(/^Owner/);
    await user.type(owner, 'Ad');
    const { step = '' } = first().dataset;
    const { order } = plan();
    const { text } = plan().actions[step] ?? {};
    takeOut(step);
    await waitFor(() => expect(screen.getByText(OUT)).toBeInTheDocument());
    expect(owner).toHaveFocus();
    await user.keyboard('a');
    expect(plan().actions[step]).toMatchObject({ owner: 'Ada', text });
    expect(plan().order).toEqual(order);
  });

  it('stands in a fold too, and is put back where it was', async () => {
    const { user, takeOut, plan } = shown(9);
    await user.click(screen.getByText('Also in the plan'));
    const [, seventh] = [...document.querySelectorAll<HTMLElement>('.short-steps > li')];
    if (!seventh) throw new Error('there is no seventh step');
    await user.click(within(seventh).getByText(/^Change/));
    const notes = await screen.findByLabelText('Notes');
    await user.type(notes, 'x');
    const step = notes.id.replace('notes-', '');
    takeOut(step);
    await waitFor(() => expect(screen.getByText(OUT)).toBeInTheDocument());
    await user.click(screen.getByText('Put it back'));
    expect(plan().actions[step]).toMatchObject({ notes: 'x' });
    expect(plan().order.indexOf(step)).toBe(Number(step.slice(1)));
  });

  it('goes when that is said', async () => {
    const { user, takeOut, plan } = shown(2);
    await user.type(within(first()).getByLabelText(/^Owner/), 'Ada');
    const { step = '' } = first().dataset;
    takeOut(step);
    await user.click(await screen.findByText('Leave it out'));
    await waitFor(() => expect(document.querySelector(`[data-step="${step}"]`)).toBeNull());
    expect(plan().actions[step]).toBeUndefined();
    expect(document.getElementById('plan-status')).toHaveFocus();
  });

  it('goes at once where nobody is at it', async () => {
    const { user, takeOut, onlyStep } = shown(0);
    const owner = within(first()).getByLabelText(/^Owner/);
    await user.type(owner, 'A');
    const [step] = onlyStep();
    await waitFor(() => expect(first().dataset.step).toBe(step));
    act(() => owner.blur());
    takeOut(step);
    await waitFor(() => expect(first().dataset.step).toBe(''));
    expect(screen.queryByText(OUT)).toBeNull();
  });
});
