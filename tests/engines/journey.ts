import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Assessment } from '../../src/core/document/assessment';
import { decodeAssessment } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import { answerWords, checkHeading } from '../../src/pages/shared/question/answer-words';
import { instrument, planned, reported } from '../e2e/support/core';
import { answerQuestions, NOTE, RELOADED_AT } from './answer-questions';
import type { Browser, BrowserWindow } from './browser';
import { answerTo, questions } from './choices';
import { button, field, heading, label, link, row } from './find';
import { SOON, sees, seesHeading } from './see';

/**
 * It ends in letters of every keyboard: Playwright puts the others into Firefox by script, of which
 * the page hears only with the next key.
 */
const ORGANISATION = 'Gweithredu Gwirfoddol Tŷ’r Ŵyl 慈善 Помощь مساعدة CVS';

/** From Home to the last answer. Ends at the task list. */
export async function doQuickCheck(window: BrowserWindow, address: string): Promise<void> {
  await goHome(window, address);
  await seesHeading(window, 'See how well you support your local voluntary sector');
  await window.click(button('Start the quick check'));
  await answerQuestions(window);
  await seesHeading(window, 'All sections are finished');
  await window.click(link('About you'));
  await seesHeading(window, 'About you');
  await window.click(label('Name'));
  await window.type(ORGANISATION);
  await sees(window, field('Name'), ORGANISATION);
  await window.click(link('Done'));
  await seesHeading(window, 'All sections are finished');
}

/** Home is in the page before its script is: a click before React has taken it over goes nowhere. */
export async function goHome(window: BrowserWindow, address: string): Promise<void> {
  await window.goTo(address);
  const isTakenOver =
    "Object.keys(document.getElementById('root')).some((key) => /^__react/.test(key))";
  await expect.poll(() => window.ask(isTakenOver), SOON).toBe(true);
}

/** Presses "Save to a file" and opens what came down with the app's own core. */
export async function savedFile(browser: Browser, window: BrowserWindow): Promise<Assessment> {
  const before = filesIn(browser.downloads);
  await window.click(button('Save to a file'));
  const saved = () =>
    filesIn(browser.downloads)
      .filter((name) => !before.includes(name))
      .flatMap((name) => opened(readFileSync(join(browser.downloads, name), 'utf8')));
  await expect.poll(saved, { ...SOON, message: 'a file is saved' }).toHaveLength(1);
  const [assessment] = saved();
  if (assessment === undefined) throw new Error('the saved file went away');
  return assessment;
}

/** The folder is there once something has come down. */
export const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder) : [];

/** Nothing, while it is still being written. */
function opened(text: string): Assessment[] {
  const decoded = decodeAssessment(text, { instrument });
  return decoded.ok ? [decoded.value.assessment] : [];
}

/** Nothing typed or chosen is missing or changed. */
export function expectAllAnswers(assessment: Assessment): void {
  expect(assessment.profile.organisation).toBe(ORGANISATION);
  for (const [k, item] of questions.entries()) {
    expect(assessment.answers[item.id]?.answer, item.id).toEqual(answerTo(item));
    expect(assessment.answers[item.id]?.note, item.id).toBe(k === RELOADED_AT ? NOTE : '');
  }
  expect(Object.keys(assessment.answers)).toHaveLength(questions.length);
}

/** Check answers, results, gaps and report say what the core makes of the same answers. */
export async function expectPagesToAgree(
  window: BrowserWindow,
  assessment: Assessment,
): Promise<void> {
  await window.click(link('Check answers'));
  await seesHeading(window, checkHeading(0, questions.length));
  for (const { id, title } of questions) {
    const words = answerWords(assessment.answers[id], instrument.levels);
    await sees(
      window,
      `//*[@class="answer-row"][dt[substring-after(normalize-space(.), " ")="${title}"]]`,
      words,
    );
  }
  await window.click(link('Results'));
  await expectResults(window, assessment);
  await window.click(link('Plan'));
  const plan = planned(assessment);
  await seesHeading(window, plan.heading);
  await sees(window, '//main//li//h2', plan.first[0]?.title ?? 'a step');
  await window.click(link('Report'));
  const ours = reported(assessment, 'we');
  const { best, weakest, start } = ours.told;
  await seesHeading(window, 'Who is it for?');
  // Drawn to be printed, and not on the screen.
  const onPaper = () => window.ask('document.querySelector(".a4")?.textContent ?? ""');
  for (const { title } of [best, weakest, start]) await expect.poll(onPaper, SOON).toContain(title);
  await expect.poll(onPaper, SOON).toContain(ours.limits);
}

export async function expectResults(window: BrowserWindow, assessment: Assessment): Promise<void> {
  const model = reported(assessment, 'you');
  await seesHeading(window, model.told.headline);
  for (const { name, shown, detail, score } of model.factors.rows) {
    await sees(window, row(name), detail);
    if (shown === 'score' && !model.isQuick) await sees(window, row(name), String(score));
  }
}

/** A file from elsewhere, opened from Home as a person does it. Ends at its task list. */
export async function openFile(
  window: BrowserWindow,
  assessment: Assessment,
  folder: string,
): Promise<void> {
  const path = join(folder, 'from-elsewhere.mainstay.json');
  const savedAt = '2026-11-14T12:00:00.000Z';
  writeFileSync(path, encodeAssessment(assessment, { savedAt, source: 'test' }));
  await window.click(link('Mainstay'));
  await window.click('//a[b[.="Open a file"]]');
  await seesHeading(window, 'Open a file');
  await window.chooseFile(path);
  await seesHeading(window, `Opened “${assessment.name}”`);
  await window.click(button('Continue'));
  // The next page begins at its top: what is pressed before that is scrolled away from under the pointer.
  await sees(window, heading, /^(?!Opened “)./);
}

/** The same file with its end cut off is refused in words. */
export async function refuseBrokenFile(window: BrowserWindow, folder: string): Promise<void> {
  const path = join(folder, 'cut-short.mainstay.json');
  const whole = readFileSync('tests/frozen/v1/full.json', 'utf8');
  writeFileSync(path, whole.slice(0, whole.length / 2));
  await window.click(link('Mainstay'));
  await window.click('//a[b[.="Open a file"]]');
  await seesHeading(window, 'Open a file');
  await window.chooseFile(path);
  await sees(window, '//*[@role="alert"]', 'Nothing on this device has changed');
  await sees(window, '//*[@role="alert"]', 'the end is missing');
}
