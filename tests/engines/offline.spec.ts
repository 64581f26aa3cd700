import { expect } from '@playwright/test';
import { ownCopy } from '../e2e/support/fill';
import { test } from './engine';
import { field, heading, label, link } from './find';
import { expectResults, goHome, openFile } from './journey';
import { SOON, sees } from './see';

test('with the server gone the page loads again, answers are kept, and results are shown', async ({
  start,
  folder,
  site,
}) => {
  const window = await (await start()).newWindow();
  await goHome(window, site.address);
  // Only its own page is told when everything is kept on the device: a person sees nothing of it.
  const isServedFromHere = '(navigator.serviceWorker.controller !== null)';
  await expect.poll(() => window.ask(isServedFromHere), SOON).toBe(true);
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
