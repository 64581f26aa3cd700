import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { NO_OTHER_WINDOWS } from '../../src/core/exchange/storage';
import type { AssessmentHead } from '../../src/core/response/assessment';
import type { Response } from '../../src/core/response/response';
import { ReportPage } from '../../src/pages/report/report-page';
import { REPORT_PARTS } from '../../src/pages/report/report-parts';
import { createMemoryStorage } from '../../src/platform/memory-storage';
import { createMainstayStore } from '../../src/store/create-store';
import { StoreProvider } from '../../src/store/use-mainstay';
import { bank, example } from '../core/report/fixtures';

const { answers, ...exampleHead } = example;

type Shown = { readonly head?: Partial<AssessmentHead>; readonly response?: Response };

function showReport({ head = {}, response = answers }: Shown = {}) {
  const store = createMainstayStore({
    instrument: bank.instrument,
    questions: async () => bank.instrument,
    storage: createMemoryStorage('unknown'),
    otherWindows: NO_OTHER_WINDOWS,
    clock: () => '2026-11-21T12:00:00.000Z',
    newId: () => 'new',
  });
  store.setState({
    heads: { one: { ...exampleHead, ...head, id: 'one' } },
    responses: { one: response },
  });
  const { hook } = memoryLocation({ path: '/a/one/report' });
  const page = render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Route path="/a/:id/report">
          <ReportPage {...bank} />
        </Route>
      </Router>
    </StoreProvider>,
  );
  return { ...page, store, user: userEvent.setup() };
}

type Report = AssessmentHead['report'];
/** With page 1 alone, which is quicker to draw. */
const asking = (...decisions: string[]): Report => ({
  decisions,
  partsLeftOut: REPORT_PARTS.map(({ id }) => id),
});
// By their labels: to find a role the whole page is gone through, which takes half a second each time.
const pageOne = () => screen.getByLabelText(/^Page 1/, { selector: 'section' });
const paper = () => screen.getByLabelText('The report as it prints', { selector: 'article' });
const askedOnPaper = () =>
  [...pageOne().querySelectorAll('.decide li')].map((item) => item.textContent);

const NOT_A_GRADE = 'It is not a grade or an accreditation result';

describe('page 1', () => {
  it('has the finding, what is best and weakest, the first five, the decisions and the limits; no overall score, rank or decimal', () => {
    showReport();
    const text = (pageOne().textContent ?? '').replace(NOT_A_GRADE, '');
    expect(text).not.toMatch(/\boverall\b|\bin all\b.*score|\brank|\bgrade\b|\bpass(?:ed)?\b/i);
    expect(text.replace('version 1.0.0', '')).not.toMatch(/\d[.,]\d/);
    const page = within(pageOne());
    expect(page.queryByText(/^\d(?:st|nd|rd|th)$|^\d\.$/)).toBeNull();
    expect(page.queryAllByRole('list', { name: /priorit/i })).toEqual([]);

    expect(page.getByText('Community Action Wexcombe')).toBeInTheDocument();
    expect(pageOne().querySelector('h1')).toHaveTextContent(
      'Funding is weakest; local knowledge, relationships and local buy-in lie between partly in place and established',
    );
    const cells = [...pageOne().querySelectorAll('.three p')].map((cell) => cell.textContent);
    expect(cells).toEqual([
      'Best The history behind local relations is understood K15, embedded and reviewed',
      'Weakest Funding Starting',
      'Start here We lack steady money for speaking up F7, not in place',
    ]);
    expect(page.getByRole('table', { name: 'Four sections' })).toBeInTheDocument();
    const headers = [...pageOne().querySelectorAll('.prio thead th')].map(
      ({ textContent }) => textContent,
    );
    expect(headers).toEqual([
      'What is missing',
      'Now and target',
      'In the first five',
      'Owner',
      'By when',
    ]);
    expect(askedOnPaper()).toEqual(exampleHead.report.decisions);
    expect(page.getByText(/not a grade or an accreditation result/)).toBeInTheDocument();
    const rows = [...pageOne().querySelectorAll('.prio tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain('F7 We lack steady money for speaking up');
    expect(rows[0]).toContain('Tom Ashby30 Oct 2026, late');
  });

  it('says in a line each what is up, what is late, what could be shown and how sure it is', () => {
    showReport();
    const notes = [...pageOne().querySelectorAll('.notes4 li')].map((line) => line.textContent);
    expect(notes).toEqual([
      'Two flags are up: key people and inclusion. One is not known.',
      'One step is late: F7 and F9, due 30 October 2026.',
      'If only what we can show counted, relationships would fall from 65 to 54.',
      'How sure? Four don’t-knows could put relationships first or change what is weakest.',
    ]);
  });

  it('draws a box where an owner or a date is missing, and none once it is final', () => {
    const empty = { plan: { actions: {}, order: [] } } as const;
    const draft = showReport({ head: empty });
    const missing = [...pageOne().querySelectorAll('td.missing')].map((cell) => cell.textContent);
    expect(missing).toEqual(Array(5).fill(['no owner yet', 'no date yet']).flat());
    draft.unmount();
    showReport({ head: { ...empty, signOff: { ...exampleHead.signOff, isFinal: true } } });
    expect(pageOne().querySelectorAll('td.missing, .box')).toHaveLength(0);
  });

  it('leaves room to write decisions when none is asked', () => {
    showReport({ head: { report: asking() } });
    expect(
      within(pageOne()).getByRole('list', { name: 'Room to write decisions' }),
    ).toBeInTheDocument();
  });

  it('sends decisions that do not fit to a page of their own, where all stand in full', () => {
    const many = Array.from(
      { length: 12 },
      (_, at) => `Decision ${at}: ${'and so on '.repeat(14)}`,
    );
    showReport({ head: { report: asking(...many) } });
    expect(askedOnPaper().length).toBeLessThan(12);
    expect(within(pageOne()).getByText(/in full on the next page/)).toBeInTheDocument();
    for (const decision of many) {
      expect(paper().textContent).toContain(decision);
    }
  });

  it('says so when nothing is rated yet', () => {
    showReport({ response: {} });
    const heading = within(pageOne()).getByText('No answer gives a level yet', { selector: 'h2' });
    expect(heading).toBeInTheDocument();
  });
});

describe('the parts', () => {
  it('are all there to begin with, with notes, improvement areas and the reasons for n/a, and speak as "we"', () => {
    showReport();
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(16);
    for (const box of boxes) expect(box).toBeChecked();
    expect(within(paper()).getByText('Sign-off', { selector: 'h2' })).toBeInTheDocument();

    const text = paper().textContent;
    expect(text).toContain('Not our role here: the county’s emergency volunteering hub does it');
    for (const { note } of Object.values(answers)) expect(text).toContain(note);
    expect(text).toContain('Improvement area: the funding system.');
    expect(text).not.toContain('(the funding system)');
    expect(text).not.toMatch(/\byour\b/i);
    const table = screen
      .getByRole('columnheader', { name: 'Claim and our level' })
      .closest('table');
    expect(
      within(table ?? document.body).getByRole('columnheader', {
        name: 'Our own accreditation codes',
      }),
    ).toBeInTheDocument();
  });

  it('are absent from the paper when left out, and kept in the store', async () => {
    const { user, store } = showReport();
    await user.click(screen.getByRole('checkbox', { name: 'Sign-off' }));
    await user.click(screen.getByRole('checkbox', { name: /^All answers/ }));
    expect(within(paper()).queryByText('Sign-off', { selector: 'h2' })).toBeNull();
    expect(paper().textContent).not.toContain('What we answered');
    expect(store.getState().heads.one?.report.partsLeftOut).toEqual(['sign-off', 'answers']);
    expect(store.getState().responses.one).toEqual(answers);
  });

  it('can be left out all at once, and page 1 stays', async () => {
    const { user } = showReport();
    await user.click(screen.getByRole('button', { name: 'Page 1 only' }));
    expect(paper().children).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'All parts' }));
    expect(within(paper()).getByText('Sign-off', { selector: 'h2' })).toBeInTheDocument();
  });

  it('say who answered, or that it is not given, apart from which questions', () => {
    const factOf = (name: string) =>
      within(paper()).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
    const named = showReport();
    expect(factOf('Answered by')).toMatch(/^Priya Nair, /);
    expect(factOf('Questions')).toMatch(/^Full self-assessment, questions version /);
    named.unmount();
    showReport({ head: { respondent: { roles: [], names: '' } } });
    expect(factOf('Answered by')).toBe('Not given');
  });
});

describe('the decisions', () => {
  const written = () =>
    screen
      .getAllByRole('textbox', { name: /^Decision \d/ })
      .map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
  const first = { head: { report: asking('One.', 'Two.', 'Three.') } };
  const kept = ({ store }: ReturnType<typeof showReport>) =>
    store.getState().heads.one?.report.decisions;

  it('are added by keyboard, typed and seen on paper at once', async () => {
    const shown = showReport(first);
    screen.getByRole('button', { name: 'Add a decision' }).focus();
    await shown.user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Decision 4' })).toHaveFocus();
    await shown.user.keyboard('Four.');
    expect(kept(shown)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(paper().textContent).toContain('Four.');
  });

  it('move by keyboard, and focus goes with the decision', async () => {
    const shown = showReport(first);
    const down = screen.getByRole('button', { name: 'Move down decision 1' });
    down.focus();
    await shown.user.keyboard('{Enter}');
    expect(written()).toEqual(['Two.', 'One.', 'Three.']);
    expect(screen.getByRole('button', { name: 'Move down decision 2' })).toHaveFocus();
    await shown.user.keyboard('{Enter}{Enter}');
    expect(kept(shown)).toEqual(['Two.', 'Three.', 'One.']);
    expect(screen.getByText('Moved: now decision 3 of 3.')).toBeInTheDocument();
    const last = screen.getByRole('button', { name: 'Move down decision 3' });
    expect(last).toHaveFocus();
    expect(last).toHaveAttribute('aria-disabled', 'true');
  });

  it('are removed by keyboard and can be put back', async () => {
    const shown = showReport(first);
    screen.getByRole('button', { name: 'Remove decision 2' }).focus();
    await shown.user.keyboard('{Enter}');
    expect(kept(shown)).toEqual(['One.', 'Three.']);
    expect(screen.getByText('Decision 2 removed.')).toHaveFocus();
    await shown.user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(kept(shown)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('take a suggestion once', async () => {
    const shown = showReport(first);
    const list = within(screen.getByRole('list', { name: 'Suggestions from your results' }));
    const add = list.getAllByRole('button')[0];
    if (!add) throw new Error('there is no suggestion');
    await shown.user.click(add);
    await shown.user.click(add);
    expect(kept(shown)).toHaveLength(4);
    expect(add).toHaveAttribute('aria-disabled', 'true');
    expect(add).toHaveFocus();
    expect(list.getAllByRole('button')).toHaveLength(3);
  });

  it('are not kept while empty, and a line break becomes a space', async () => {
    const shown = showReport({ head: { report: asking() } });
    await shown.user.click(screen.getByRole('button', { name: 'Add a decision' }));
    expect(kept(shown)).toEqual([]);
    await shown.user.keyboard('Buy a kettle{Enter}and tea');
    expect(kept(shown)).toEqual(['Buy a kettle and tea']);
  });
});
