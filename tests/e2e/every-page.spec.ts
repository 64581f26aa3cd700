import { openAsFile, ownCopy } from './support/fill';
import { inspectAll, inspectInBoth, settle } from './support/inspect';
import {
  addressesAround,
  BEGUN_PAGES,
  begun,
  REHEARSED_PAGES,
  rehearsed,
} from './support/rehearsed';
import { expect, test } from './support/watch';

// Those of a full assessment, and those of none, are walked with the questions that are published: published.spec.ts.

test('axe finds nothing when nothing is answered, or in the quick check, in light and dark', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const quick = await openAsFile(page, ownCopy({ id: 'quick', name: 'Quick', kind: 'quick' }));
  const empty = await openAsFile(
    page,
    ownCopy({ id: 'empty', name: 'Empty', answers: {}, outcomes: {} }),
  );
  const pages = ['', '/check', '/results', '/plan/others', '/plan/ask', '/plan/show', '/report'];
  for (const id of [quick, empty]) {
    for (const rest of pages) await inspectInBoth(page, `#/a/${id}${rest}`);
  }
});

test('every page of an away-day passes axe in light and dark and fits a phone of 320 px', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const id = await openAsFile(page, rehearsed());
  for (const rest of REHEARSED_PAGES) await inspectAll(page, `#/a/${id}${rest}`);
  for (const address of addressesAround(rehearsed())) await inspectAll(page, address);
  const other = await openAsFile(page, begun());
  for (const rest of BEGUN_PAGES) await inspectAll(page, `#/a/${other}${rest}`);
});

test('in forced colours the chosen level, the focus and the charts can still be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-1`);
  await settle(page);
  const chosen = page.locator('.level:has(:checked)');
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  for (const part of await page.locator('.dots :is(.d-full, .d-half), .saved circle').all())
    expect(await part.evaluate((element) => getComputedStyle(element).stroke)).toBe(ink);
  await page.goto(`#/a/${id}/results`);
  await settle(page);
  const dot = page.locator('main circle.now-d').first();
  expect(await dot.evaluate((element) => getComputedStyle(element).fill)).toBe(ink);
});
