import { expect } from '@playwright/test';
import type { Answer } from '../../src/core/document/answer';
import type { Item } from '../../src/core/instrument/instrument';
import type { BrowserWindow } from './browser';
import { answerTo, questions, stepsTo, wordsFor } from './choices';
import { buttonThatBegins, field, label, link } from './find';
import { SOON, sees, seesQuestion, tabTo } from './see';

/** Ends in letters of every keyboard: the others are put in without waiting for the page to hear of them. */
export const NOTE = '慈善, Помощь: mae’r grant yn dod i ben ym mis Mawrth.';
const WHY = 'Why this level?';
const RING = "getComputedStyle(document.activeElement.closest('label')).outlineStyle";
/** The page is loaded anew here, in the middle of a section and just after a note was typed. */
export const RELOADED_AT = 12;

/** All of the quick check, by keyboard and mouse in turn, with a reload in the middle. */
export async function answerQuestions(window: BrowserWindow): Promise<void> {
  for (const [k, item] of questions.entries()) {
    const before = questions[k - 1];
    if (before !== undefined && before.section !== item.section) {
      await window.click(link('Continue'));
    }
    await seesQuestion(window, item.stem);
    const isByKeyboard = k % 2 === 1;
    if (isByKeyboard) await chooseByKeyboard(window, answerTo(item));
    else await chooseByMouse(window, answerTo(item));
    if (k === RELOADED_AT) await typeNoteAndReload(window, item);
    if (isByKeyboard) await window.press('Enter');
    else await window.click(buttonThatBegins('Next'));
  }
}

/** From the heading: Tab into the levels, arrows to the choice, and Tab on to what it asks. */
async function chooseByKeyboard(window: BrowserWindow, answer: Answer): Promise<void> {
  await tabTo(window, 'radio');
  await window.press('Space');
  for (let step = 0; step < stepsTo(answer); step += 1) await window.press('ArrowDown');
  // Arrows take some engines' own ring away.
  await expect.poll(() => window.ask(RING), SOON).toBe('solid');
  if (answer.state === 'dk' && answer.whoKnows !== '') {
    await tabTo(window, 'text');
    await window.type(answer.whoKnows);
  }
  if (answer.state === 'na') {
    await window.press('Tab', 'Space');
    await tabTo(window, 'text');
    await window.type(answer.detail);
  }
}

async function chooseByMouse(window: BrowserWindow, answer: Answer): Promise<void> {
  await window.click(label(wordsFor(answer)));
}

/** The note has no time to rest between its last key and the reload. */
async function typeNoteAndReload(window: BrowserWindow, item: Item): Promise<void> {
  await window.click(label(WHY));
  await window.type(NOTE);
  await window.reload();
  await seesQuestion(window, item.stem);
  await sees(window, field(WHY), NOTE);
  await sees(window, '//label[contains(@class, "chosen")]', wordsFor(answerTo(item)));
  expect(await window.address()).toContain(item.id);
}
