import glance from 'virtual:at-a-glance';
import { renderToString } from 'react-dom/server';
import { NO_OTHER_WINDOWS } from '../core/storage/storage';
import { createMemoryStorage } from '../platform/storage/memory-storage';
import { createMainstayStore } from '../store/create-store';
import { App } from './app';
import { fetchQuestions } from './fetch/chunk';

/** The first-visit Home page as HTML, so that it can be read before any script has run. */
export function renderHome(): string {
  const store = createMainstayStore({
    instrument: glance,
    questions: fetchQuestions,
    storage: createMemoryStorage('unknown'),
    otherWindows: NO_OTHER_WINDOWS,
    clock: () => '',
    newId: () => '',
  });
  return renderToString(<App store={store} glance={glance} />);
}
