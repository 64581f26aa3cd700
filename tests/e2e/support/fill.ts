import type { Page } from '@playwright/test';
import type { Assessment } from '../../../src/core/document/assessment';
import { encodeAssessment } from '../../../src/core/file/encode';
import { realExample } from '../../support/real-bank';

/** The example as a person's own assessment, changed as a test needs it. */
export const ownCopy = (changes: Partial<Assessment> = {}): Assessment => ({
  ...realExample(),
  id: 'own-copy',
  ...changes,
});

/** Opens an assessment through the app's own front door, as a file, and goes to its task list. */
export async function openAsFile(page: Page, assessment: Assessment): Promise<string> {
  await chooseAsFile(page, assessment);
  return continueFrom(page);
}

/** Begins an assessment, which is in no file yet, and goes to its task list: of one that came in a file it is known that the file holds it. */
export async function startInFull(page: Page): Promise<string> {
  await page.goto('#/');
  await page.getByRole('button', { name: 'Start in full' }).click();
  await page.waitForURL(/#\/a\//);
  const id = idIn(page);
  await page.goto(`#/a/${id}`);
  return id;
}

/** Another copy of what is here already, kept apart from it. */
export async function openBeside(page: Page, assessment: Assessment): Promise<string> {
  await chooseAsFile(page, assessment);
  await page.getByRole('button', { name: 'Open it beside the other' }).click();
  return continueFrom(page);
}

async function chooseAsFile(page: Page, assessment: Assessment): Promise<void> {
  await page.goto('#/open');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'copy.mainstay.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      encodeAssessment(assessment, { savedAt: '2026-11-14T12:00:00.000Z', source: 'test' }),
    ),
  });
}

async function continueFrom(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/#\/a\//);
  // The address goes first. While the next page is fetched the one just dealt with is only out of sight: left again in
  // that moment, it would come back as it was, and ask for another file.
  await page
    .getByRole('button', { name: 'Continue', includeHidden: true })
    .waitFor({ state: 'detached' });
  return idIn(page);
}

export function idIn(page: Page): string {
  const id = page.url().match(/#\/a\/([^/]+)/)?.[1];
  if (id === undefined) throw new Error(`no assessment in ${page.url()}`);
  return id;
}
