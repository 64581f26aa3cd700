import { type JSX, type ReactNode, useState } from 'react';
import type { AtAGlance } from '../core/instrument/at-a-glance';
import type { ClearOutcome } from '../pages/assess/clear/clear-outcome';
import type { MainstayStore } from '../store/create-store';
import { StoreProvider, useMainstay } from '../store/use-mainstay';
import { fetchedPage } from './fetch/fetched-page';
import { chunks } from './fetch/page-chunks';
import { ErrorBoundary } from './frame/error-boundary';
import { Shell } from './frame/shell';
import type { ShownOfKept } from './frame/shown-of-kept';
import { Routes } from './routes';

const ClearPage = fetchedPage(chunks.clear);

type FrameProps = {
  readonly glance: AtAGlance;
  readonly kept: ShownOfKept | null;
  readonly notice?: ReactNode;
};
type AppProps = FrameProps & {
  readonly store: MainstayStore | null;
  readonly open: () => Promise<MainstayStore>;
};

export function App({ store, open, ...frame }: AppProps): JSX.Element {
  return (
    <StoreProvider store={store} open={open}>
      <ErrorBoundary>
        <Frame {...frame} />
      </ErrorBoundary>
    </StoreProvider>
  );
}

/** Once everything has been cleared, here or in another window, nothing of it stays on screen. */
function Frame({ glance, kept, notice }: FrameProps): JSX.Element {
  const isCleared = useMainstay((state) => state.status === 'cleared');
  const [outcome, setOutcome] = useState<ClearOutcome>('elsewhere');
  if (isCleared) {
    return (
      <ErrorBoundary otherwise={<p className="wrap plain-page">Everything has been cleared.</p>}>
        <ClearPage outcome={outcome} onClear={setOutcome} />
      </ErrorBoundary>
    );
  }
  return (
    <Shell glance={glance} kept={kept} notice={notice}>
      <ErrorBoundary>
        <Routes
          glance={glance}
          kept={kept}
          clearPage={<ClearPage outcome={outcome} onClear={setOutcome} />}
        />
      </ErrorBoundary>
    </Shell>
  );
}
