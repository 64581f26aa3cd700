import './ui/styles/index.css';
import instrument from 'virtual:instrument';
import { startApp } from './app/start';

startApp(instrument).catch((fault: unknown) => {
  // The page has words for this of its own: see src/site/before-the-app.ts.
  document.documentElement.dataset.trouble = 'fault';
  throw fault;
});
