import { expect } from '@playwright/test';
import type { BrowserWindow } from './browser';
import { heading } from './find';

/** Long enough for a slow engine on a busy machine; looking again costs a millisecond. */
export const SOON = { timeout: 20_000, intervals: [50] };

export const seesHeading = (window: BrowserWindow, words: string) =>
  expect.poll(() => window.read(heading), SOON).toBe(words);

/** The question itself: its heading says its place first, to those who hear it. */
export const seesQuestion = (window: BrowserWindow, stem: string) =>
  expect.poll(() => window.read(`${heading}/span[last()]`), SOON).toBe(stem);

/** There is such a thing on screen, and it says this among other words. */
export const sees = (window: BrowserWindow, what: string, words: string | RegExp) =>
  expect
    .poll(() => window.read(what), SOON)
    .toMatch(typeof words === 'string' ? new RegExp(escaped(words)) : words);

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export async function tabTo(window: BrowserWindow, what: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await window.inFocus()) === what) return;
    await window.press('Tab');
  }
  throw new Error(`the keyboard never reached ${what}`);
}
