import type { Page } from '@playwright/test';
import { instrument } from './support/core';
import { openAsFile, ownCopy } from './support/fill';
import { settle } from './support/inspect';
import { noteOn } from './support/notes';
import { rehearsed } from './support/rehearsed';
import { expect, test } from './support/watch';

/** As a browser's translator does it: every text, and every later one, in two elements that are not the page's. */
async function translateFromNowOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const own = new WeakSet<Node>();
    const translate = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const text of texts) {
        const isNoText = /^(?:SCRIPT|STYLE|TEXTAREA|OPTION|FONT)$/.test(
          text.parentNode?.nodeName ?? 'FONT',
        );
        if (isNoText || own.has(text) || text.data.trim() === '') continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        const copy = document.createTextNode(text.data);
        own.add(copy);
        inner.append(copy);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    translate(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          translate(node.nodeType === 1 ? node : (node.parentNode ?? node));
    }).observe(document.body, { childList: true, subtree: true });
  });
}

const words = (page: Page) => page.locator('body').innerText();

test('translated in the browser, the whole journey goes on and shows the words of now', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./');
  await page.locator('html[data-drawn]').waitFor();
  await translateFromNowOn(page);
  await page.getByRole('button', { name: 'Start in full' }).click();
  await page.waitForURL(/#\/a\//);

  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/answer/F-FF-2`);
  for (const value of ['0', '3', 'dk', '2'])
    await page.locator(`input[name=choice][value="${value}"]`).check();
  await (await noteOn(page)).fill('Said in translation');
  await page.getByRole('button', { name: 'Clear my answer' }).click();
  // The next question is drawn into the nodes of the last, whose words the translator had taken out.
  for (const { id: item, levels, number } of instrument.items.slice(2, 4)) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page).toHaveURL(new RegExp(`${item}$`));
    await settle(page);
    await expect(page.locator('.level .text')).toHaveText([...levels]);
    await expect(page.locator('.progress')).toContainText(`${number}, ${number.slice(1)} of `);
  }
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Help' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  // Of the page before only the way back is left.
  const now = await words(page);
  expect(now.split('Community Action Wexcombe')).toHaveLength(2);
  expect(now).toContain('Back to Community Action Wexcombe');

  for (const rest of ['', '/check', '/results', '/plan/others', '/plan/show', '/plan', '/report']) {
    await page.goto(`#/a/${id}${rest}`);
    await settle(page);
    expect(await words(page), rest).not.toContain('This page did not load');
  }
  await page.goto(`#/a/${id}`);
  await page.getByRole('button', { name: 'Save to a file' }).first().click();
  await expect(page.getByText(/^Sent to your downloads as/).first()).toBeVisible();
  await page.goto('#/');
  await expect(page.getByText(/Saved to a file today/).first()).toBeVisible();
});

test('translated in the browser, an away-day goes on', async ({ page }) => {
  const id = await openAsFile(page, rehearsed());
  await translateFromNowOn(page);
  for (const rest of ['', '/exercise/collect', '/exercise/talk', '/exercise/present']) {
    await page.goto(`#/a/${id}${rest}`);
    await settle(page);
  }
  for (const slide of [2, 3, 4]) {
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('status').filter({ hasText: `Slide ${slide} of` })).toHaveCount(1);
  }
});
