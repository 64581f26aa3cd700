import { ownCopy } from '../e2e/support/fill';
import { test } from './engine';
import { link } from './find';
import {
  doQuickCheck,
  expectAllAnswers,
  expectPagesToAgree,
  expectResults,
  openFile,
  refuseBrokenFile,
  savedFile,
} from './journey';

test('a person does the whole quick check, saves it, and opens another’s file', async ({
  start,
  folder,
  site,
}) => {
  const browser = await start();
  const window = await browser.newWindow();
  await doQuickCheck(window, site.address);
  const assessment = await savedFile(browser, window);
  expectAllAnswers(assessment);
  await expectPagesToAgree(window, assessment);

  const theirs = ownCopy();
  await openFile(window, theirs, folder);
  await window.click(link('Results'));
  await expectResults(window, theirs);
  await refuseBrokenFile(window, folder);
});
