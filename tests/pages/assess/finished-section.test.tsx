import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Response } from '../../../src/core/document/response';
import type { SignOff } from '../../../src/core/document/sign-off';
import { cameToEnd } from '../../../src/pages/assess/answer/question-place';
import { SectionListPage } from '../../../src/pages/assess/answer/section-list-page';
import { TaskListPage } from '../../../src/pages/assess/task-list/task-list-page';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank, example } from '../../core/report/fixtures';
import { pageStore } from '../../support/page-store';
import { answersWhere, showResults } from './results-scene';

const { instrument } = bank;
const { answers, ...exampleHead } = example;

beforeEach(() => {
  URL.createObjectURL = () => 'blob:here';
});

function showAt(rest: string, response: Response, signOff: Partial<SignOff> = {}) {
  const store = pageStore(instrument);
  const head = { ...exampleHead, id: 'one', signOff: { ...exampleHead.signOff, ...signOff } };
  store.setState({ heads: { one: head }, responses: { one: response } });
  render(
    <StoreProvider store={store}>
      <Router hook={memoryLocation({ path: `/a/one${rest}` }).hook}>
        <Switch>
          <Route path="/a/:id">
            <TaskListPage instrument={instrument} />
          </Route>
          <Route path="/a/:id/section/:sectionId">
            <SectionListPage {...bank} />
          </Route>
        </Switch>
      </Router>
    </StoreProvider>,
  );
}

const funding = answersWhere(({ section }) => section === 'funding');
const link = (name: string) => screen.queryByRole('link', { name });

test('the sections lead to the results so far in one press, once one of them is finished', () => {
  showAt('', funding);
  expect(link('See results so far')).toHaveAttribute('href', '#/a/one/results');
});

test('and not before', () => {
  showAt('', {});
  expect(link('See results so far')).toBeNull();
});

test('a finished section opens the list of what was answered, and one that is not its next question', () => {
  showAt('', funding);
  expect(link('Funding')).toHaveAttribute('href', '#/a/one/section/funding');
  const first = instrument.items.find(({ section }) => section === 'relationships');
  expect(link('Relationships')).toHaveAttribute('href', `#/a/one/answer/${first?.id}`);
  // Where a section opens its list by itself no second link does.
  expect(link('Funding as a list')).toBeNull();
  expect(link('Relationships as a list')).not.toBeNull();
});

test('that list says that all is answered and leads to the results', () => {
  showAt('/section/funding', funding);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Funding: all answered');
  expect(link('See results so far')).toHaveAttribute('href', '#/a/one/results');
});

test('a final assessment has no such list: its questions are read one by one', () => {
  showAt('', answers, { isFinal: true });
  const first = instrument.items.find(({ section }) => section === 'funding');
  expect(link('Funding')).toHaveAttribute('href', `#/a/one/answer/${first?.id}`);
  expect(link('Funding as a list')).toBeNull();
});

test('nothing is called so far once every section is finished', () => {
  showAt('/section/funding', answers);
  expect(link('See the results')).toHaveAttribute('href', '#/a/one/results');
  expect(link('See results so far')).toBeNull();
});

const lastOfFunding = instrument.items.findLast(({ section }) => section === 'funding');
const oneLeftOut = answersWhere((item) => item.section === 'funding' && item !== lastOfFunding);

test('a section with one left out can be gone on from as it is, to the others or to what it shows so far', async () => {
  const before = showResults({ id: 'one', response: oneLeftOut });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No results to show yet');
  before.unmount();
  cameToEnd('one', 'funding');
  showAt('/section/funding', oneLeftOut);
  expect(link('Go on without it')).toHaveAttribute('href', '#/a/one');
  await userEvent.click(screen.getByRole('link', { name: 'See results so far' }));
  cleanup();
  showResults({ id: 'one', response: oneLeftOut });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^So far, funding is /);
});

test('and where nothing is finished, what there is so far is shown when asked for', async () => {
  showResults({ id: 'asked-there', response: oneLeftOut });
  await userEvent.click(screen.getByRole('button', { name: 'Show what there is so far' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^So far, funding is /);
  cleanup();
  showResults({ id: 'nothing-yet', response: {} });
  expect(screen.queryByRole('button', { name: 'Show what there is so far' })).toBeNull();
});
