import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Elsewhere in these tests it does all at once, since nothing is drawn: see support/setup-dom.
const { afterPaint } = await vi.importActual<
  typeof import('../../../src/pages/shared/question/after-paint')
>('../../../src/pages/shared/question/after-paint');

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const paint = () => {
  for (const frame of frames.splice(0)) frame(0);
  vi.advanceTimersByTime(1);
};

function putOff(...names: readonly string[]): string[] {
  const done: string[] = [];
  for (const name of names) afterPaint(() => done.push(name));
  return done;
}

test('what is put off is done once the frame is drawn, in its order, and once', () => {
  const done = putOff('first', 'second');
  expect(done).toEqual([]);
  paint();
  expect(done).toEqual(['first', 'second']);
  vi.runAllTimers();
  expect(done).toEqual(['first', 'second']);
});

test('where the browser draws no frame it is done all the same', () => {
  const done = putOff('answer');
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['answer']);
});

const BUBBLES = { bubbles: true };

test.each([
  ['the next press', () => document.body.dispatchEvent(new Event('pointerdown', BUBBLES))],
  ['the next key', () => document.body.dispatchEvent(new Event('keydown', BUBBLES))],
  ['a press that a script makes', () => document.body.click()],
  ['going on', () => document.body.dispatchEvent(new Event('submit', BUBBLES))],
  ['going to another window', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['leaving', () => window.dispatchEvent(new Event('pagehide'))],
  ['being asked whether to leave', () => window.dispatchEvent(new Event('beforeunload'))],
])('it is done before %s is heard by anything else', (_, happens) => {
  const done = putOff('answer');
  const seen: string[][] = [];
  const look = () => seen.push([...done]);
  const types = ['pointerdown', 'keydown', 'click', 'submit', 'visibilitychange'];
  for (const type of types) document.addEventListener(type, look);
  for (const type of ['pagehide', 'beforeunload']) window.addEventListener(type, look);
  happens();
  for (const type of types) document.removeEventListener(type, look);
  for (const type of ['pagehide', 'beforeunload']) window.removeEventListener(type, look);
  expect(seen).toEqual([['answer']]);
});
