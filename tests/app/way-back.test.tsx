import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { Shell } from '../../src/app/frame/shell';
import { shownOfKept } from '../../src/app/frame/shown-of-kept';
import { atAGlance } from '../../src/core/instrument/at-a-glance';
import type { MainstayStore } from '../../src/store/create-store';
import { StoreProvider } from '../../src/store/use-mainstay';
import { paths } from '../../src/ui/paths';
import { bank } from '../core/report/fixtures';
import { startedStore } from '../store/stand-ins';

beforeEach(() => {
  URL.createObjectURL = () => 'blob:here';
  window.history.replaceState(null, '');
});

const OUTSIDE = [
  paths.help,
  paths.privacy,
  paths.accessibility,
  paths.howItWorks,
  paths.glossary,
  paths.forIt,
  paths.open,
  paths.guide,
];

async function showAt(path: string) {
  const { store, id } = await startedStore();
  navigate(path.replace(':id', id), { state: window.history.state, replace: true });
  return { id, store, ...show(store), reloaded: () => show(store) };
}

function show(store: MainstayStore) {
  const { unmount } = render(
    <StoreProvider store={store}>
      <Shell glance={atAGlance(bank.instrument)} kept={shownOfKept} notice={null}>
        <main id="main" tabIndex={-1} />
      </Shell>
    </StoreProvider>,
  );
  return { go: (to: string) => act(() => navigate(to)), unmount };
}

const back = () => screen.queryByRole('link', { name: /^Back to/ });

test('every page outside an assessment leads back to the very page one came from', async () => {
  const { id, go } = await showAt('/a/:id/results');
  expect(back()).toBeNull();
  for (const page of OUTSIDE) {
    go(page);
    expect(back()).toHaveAttribute('href', `#/a/${id}/results`);
  }
});

test('the menu there has the way to all on this device, as within the assessment', async () => {
  const { go } = await showAt('/a/:id/results');
  go(paths.help);
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  expect(screen.getByRole('link', { name: 'All on this device' })).toBeInTheDocument();
});

test('what someone else answers, or sent, leads to no assessment of this device', async () => {
  const { go } = await showAt('/a/:id/results');
  for (const page of [paths.join('CODE'), paths.arrived('CODE')]) {
    go(page);
    expect(back()).toBeNull();
  }
});

test('whoever comes from the first page, or whose assessment is gone, is led nowhere', async () => {
  const { id, go, store } = await showAt('/a/:id/results');
  go('/');
  go(paths.help);
  expect(back()).toBeNull();
  go(paths.results(id));
  act(() => store.setState({ heads: {} }));
  go(paths.help);
  expect(back()).toBeNull();
});

test('the way back outlives a reload, on every page read since', async () => {
  const { id, go, unmount, reloaded } = await showAt('/a/:id/plan');
  go(paths.help);
  go(paths.privacy);
  unmount();
  const again = reloaded();
  expect(back()).toHaveAttribute('href', `#/a/${id}/plan`);
  again.go('/');
  again.go(paths.help);
  expect(back()).toBeNull();
});

test('what the history of the browser holds besides leads nowhere', async () => {
  for (const state of [{ place: 3 }, { cameFrom: 3 }, { cameFrom: '/help' }, 'plan', null]) {
    window.history.replaceState(state, '');
    const { unmount } = await showAt('/help');
    expect(back()).toBeNull();
    unmount();
  }
});
