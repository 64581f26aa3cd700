import type { Locator, Page } from '@playwright/test';

/** Opens "Evidence and notes" beside the question, where it is closed. */
export async function openNotes(page: Page): Promise<void> {
  const fold = page.locator('details.aside', { hasText: 'Evidence and notes' });
  await fold.waitFor();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}

/** The field for a note beside the question. */
export async function noteOn(page: Page): Promise<Locator> {
  await openNotes(page);
  return page.getByLabel('Why this level?');
}
