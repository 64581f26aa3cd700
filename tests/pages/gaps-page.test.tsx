import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { bank } from '../core/report/fixtures';
import { answers, gapTitles, heading, openFirst, showGaps } from './gaps-scene';

const { items } = bank.instrument;

vi.setConfig({ testTimeout: 20_000 });

describe('the gaps', () => {
  it('open with the finding, in groups that are never numbered', () => {
    showGaps();
    expect(heading()).toHaveTextContent(/^29 answers are below/);
    const groups = screen.getAllByRole('heading', { level: 3 }).map((h3) => h3.textContent);
    expect(groups).toEqual(['Firm', 'Likely', 'Close call', 'Other gaps']);
    expect(gapTitles()[0]).toBe('Links would hold if a key person left');
  });

  it('keep the rest folded until they are asked for', async () => {
    const { user } = showGaps();
    const before = gapTitles().length;
    await user.click(screen.getByText('Show the other 22 gaps'));
    expect(gapTitles()).toHaveLength(before + 22);
    expect(gapTitles()).toHaveLength(29);
  });

  it('lead from each gap to its answer', () => {
    showGaps();
    const link = screen.getByRole('link', { name: 'Links would hold if a key person left' });
    expect(link).toHaveAttribute('href', '#/a/one/answer/X-KEY');
  });

  it('say where every list is, with its count', () => {
    showGaps({ list: 'claims' });
    const lists = within(screen.getByRole('navigation', { name: 'Lists' })).getAllByRole('link');
    expect(lists.map((link) => link.textContent)).toEqual([
      'First to work on 7',
      'Find out first 4',
      'Weak links 2',
      'Claims to evidence 18',
      'Targets',
    ]);
    expect(lists[3]).toHaveAttribute('aria-current', 'page');
  });

  it.each(['first', 'find-out', 'weak-links', 'claims'] as const)(
    'show counts but no figure of a score in a quick check: %s',
    (list) => {
      const { container } = showGaps({ list, head: { kind: 'quick' } });
      const text = container.querySelector('.group')?.parentElement?.textContent ?? '';
      expect(text).toMatch(/11 answers are below/);
      expect(text).not.toMatch(/\d ?%|about \d|total gap/);
      for (const cell of container.querySelectorAll('td')) {
        expect(cell.textContent).not.toMatch(/\d/);
      }
    },
  );
});

describe('a target changed on the row of its gap', () => {
  it('leaves focus where it is, says what changed and counts the gaps anew', async () => {
    const { user, store } = showGaps();
    const { aim } = await openFirst(user);
    aim.focus();
    await user.selectOptions(aim, 'Starting');
    expect(aim).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Target for “Links would hold if a key person left” is now “starting”. 28 gaps.',
    );
    expect(heading()).toHaveTextContent(/^28 answers are below/);
    expect(store.getState().heads.one?.targets.items['X-KEY']).toEqual({
      level: 1,
      reason: '',
    });
    const row = screen.getByText('No longer a gap').parentElement;
    expect(row).toHaveTextContent(/^Now: Starting, target starting/);
  });

  it('holds the row in its place until it is closed, then moves focus with what is left', async () => {
    const { user } = showGaps();
    const { toggle, aim } = await openFirst(user);
    await user.selectOptions(aim, 'Starting');
    expect(gapTitles()[0]).toBe('Links would hold if a key person left');
    await user.click(toggle);
    expect(gapTitles()).not.toContain('Links would hold if a key person left');
    expect(screen.getByRole('status')).toHaveFocus();
  });

  it('keeps focus on the button of a row that goes elsewhere in the list', async () => {
    const { user } = showGaps();
    const { toggle, aim } = await openFirst(user);
    await user.selectOptions(aim, 'Partly in place');
    await user.click(toggle);
    const button = screen.getByRole('button', { name: /^Change target for Links would hold/ });
    expect(button).toHaveFocus();
  });

  it('asks for a reason when lowered and does not insist', async () => {
    const { user, store } = showGaps();
    const { aim } = await openFirst(user);
    await user.selectOptions(aim, 'Partly in place');
    const reason = screen.getByRole('textbox', { name: 'Why is this enough here?' });
    await user.type(reason, 'Two of us share it');
    expect(reason).toHaveFocus();
    expect(store.getState().heads.one?.targets.items['X-KEY']).toEqual({
      level: 2,
      reason: 'Two of us share it',
    });
  });

  it('can go back to its section’s target', async () => {
    const { user, store } = showGaps();
    const { aim } = await openFirst(user);
    await user.selectOptions(aim, 'Embedded and reviewed');
    const undo = screen.getByRole('button', { name: /^Use the section’s target/ });
    await user.click(undo);
    expect(undo).toHaveFocus();
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    expect(aim).toHaveDisplayValue('Established');
    expect(store.getState().heads.one?.targets.items).not.toHaveProperty('X-KEY');
  });
});

describe('the other lists', () => {
  it('name who would know what nobody could answer, and take a name for another', async () => {
    const { store, user } = showGaps({ list: 'find-out' });
    const named = screen.getByDisplayValue(/Tom Ashby, who drew up the reserves policy/);
    const item = named.id.replace('who-knows-', '');
    await user.clear(named);
    await user.type(named, 'Ines');
    const { answer } = store.getState().responses.one?.[item] ?? {};
    expect(answer).toEqual({ state: 'dk', whoKnows: 'Ines' });
    expect(named).toHaveFocus();
  });

  it('set the cautious score beside the score', () => {
    showGaps({ list: 'claims' });
    const table = screen.getByRole('table', { name: /Score and cautious score/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(table).getAllByRole('row')).toHaveLength(5);
  });

  it('change a section’s target for all its questions', async () => {
    const { user, store } = showGaps({ list: 'targets' });
    const buyIn = screen.getByRole('group', { name: 'Target for Local buy-in' });
    const aim = within(buyIn).getByRole('combobox');
    await user.selectOptions(aim, 'Partly in place');
    expect(aim).toHaveFocus();
    expect(store.getState().heads.one?.targets.sections['buy-in']?.level).toBe(2);
    expect(screen.getByRole('status')).toHaveTextContent(/“Local buy-in” is now “partly in place”/);
  });
});

describe('with nothing to list', () => {
  it('says what will stand here and offers the next question', () => {
    showGaps({ response: {} });
    expect(heading()).toHaveTextContent('No gaps to show yet');
    expect(screen.getByRole('link', { name: 'Start with Funding' })).toHaveAttribute(
      'href',
      `#/a/one/answer/${items[0]?.id}`,
    );
  });

  it('says so when every answer is at its target', () => {
    const top = Object.fromEntries(
      Object.entries(answers).map(([id, record]) => [
        id,
        { ...record, answer: { state: 'rated', level: 4 } as const },
      ]),
    );
    showGaps({ response: top });
    expect(heading()).toHaveTextContent('Every answer is at or above its target');
    expect(screen.getByRole('link', { name: 'Look at the targets' })).toBeInTheDocument();
  });

  it.each(['find-out', 'weak-links'] as const)('has a kind word in %s', (list) => {
    const top = Object.fromEntries(
      Object.entries(answers).map(([id, record]) => [
        id,
        { ...record, answer: { state: 'rated', level: 4 } as const },
      ]),
    );
    showGaps({ list, response: top });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/\bno /i);
  });
});
