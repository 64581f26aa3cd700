import glance from 'virtual:at-a-glance';
import { renderToString } from 'react-dom/server';
import { App } from './app';

/** The first-visit Home page as HTML, so that it can be read before any script has run. */
export function renderHome(): string {
  const open = () => Promise.reject(new Error('nothing is kept at build'));
  return renderToString(<App store={null} open={open} glance={glance} kept={null} />);
}
