import type { JSX } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Instrument } from '../core/instrument/instrument';
import type { MainstayStore } from '../store/create-store';
import { StoreProvider } from '../store/use-mainstay';
import { ErrorBoundary } from './error-boundary';
import { Routes } from './routes';
import { Shell } from './shell';

type AppProps = { readonly store: MainstayStore; readonly instrument: Instrument };

export function App({ store, instrument }: AppProps): JSX.Element {
  return (
    <StoreProvider store={store}>
      <Router hook={useHashLocation} ssrPath="/">
        <Shell instrument={instrument}>
          <ErrorBoundary>
            <Routes instrument={instrument} />
          </ErrorBoundary>
        </Shell>
      </Router>
    </StoreProvider>
  );
}
