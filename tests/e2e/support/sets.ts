import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Questions, readQuestions } from '../../../src/instrument-files/read-questions';
import { openSite, type Site } from './site';
import { expect, test as watched } from './watch';

export const SETS = ['volunteer-centre', 'village-hall'] as const;
export type SetName = (typeof SETS)[number];

export const folderOf = (set: SetName): string => `tests/instruments/${set}`;

export function questionsOf(set: SetName): Questions {
  const read = readQuestions(folderOf(set));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.value;
}

/** Builds a set of questions as anybody builds one. */
export function buildOf(questions: string, folder: string): void {
  execFileSync(process.execPath, [
    ...['src/site/run-vite.mjs', 'build', '--questions', questions, '--outDir', folder],
    ...['--logLevel', 'error', '--emptyOutDir'],
  ]);
}

/** A host of its own for a build. As the build's own _headers have it, the page is asked for anew: so another set in its place is seen. */
export const hostOf = (folder: string): Promise<Site> =>
  openSite({ folder, headersFor: () => ({ 'cache-control': 'no-cache' }) });

type OfTest = { readonly set: SetName; readonly site: Site };
type OfWorker = {
  /** Both sets built, each in its folder of one place. */
  readonly built: string;
};

/** A test of a page with another set of questions, built as anybody builds one and served on a host of its own. */
export const test = watched.extend<OfTest, OfWorker>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see that nothing is asked for.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mainstay-sets-'));
      for (const set of SETS) buildOf(folderOf(set), join(folder, set));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  set: ['volunteer-centre', { option: true }],
  site: async ({ built, set }, use) => {
    const site = await hostOf(join(built, set));
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

/** Words of the questions that come with the project, and its example: none of them is another set's. */
const OF_THE_FIRST =
  /\bNAVCA\b|\bDCMS\b|\bLIQA\b|\bLCSI\b|\bLIOs?\b|\bCVSs?\b|\bVCSE\b|\bfunding\b|local infrastructure|\bbuy-in\b|local knowledge|enabling factor|sufficiency|good local support|local groups|decision makers?|Voluntary Action|first edition|Wexcombe|\b(?:67|70) questions\b/i;

/** Nothing of what the page or paper says is of the first set; answers with what it says. */
export async function saysNothingOfTheFirst(page: Page, where: string): Promise<string> {
  const words = await page.evaluate(() => {
    const told = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')];
    const attributes = told.flatMap((element) =>
      ['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
    );
    return [document.title, document.body.textContent, ...attributes].filter(Boolean).join('\n');
  });
  holdsNothingOfTheFirst(words, where);
  return words;
}

export function holdsNothingOfTheFirst(text: string, where: string): void {
  const found = OF_THE_FIRST.exec(text);
  const around = found === null ? '' : text.slice(Math.max(0, found.index - 60), found.index + 60);
  expect(around, `a word of the first set in ${where}`).toBe('');
}

export { expect };
