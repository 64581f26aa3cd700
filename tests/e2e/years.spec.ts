import type { Page } from '@playwright/test';
import { encodeContribution } from '../../src/core/file/shared-figures';
import { benchmarkOf, manyContributions } from '../support/years/many-contributions';
import { answeredAgain } from '../support/years/next-year';
import { expectAxeFindsNothing, expectEnoughContrast } from './support/axe';
import { instrument } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { inspectAll } from './support/inspect';
import { printed, sheets } from './support/papers';
import { expect, test } from './support/watch';

const first = ownCopy({ id: 'of-2026', name: 'Self-assessment 2026' });
const second = answeredAgain(instrument, first, 2027, 1);
const third = answeredAgain(instrument, second, 2028, -1);

const fileOf = (name: string, text: string) => ({
  ...{ name, mimeType: 'application/json' },
  buffer: Buffer.from(text),
});

/** As it stands, in both themes and on a phone of 320 px. */
async function looksRight(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAxeFindsNothing(page, where);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectEnoughContrast(page, `${where}, dark`);
  await page.setViewportSize({ width: 320, height: 640 });
  const beyond = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(beyond, `px too wide: ${where}`).toBeLessThanOrEqual(0);
}

test('three years, others and a pool pass axe, fit a phone, and print as many sides as is said', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const assessment of [first, second, third]) await openAsFile(page, assessment);
  for (const rest of ['since', 'trend']) await inspectAll(page, `#/a/of-2028/${rest}`);
  await page.goto('#/a/of-2028/since');
  // By keys alone: who answered, all that moved, and last time by today's yardstick.
  await page.getByRole('radio', { name: 'Mostly the same' }).press('Space');
  await page.getByRole('radio', { name: 'Five or more' }).press('Space');
  await page.getByRole('button', { name: /^Show the other/ }).press('Enter');
  await page
    .getByRole('button', { name: /^Was last time/ })
    .first()
    .press('Enter');
  await page
    .getByRole('group', { name: /^Looking back/ })
    .getByRole('radio')
    .first()
    .focus();
  await page.getByText('All questions, side by side').press('Enter');
  await page.getByText('What is not compared').first().press('Enter');
  await looksRight(page, 'two dates with all of it open');

  await page.goto('#/a/of-2028/beside');
  const benchmark = benchmarkOf(instrument, 60);
  await page.getByLabel('Open a benchmark').setInputFiles(fileOf('b.json', benchmark));
  await expect(page.getByText('60 organisations that chose to share')).toBeVisible();
  await page.getByLabel('Open another').setInputFiles(fileOf('odd.json', '{}'));
  await expect(page.getByText('was not opened').first()).toBeVisible();
  await looksRight(page, 'beside others, and a file refused');

  await page.goto('#/a/of-2028/share');
  await page.getByLabel('Who will pool it?').fill('A network');
  await page.getByLabel('What is it for?').fill('To see what members share');
  await page.getByLabel('What is it for?').press('Enter');
  await expect(page.getByRole('button', { name: 'Save this file' })).toBeVisible();
  await looksRight(page, 'what would go');

  await page.goto('#/pool');
  const given = [...manyContributions(instrument, 24)].map((each) =>
    fileOf(`${each.id}.json`, encodeContribution(each, 'test')),
  );
  await page.getByLabel('Add contributions').setInputFiles([...given, fileOf('odd.json', '{')]);
  await expect(page.getByRole('heading', { name: '24 organisations counted' })).toBeVisible();
  await looksRight(page, 'pooled');

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('#/a/of-2028/report');
  const said = await page
    .getByText(/^A4, about \d+ sides$/)
    .first()
    .innerText();
  const paper = await printed(page, 'Full report');
  await page.emulateMedia({ media: 'print' });
  for (const words of [
    'moved down since last time',
    'Three dates, one drawing a score',
    '60 organisations that chose to share',
  ])
    await expect(paper).toContainText(words);
  // Six are enough on the screen; paper has them all.
  const rows = paper.locator('.moves li');
  expect(await rows.count()).toBeGreaterThan(6);
  await expect(rows.last()).toBeVisible();
  const count = await sheets(page);
  const sides = Number(/about (\d+)/.exec(said)?.[1]);
  expect(Math.abs(count - sides), `${said}, and ${count} print`).toBeLessThanOrEqual(1);
});
