import './ui/styles/index.css';
import glance from 'virtual:at-a-glance';
import { startApp } from './app/start';

startApp(glance).catch((fault: unknown) => {
  // The page has words for this of its own: see src/site/before-the-app.ts.
  document.documentElement.dataset.trouble = 'fault';
  throw fault;
});
