import { expect } from '@playwright/test';
import { ownCopy } from '../e2e/support/fill';
import { test } from './engine';
import { field, heading, label, link } from './find';
import { expectResults, goHome, openFile } from './journey';
import { SOON, sees } from './see';

/** Asks the worker in charge whether all is kept, and says what it answered when it was last asked. */
const IS_KEPT = `(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => { globalThis.isAllKept = data === true; };
  navigator.serviceWorker.controller?.postMessage({ type: 'is-kept', isMore: true }, [port2]);
  return globalThis.isAllKept === true;
})()`;

test('with the server gone the page loads again, answers are kept, and results are shown', async ({
  start,
  folder,
  site,
}) => {
  const window = await (await start()).newWindow();
  await goHome(window, site.address);
  // Only its own page is told when everything is kept on the device: a person sees nothing of it.
  await expect.poll(() => window.ask(IS_KEPT), SOON).toBe(true);
  await site.close();

  await goHome(window, `${site.address}?reached=offline`);
  const theirs = ownCopy();
  await openFile(window, theirs, folder);
  await window.click(link('Results'));
  await expectResults(window, theirs);
  await window.reload();
  await expectResults(window, theirs);

  const address = await window.address();
  await window.goTo(address.replace(/results.*/, 'answer/K-CV-1'));
  await window.click(label('Who could speak to it?'));
  await window.type(' Nobody is there.');
  await window.click(link('Back'));
  await window.goTo(address.replace(/results.*/, 'answer/K-CV-1'));
  await window.reload();
  await sees(window, field('Who could speak to it?'), 'Nobody is there.');
  await sees(window, heading, /\?$/);
});
