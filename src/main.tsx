import './ui/styles/index.css';
import glance from 'virtual:at-a-glance';
import { startApp } from './app/start';
import { type WhyNot, whyNotLoaded } from './platform/why-not-loaded';

/** The page has words for these of its own: see src/site/before-the-app.ts. */
const TROUBLES: Readonly<Record<WhyNot, string>> = {
  incomplete: 'missing',
  updated: 'missing',
  network: 'network',
  unclear: 'network',
  fault: 'fault',
};

const { set } = document.documentElement.dataset;
const started = set
  ? import('./app/question-set/start-with-set').then((other) => other.startWithSet(set, glance))
  : startApp(glance);
started.catch((fault: unknown) => {
  const why = fault instanceof Error ? whyNotLoaded(fault) : 'fault';
  document.documentElement.dataset.trouble = TROUBLES[why];
  throw fault;
});
