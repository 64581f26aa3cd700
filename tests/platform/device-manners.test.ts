// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copyText, hasShareSheet, shareFile, shareText } from '../../src/platform/share';
import { playSound, prepareSound, soundIsOn, switchSound } from '../../src/platform/sound';
import { keepAwake } from '../../src/platform/wake-lock';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  Reflect.deleteProperty(document, 'execCommand');
});

const settle = () => new Promise((done) => setTimeout(done));
const named = (name: string) => Object.assign(new Error(name), { name });

class Lock extends EventTarget {
  readonly type = 'screen';
  onrelease = null;
  released = false;
  readonly release = async () => {
    if (this.released) return;
    this.released = true;
    this.dispatchEvent(new Event('release'));
  };
}

function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('the screen is kept awake again after the page was hidden, until it is let go', async () => {
  const locks: Lock[] = [];
  const request = async () => {
    const lock = new Lock();
    locks.push(lock);
    return lock;
  };
  const changes: boolean[] = [];
  const letGo = keepAwake((isHeld) => changes.push(isHeld), { request });
  await settle();
  show('hidden');
  await locks[0]?.release();
  await settle();
  expect(changes).toEqual([true, false]);
  show('visible');
  await settle();
  expect(changes).toEqual([true, false, true]);
  letGo();
  await settle();
  expect(locks.map(({ released }) => released)).toEqual([true, true]);
  show('visible');
  await settle();
  expect(locks).toHaveLength(2);
});

test('a screen that came too late is let go of at once', async () => {
  const lock = new Lock();
  const changes: boolean[] = [];
  keepAwake((isHeld) => changes.push(isHeld), { request: async () => lock })();
  await settle();
  expect(lock.released).toBe(true);
  expect(changes).toEqual([]);
});

test('where the screen cannot be kept awake nothing happens', async () => {
  const changes: boolean[] = [];
  keepAwake((isHeld) => changes.push(isHeld), undefined)();
  keepAwake((isHeld) => changes.push(isHeld), { request: () => Promise.reject(named('No')) });
  await settle();
  expect(changes).toEqual([]);
});

const noop = async () => undefined;
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.assign(new EventTarget(), {
    writeText,
    write: noop,
    read: async () => [],
    readText: async () => '',
  });

test('text is shared, or the person changes their mind', async () => {
  const share = vi.fn(noop);
  expect(await shareText('text', 'title', { share })).toBe('shared');
  expect(share).toHaveBeenCalledWith({ title: 'title', text: 'text' });
  const closed = () => Promise.reject(named('AbortError'));
  expect(await shareText('text', 'title', { share: closed })).toBe('cancelled');
});

test('a file is shared where the device takes such files, and else nothing is handed over', async () => {
  const file = new File(['text'], 'paper.docx');
  const share = vi.fn(noop);
  expect(hasShareSheet({ share })).toBe(true);
  expect(hasShareSheet({})).toBe(false);
  expect(await shareFile(file, 'title', { share, canShare: () => true })).toBe('shared');
  expect(share).toHaveBeenCalledWith({ title: 'title', files: [file] });
  expect(await shareFile(file, 'title', { share, canShare: () => false })).toBe('refused');
  expect(await shareFile(file, 'title', { share })).toBe('refused');
  expect(await shareFile(file, 'title', {})).toBe('refused');
  expect(share).toHaveBeenCalledTimes(1);
  const says = (name: string) => ({
    share: () => Promise.reject(named(name)),
    canShare: () => true,
  });
  expect(await shareFile(file, 'title', says('AbortError'))).toBe('cancelled');
  expect(await shareFile(file, 'title', says('NotAllowedError'))).toBe('refused');
});

test('what cannot be shared is copied', async () => {
  const writeText = vi.fn(noop);
  const device = { clipboard: clipboard(writeText) };
  expect(await shareText('text', 'title', device)).toBe('copied');
  const share = () => Promise.reject(named('NotAllowedError'));
  expect(await shareText('text', 'title', { ...device, share })).toBe('copied');
  expect(writeText.mock.calls).toEqual([['text'], ['text']]);
});

test('without a clipboard it is selected and copied, and focus stays where it was', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  const copied: unknown[] = [];
  Object.assign(document, {
    execCommand: () => {
      copied.push(document.querySelector('textarea')?.value);
      return true;
    },
  });
  const forbidden = clipboard(() => Promise.reject(named('NotAllowedError')));
  expect(await copyText('one', {})).toBe('copied');
  expect(await copyText('two', { clipboard: forbidden })).toBe('copied');
  expect(copied).toEqual(['one', 'two']);
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('where nothing can copy, it says so', async () => {
  expect(await copyText('text', {})).toBe('not-possible');
});

function stubEar(state: AudioContextState) {
  const pitches: number[] = [];
  const gain = {
    setValueAtTime: () => undefined,
    linearRampToValueAtTime: () => undefined,
    exponentialRampToValueAtTime: () => undefined,
  };
  class Ear {
    readonly state = state;
    readonly currentTime = 1;
    readonly destination = {};
    readonly resume = noop;
    readonly createGain = () => ({ gain, connect: () => undefined });
    readonly createOscillator = () => {
      const frequency = { value: 0 };
      const start = () => pitches.push(frequency.value);
      return { type: '', frequency, start, stop: noop, connect: (next: unknown) => next };
    };
  }
  vi.stubGlobal('AudioContext', Ear);
  return pitches;
}

test('arrivals sound once prepared, each kind its own way, unless switched off', async () => {
  vi.resetModules();
  const pitches = stubEar('running');
  const sound = await import('../../src/platform/sound');
  sound.playSound('taken');
  expect(pitches).toEqual([]);
  sound.prepareSound();
  sound.playSound('taken');
  const [low = 0, high = 0] = pitches;
  expect(pitches).toHaveLength(2);
  expect(high).toBeGreaterThan(low);
  sound.playSound('refused');
  expect(pitches[3]).toBeLessThan(pitches[2] ?? 0);
  sound.switchSound('arrivals', false);
  sound.playSound('taken');
  expect(pitches).toHaveLength(4);
  // The end of a time has a switch of its own.
  sound.playSound('time-up');
  expect(pitches).toHaveLength(7);
  sound.switchSound('time', false);
  sound.playSound('time-up');
  expect(pitches).toHaveLength(7);
});

test('the switch is kept, and on unless someone turned it off', () => {
  expect(soundIsOn('arrivals')).toBe(true);
  switchSound('arrivals', false);
  expect(localStorage.getItem('mainstay:sound')).toBe('off');
  expect(soundIsOn('arrivals')).toBe(false);
  switchSound('arrivals', true);
  expect(localStorage.getItem('mainstay:sound')).toBeNull();
});

test('a device without sound stays silent and nothing breaks', () => {
  vi.stubGlobal('AudioContext', undefined);
  prepareSound();
  playSound('taken');
});
