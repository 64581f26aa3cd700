import type { Locator, Page } from '@playwright/test';
import { expect } from './watch';

/** Presses the button of a paper on the report's page; answers with what prints, once it was handed to the browser. */
export async function printed(page: Page, name: string): Promise<Locator> {
  await page.evaluate((paper) => {
    delete document.documentElement.dataset.printed;
    window.print = () => {
      document.documentElement.dataset.printed = paper;
    };
  }, name);
  await page.getByRole('button', { name: `Print or save as PDF ${name}`, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', name);
  return page.locator('.a4');
}

/** How many sheets the page prints. */
export async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
