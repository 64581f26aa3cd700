import { instrument } from '../e2e/support/core';
import { linkTo } from '../e2e/support/link';
import { expect, test } from './engine';
import { buttonThatBegins, label } from './find';
import { SOON, seesHeading } from './see';

test('the question of a link is drawn by the page, taken over by the app and answered', async ({
  start,
  site,
}) => {
  const [first, second] = instrument.items;
  const browser = await start();
  const window = await browser.newWindow();
  const release = site.holdScripts();
  await window.beginAt(`${site.address}${linkTo()}`);
  await seesHeading(window, first?.stem ?? '');
  const [level = ''] = instrument.levels;
  await window.click(label(level));
  await window.click(buttonThatBegins('Next'));
  expect(await window.ask('document.documentElement.dataset.question')).toBe('asked');
  release();
  await seesHeading(window, second?.stem ?? '');
  await expect
    .poll(() => window.ask('document.documentElement.dataset.question'), SOON)
    .toBe('taken');
  await window.click(buttonThatBegins('Back'));
  await seesHeading(window, first?.stem ?? '');
  await expect
    .poll(() => window.ask('document.querySelector("input:checked")?.value'), SOON)
    .toBe('0');
});
