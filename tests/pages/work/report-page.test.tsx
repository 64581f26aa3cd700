import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { AssessmentHead } from '../../../src/core/document/assessment';
import type { Response } from '../../../src/core/document/response';
import { ReportPage } from '../../../src/pages/work/report/report-page';
import { fullParts, REPORT_PARTS } from '../../../src/pages/work/report/report-parts';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank, example, report } from '../../core/report/fixtures';
import { pageStore } from '../../support/page-store';

const { answers, ...exampleHead } = example;

const printed = vi.fn();
beforeEach(() => {
  printed.mockClear();
  document.title = 'Report - Mainstay';
  vi.stubGlobal('print', () => printed(document.title));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type Shown = {
  readonly head?: Partial<AssessmentHead>;
  readonly response?: Response;
  readonly rest?: string;
};

function showReport({ head = {}, response = answers, rest = '' }: Shown = {}) {
  const store = pageStore(bank.instrument);
  store.setState({
    heads: { one: { ...exampleHead, ...head, id: 'one' } },
    responses: { one: response },
  });
  const { hook } = memoryLocation({ path: `/a/one/report${rest}` });
  const page = render(
    <StoreProvider store={store}>
      <Router hook={hook}>
        <Route path="/a/:id/report/:door?">
          <ReportPage {...bank} fetchEarlier={async () => ({})} />
        </Route>
      </Router>
    </StoreProvider>,
  );
  return { ...page, store, user: userEvent.setup() };
}

type Report = AssessmentHead['report'];
const asking = (...decisions: string[]): Report => ({
  decisions,
  partsLeftOut: REPORT_PARTS.map(({ id }) => id),
});
// By their labels: to find a role the whole page is gone through, which takes half a second each time.
const pageOne = () => screen.getByLabelText(/^Page 1/, { selector: 'section' });
const paper = () => screen.getByLabelText('What prints', { selector: 'article' });
/** Presses the button under a paper and waits until it has been drawn and handed to the browser. */
async function print(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  const before = printed.mock.calls.length;
  await user.click(screen.getByRole('button', { name: `Print or save as PDF ${name}` }));
  await waitFor(() => expect(printed).toHaveBeenCalledTimes(before + 1));
}
/** What is on the screen. */
const screenHeadings = (level: 1 | 2) =>
  [...document.querySelectorAll(`main h${level}`)]
    .filter((heading) => heading.closest('.a4') === null)
    .map((heading) => heading.textContent);
const OWN_CHOICE = 'the parts you chose';
const open = (user: ReturnType<typeof userEvent.setup>, fold: string) =>
  user.click(screen.getByText(fold, { selector: 'summary b' }));
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
      'Funding is weakest; local knowledge, relationships and local buy-in are partly in place or established',
    );
    const cells = [...pageOne().querySelectorAll('.three > div')].map((cell) =>
      [...cell.querySelectorAll('p')].map(({ textContent }) => textContent).join(' '),
    );
    expect(cells).toEqual([
      'Best New people here hear the local story K15, embedded and reviewed',
      'Weakest Funding Starting, lowest in F7',
      'Start here No named money pays for speaking up all year F7, not in place',
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
    expect(rows[0]).toContain('F7 No named money pays for speaking up all year');
    expect(rows[0]).toContain('Tom Ashby30 Oct 2026, late');
  });

  it('says in a line each what is up, what is late, what could be shown and how sure it is', () => {
    showReport();
    const notes = [...pageOne().querySelectorAll('.notes4 li')].map((line) => line.textContent);
    expect(notes).toEqual([
      'Three flags are up: key people, inclusion and redrawn public bodies. One more is not known.',
      'One step is late: F7 and F9, due 30 October 2026.',
      'If only what we can show counted, relationships would fall from 66 to 55.',
      'How sure? Four don’t-knows could make relationships clearly strongest.',
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
    // A quick check says less, so that page 1 has the room.
    showReport({ head: { kind: 'quick', report: asking(), plan: { actions: {}, order: [] } } });
    expect(
      within(pageOne()).getByRole('list', { name: 'Room to write decisions' }),
    ).toBeInTheDocument();
  });

  it('sends decisions that do not fit to the full report, where all stand in full', async () => {
    const many = Array.from(
      { length: 12 },
      (_, at) => `Decision ${at}: ${'and so on '.repeat(14)}`,
    );
    const { user } = showReport({ head: { report: asking(...many) } });
    expect(askedOnPaper().length).toBeLessThan(12);
    expect(within(pageOne()).getByText('All of them stand in the full report.')).toBeTruthy();
    await print(user, 'Full report');
    expect(within(pageOne()).getByText(/in full on the next page/)).toBeInTheDocument();
    for (const decision of many) {
      expect(paper().textContent).toContain(decision);
    }
  });
});

describe('the papers that are ready', () => {
  it('are three and one for each kind of reader, each with how much paper it is, to print and for Word; the first stands out', () => {
    showReport();
    expect(screenHeadings(1)).toEqual(['Who is it for?']);
    const names = screenHeadings(2);
    expect(names).toEqual([
      'One page',
      'Board paper',
      'Full report',
      'For an assessor',
      'For partners and funders',
    ]);
    const sides = [...document.querySelectorAll('.sides')].map((words) => words.textContent);
    expect(sides).toEqual([
      'A4, one side',
      'A4, about three sides',
      'A4, about 15 sides',
      'A4, about four sides',
      'A4, two sides',
    ]);
    for (const name of names) {
      expect(screen.getByRole('button', { name: `Word ${name}` })).toBeInTheDocument();
    }
    const main = [...document.querySelectorAll('.btn.main')].map((button) => button.textContent);
    expect(main).toEqual(['Print or save as PDF One page']);
  });

  it('print at one press, under a name that says whose, what and of which day', async () => {
    const { user } = showReport();
    await print(user, 'One page');
    expect(paper().querySelectorAll('section[aria-label^="Page 1"]')).toHaveLength(1);
    expect(paper().textContent).not.toContain('Method and limits');
    await print(user, 'Board paper');
    expect(paper().querySelector('.board')).not.toBeNull();
    await print(user, 'Full report');
    expect(paper().textContent).toContain('Method and limits');
    expect(printed.mock.calls.flat()).toEqual([
      'Community Action Wexcombe - one page - 2026-11-14',
      'Community Action Wexcombe - board paper - 2026-11-14',
      'Community Action Wexcombe - self-assessment - 2026-11-14',
    ]);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.title).toBe('Report - Mainstay');
  });

  it('for an assessor and for partners are printed from the words of their Word files, under names of their own', async () => {
    const { user } = showReport();
    await print(user, 'For an assessor');
    expect(paper().querySelector('h1')).toHaveTextContent('What we claim, and what we can show');
    const heads = [...paper().querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(heads).toContain('Assessor’s remark');
    expect(paper().querySelectorAll('td:empty, th:empty')).toHaveLength(0);
    await print(user, 'For partners and funders');
    expect(paper().textContent).toContain('What we ask, and of whom');
    expect(printed.mock.calls.flat()).toEqual([
      'Community Action Wexcombe - assessor’s table - 2026-11-14',
      'Community Action Wexcombe - for partners and funders - 2026-11-14',
    ]);
  });

  it('say in words where a browser cannot print', async () => {
    vi.stubGlobal('print', undefined);
    const { user } = showReport();
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF One page' }));
    expect(await screen.findByText(/cannot print.*Save it for Word instead/)).toBeInTheDocument();
  });

  it('say how many owners and dates are there, and what prints as boxes', () => {
    const lead = () => document.querySelector('.lead')?.textContent;
    const READY = 'Each report is ready to hand out.';
    const whole = showReport();
    expect(lead()).toBe(`${READY} Owners and dates come from your plan.`);
    whole.unmount();
    const none = showReport({ head: { plan: { actions: {}, order: [] } } });
    expect(lead()).toBe(
      `${READY} Owners and dates come from your plan; none of the five has both yet, and they print with boxes to fill in.`,
    );
    none.unmount();
    const { order } = exampleHead.plan;
    const actions = Object.fromEntries(
      Object.entries(exampleHead.plan.actions).map(([id, action]) => [
        id,
        action.owner === 'Priya Nair' ? { ...action, owner: '' } : action,
      ]),
    );
    showReport({ head: { plan: { actions, order } } });
    expect(lead()).toBe(
      `${READY} Owners and dates come from your plan; two of the five have both, and the other three print with boxes to fill in.`,
    );
  });

  it('say Final under each name once it is, and have no box to tick or to write in', async () => {
    const { user } = showReport({
      head: {
        plan: { actions: {}, order: [] },
        report: asking('One.', 'Two.'),
        signOff: { ...exampleHead.signOff, isFinal: true },
      },
    });
    const sides = [...document.querySelectorAll('.products .sides')].map(
      (words) => words.textContent,
    );
    expect(sides).toHaveLength(3);
    for (const words of sides) expect(words).toMatch(/^Final\. A4, /);
    for (const name of ['One page', 'Board paper', 'Full report']) {
      await print(user, name);
      expect(paper()).toHaveClass('final');
      expect(paper().querySelectorAll('td.missing, .box, .blank-line')).toHaveLength(0);
    }
  });

  it('are not there while no section is finished: it says what will be, and the way on', () => {
    showReport({ response: {} });
    expect(screenHeadings(1)).toEqual(['Nothing to print yet']);
    expect(screen.queryByText('One page')).toBeNull();
    expect(screen.queryByLabelText('What prints')).toBeNull();
    expect(screen.getByRole('link', { name: 'Start answering' })).toHaveAttribute(
      'href',
      expect.stringContaining('#/a/one/answer/'),
    );
    expect(document.querySelector('summary'), 'nothing stands behind nothing').toBeNull();
  });
});

describe('what stands behind them', () => {
  const foldNames = () =>
    [...document.querySelectorAll('summary b')].map((name) => name.textContent);

  it('is the answers as data alone, while there are some and no section is finished', () => {
    showReport({ response: Object.fromEntries(Object.entries(answers).slice(0, 2)) });
    expect(foldNames()).toEqual([
      'E-mail text, spreadsheets and data',
      'A file locked with a password',
    ]);
  });

  it('is closed, says what is inside, and is drawn only once it is open', async () => {
    const { user } = showReport();
    expect(foldNames()).toEqual([
      'Sign-off',
      'What the board is asked to decide3',
      'Choose the parts yourself',
      'Your logo and letterhead',
      'E-mail text, spreadsheets and data',
      'A file locked with a password',
    ]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.queryByLabelText('Approved by')).toBeNull();
    await open(user, 'Sign-off');
    expect(screen.getByLabelText('Approved by')).toBeInTheDocument();
  });

  it('has a letterhead, which stands on each paper in the place of our mark, and goes again', async () => {
    const { user } = showReport();
    const heads = () => [...paper().querySelectorAll('.rhead')].map((head) => head.textContent);
    expect(heads()[0]).toContain('Mainstay');
    await open(user, 'Your logo and letterhead');
    const line = screen.getByLabelText('A line beside it');
    await user.type(line, 'Charity 123456');
    for (const name of ['One page', 'Board paper', 'For an assessor', 'For partners and funders']) {
      await print(user, name);
      expect(heads()[0], name).toContain('Charity 123456');
      expect(heads()[0], name).not.toContain('Mainstay');
    }
    await user.upload(
      screen.getByLabelText('Choose a picture'),
      new File(['none'], 'logo.png', { type: 'image/png' }),
    );
    expect(
      await screen.findByText(/no picture that Mainstay can use. Nothing has changed/),
    ).toBeInTheDocument();
    await user.clear(line);
    expect(heads()[0]).toContain('Mainstay');
  });

  it('opens at its sign-off where the address leads to it', () => {
    showReport({ rest: '/sign-off' });
    expect(screen.getByLabelText('Approved by')).toBeInTheDocument();
  });

  it('turns into the way back once it is final, and focus is on what it says', async () => {
    const { user, store } = showReport({ rest: '/sign-off' });
    await user.type(screen.getByLabelText('Approved by'), 'The board');
    await user.type(screen.getByLabelText('Approved on'), '2026-11-20');
    await user.click(screen.getByRole('button', { name: 'Mark as final' }));
    expect(store.getState().heads.one?.signOff.isFinal).toBe(true);
    expect(screen.getByText('This assessment is final')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Reopen to change it' }));
    await user.click(screen.getByRole('button', { name: 'Yes, reopen it' }));
    expect(screen.getByText('Who approved it, and when')).toHaveFocus();
  });

  it('does not take an approval from before the day the answers stand for', async () => {
    const { user, store } = showReport({ rest: '/sign-off' });
    await user.type(screen.getByLabelText('Approved by'), 'The board');
    await user.type(screen.getByLabelText('Approved on'), '2026-11-13');
    await user.click(screen.getByRole('button', { name: 'Mark as final' }));
    expect(store.getState().heads.one?.signOff.isFinal).toBe(false);
    const words = 'Your answers stand for 14 November 2026';
    expect(screen.getAllByText(new RegExp(words)).length).toBeGreaterThan(0);
  });
});

describe('the parts', () => {
  it('of the full report are those that tell it once, with notes where they are asked for, improvement areas and the reasons for n/a, and speak as "we"', async () => {
    const { user } = showReport();
    await print(user, 'Full report');
    const notes = Object.values(answers).flatMap(({ note }) => (note === '' ? [] : [note]));
    for (const note of notes) expect(paper().textContent).not.toContain(note);
    expect(paper().textContent).toContain('Our notes are left out of this copy.');
    await user.click(screen.getByRole('checkbox', { name: 'Print our notes too' }));
    await print(user, 'Full report');
    expect(within(paper()).getByText('Sign-off', { selector: 'h2' })).toBeInTheDocument();
    const text = paper().textContent;
    expect(text).toContain('Not our role here: the county’s emergency volunteering hub does it');
    for (const note of notes) expect(text).toContain(note);
    expect(text).toContain('Our notes are in this copy: think who may read it.');
    expect(text).toContain('Improvement area: the funding system.');
    expect(text).not.toContain('(the funding system)');
    expect(text).not.toMatch(/\byour\b/i);
    const drawn = [...paper().querySelectorAll('.dr')].map(
      (rows) => rows.getAttribute('aria-label') ?? rows.querySelector('caption')?.textContent,
    );
    expect(new Set(drawn).size, 'no picture twice').toBe(drawn.length);
    expect(paper().querySelector('.radar-box')).toBeNull();
  });

  it('are all there to choose from, more than the full report has', async () => {
    const { user } = showReport();
    await open(user, 'Choose the parts yourself');
    const boxes = within(screen.getByRole('group', { name: 'Parts after page 1' })).getAllByRole(
      'checkbox',
    );
    expect(boxes).toHaveLength(16);
    for (const box of boxes) expect(box).toBeChecked();
    expect(fullParts(report(example, 'we'))).toHaveLength(13);
    await print(user, OWN_CHOICE);
    const table = screen
      .getByRole('columnheader', { name: 'Claim and our level', hidden: true })
      .closest('table');
    expect(
      within(table ?? document.body).getByRole('columnheader', {
        name: 'Our own accreditation codes',
        hidden: true,
      }),
    ).toBeInTheDocument();
  });

  it('leave no cell empty, with a plan of blanks and people unnamed: a PDF drops such cells from its tags', async () => {
    const actions = Object.fromEntries(
      Object.entries(exampleHead.plan.actions).map(([id, action]) => [
        id,
        { ...action, owner: '', by: '', cost: '' },
      ]),
    );
    const { user } = showReport({ head: { plan: { ...exampleHead.plan, actions } } });
    await open(user, 'Choose the parts yourself');
    await print(user, OWN_CHOICE);
    const cells = [...paper().querySelectorAll('td, tbody th, thead th')];
    const empty = cells.filter(
      (cell) => cell.textContent?.trim() === '' && cell.querySelector('svg') === null,
    );
    expect(cells.length).toBeGreaterThan(200);
    expect(empty.map((cell) => cell.closest('table')?.className)).toEqual([]);
  });

  it('are absent from the paper when left out, and kept in the store', async () => {
    const { user, store } = showReport();
    await open(user, 'Choose the parts yourself');
    await user.click(screen.getByRole('checkbox', { name: 'Sign-off' }));
    await user.click(screen.getByRole('checkbox', { name: /^All answers/ }));
    await print(user, OWN_CHOICE);
    expect(within(paper()).queryByText('Sign-off', { selector: 'h2' })).toBeNull();
    expect(paper().textContent).not.toContain('What we answered');
    expect(store.getState().heads.one?.report.partsLeftOut).toEqual(['sign-off', 'answers']);
    expect(store.getState().responses.one).toEqual(answers);
  });

  it('can be left out all at once, and page 1 stays; the count of sides goes with them', async () => {
    const { user } = showReport();
    await open(user, 'Choose the parts yourself');
    expect(screen.getByText('A4, about 20 sides')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Page 1 only' }));
    expect(document.querySelector('fieldset [aria-live]')).toHaveTextContent('A4, one side');
    await print(user, OWN_CHOICE);
    expect(paper().children).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'All parts' }));
    expect(within(paper()).getByText('Sign-off', { selector: 'h2' })).toBeInTheDocument();
  });

  it('stay as they were chosen once it is final', async () => {
    const { user } = showReport({ head: { signOff: { ...exampleHead.signOff, isFinal: true } } });
    await open(user, 'Choose the parts yourself');
    const parts = within(screen.getByRole('group', { name: 'Parts after page 1' }));
    for (const box of parts.getAllByRole('checkbox')) expect(box).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'All parts' })).toBeNull();
  });

  it('say who answered, or that it is not given, apart from which questions', async () => {
    const factOf = (name: string) =>
      within(paper()).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
    const named = showReport();
    await print(named.user, 'Full report');
    expect(factOf('Answered by')).toMatch(/^Priya Nair, /);
    expect(factOf('Questions')).toMatch(/^Full self-assessment, questions version /);
    named.unmount();
    const { user } = showReport({ head: { respondent: { roles: [], names: '' } } });
    await print(user, 'Full report');
    expect(factOf('Answered by')).toBe('Not given');
  });
});

describe('the decisions', () => {
  const written = () =>
    screen
      .getAllByRole('textbox', { name: /^Decision \d/ })
      .map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
  const first = { head: { report: asking('One.', 'Two.', 'Three.') } };
  const showDecisions = async (given: Shown) => {
    const shown = showReport(given);
    await open(shown.user, 'What the board is asked to decide');
    return shown;
  };
  const kept = ({ store }: ReturnType<typeof showReport>) =>
    store.getState().heads.one?.report.decisions;

  it('are added by keyboard, typed and seen on paper', async () => {
    const shown = await showDecisions(first);
    screen.getByRole('button', { name: 'Add a decision' }).focus();
    await shown.user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Decision 4' })).toHaveFocus();
    await shown.user.keyboard('Four.');
    expect(kept(shown)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    await print(shown.user, 'Full report');
    expect(paper().textContent).toContain('Four.');
  });

  it('move by keyboard, and focus goes with the decision', async () => {
    const shown = await showDecisions(first);
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
    const shown = await showDecisions(first);
    screen.getByRole('button', { name: 'Remove decision 2' }).focus();
    await shown.user.keyboard('{Enter}');
    expect(kept(shown)).toEqual(['One.', 'Three.']);
    expect(screen.getByText('Decision 2 removed.')).toHaveFocus();
    await shown.user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(kept(shown)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('take a suggestion once', async () => {
    const shown = await showDecisions(first);
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
    const shown = await showDecisions({ head: { report: asking() } });
    await shown.user.click(screen.getByRole('button', { name: 'Add a decision' }));
    expect(kept(shown)).toEqual([]);
    await shown.user.keyboard('Buy a kettle{Enter}and tea');
    expect(kept(shown)).toEqual(['Buy a kettle and tea']);
  });

  it('can be read once they were asked, with room for what became of each, which is kept', async () => {
    const { signOff } = exampleHead;
    const shown = showReport({
      head: { report: asking('One.', 'Two.', 'One.'), signOff: { ...signOff, isFinal: true } },
    });
    await open(shown.user, 'What the board decided');
    const list = [...document.querySelectorAll('.asked-list li > p')].map((p) => p.textContent);
    expect(list).toEqual(['One.', 'Two.']);
    await shown.user.type(
      screen.getByRole('textbox', { name: 'What was decided on 2' }),
      'Put off to May',
    );
    expect(kept(shown)).toEqual(['One.', 'Two.', 'One.']);
    expect(shown.store.getState().heads.one?.signOff.decided).toEqual([
      { asked: 'Two.', outcome: 'Put off to May' },
    ]);
    await waitFor(() => expect(askedOnPaper()).toContain('Two. Put off to May.'));
    await shown.user.clear(screen.getByRole('textbox', { name: 'What was decided on 2' }));
    expect(shown.store.getState().heads.one?.signOff.decided).toEqual([]);
  });

  it('are in what is saved for Word as they stand, not as they stood when the page came', async () => {
    const shown = await showDecisions(first);
    await shown.user.type(screen.getByRole('textbox', { name: 'Decision 3' }), ' And a kettle.');
    await waitFor(() => expect(askedOnPaper()).toContain('Three. And a kettle.'));
  });
});

describe('the day the papers bear', () => {
  const later = (days: Readonly<Record<string, string>>): Response =>
    Object.fromEntries(
      Object.entries(answers).map(([id, record]) => [
        id,
        { ...record, answeredAt: id in days ? `${days[id]}T10:00:00.000Z` : record.answeredAt },
      ]),
    );
  const [one = '', other = ''] = Object.entries(answers)
    .filter(([, { answer }]) => answer !== null)
    .map(([id]) => id);
  const changed = later({ [one]: '2026-11-30', [other]: '2026-11-20' });

  it('is not spoken of while all answers are of that day or before it', () => {
    showReport({ response: later({ [one]: '2026-11-13' }) });
    expect(screen.queryByText(/^The papers say/)).toBeNull();
  });

  it('is named where answers are of a later one, which a press puts on them', async () => {
    const { store, user } = showReport({ response: changed });
    expect(
      screen.getByText(
        'The papers say 14 November 2026, and two answers are of a later day, the last of 30 November 2026.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose another day' })).toHaveAttribute(
      'href',
      '#/a/one/about-you',
    );
    await user.click(screen.getByRole('button', { name: 'Put 30 November 2026 on them' }));
    expect(store.getState().heads.one?.assessedOn).toBe('2026-11-30');
    expect(screen.getByText('The papers now say 30 November 2026.')).toHaveFocus();
    expect(within(pageOne()).getByText(/30 November 2026/)).toBeInTheDocument();
  });

  it('is settled once it is final, and where none was given', () => {
    const { unmount } = showReport({
      response: changed,
      head: { signOff: { ...exampleHead.signOff, isFinal: true } },
    });
    expect(screen.queryByText(/^The papers say/)).toBeNull();
    unmount();
    showReport({ response: changed, head: { assessedOn: '' } });
    expect(screen.queryByText(/^The papers say/)).toBeNull();
  });
});
