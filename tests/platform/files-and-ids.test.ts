import { describe, expect, test, vi } from 'vitest';
import { encodeAssessment } from '../../src/core/file/encode';
import { newAssessment } from '../../src/core/response/new-assessment';
import { newId } from '../../src/platform/new-id';
import { readFile } from '../../src/platform/read-file';
import {
  clearsAfterSevenDays,
  createPersistRequest,
  isFromDisk,
  readPersistence,
} from '../../src/platform/storage/persist';
import { BANK } from '../core/file/bank';

describe('reading a file', () => {
  test('gives its text, "Siân Ŵyn" among it', async () => {
    const now = '2026-11-21T12:00:00.000Z';
    const blank = newAssessment({
      id: 'a',
      kind: 'full',
      now,
      today: '2026-11-21',
      instrument: BANK,
    });
    const text = encodeAssessment({ ...blank, name: 'Siân Ŵyn' }, { savedAt: now, source: 'M' });
    expect(await readFile(new File([text], 'a.json'))).toEqual({ ok: true, value: text });
  });

  test('asks the size before it reads a byte', async () => {
    const arrayBuffer = vi.fn();
    expect(await readFile({ size: 9_000_000, arrayBuffer })).toEqual({
      ok: false,
      problem: { code: 'too-large', bytes: 9_000_000, limit: 8_388_608 },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('tells UTF-16 and pictures from text', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);
    expect(await readFile(new File([utf16], 'a.json'))).toEqual({
      ok: false,
      problem: { code: 'other-kind', kind: 'utf-16' },
    });
  });

  test('says so when the browser cannot read it', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await readFile({ size: 10, arrayBuffer })).toEqual({
      ok: false,
      problem: { code: 'unreadable' },
    });
  });
});

describe('a new id', () => {
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test('is a UUID, also where the browser has no randomUUID', () => {
    expect(newId()).toMatch(UUID);
    expect(newId({ getRandomValues: (bytes) => crypto.getRandomValues(bytes) })).toMatch(UUID);
  });
});

describe('asking to keep storage', () => {
  test('happens once, however many answers follow', async () => {
    const persist = vi.fn(async () => true);
    const ask = createPersistRequest({ persisted: async () => false, persist });
    expect(persist).not.toHaveBeenCalled();
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['kept', 'kept', 'kept']);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('is not needed where storage is kept already', async () => {
    const persist = vi.fn(async () => true);
    expect(await createPersistRequest({ persisted: async () => true, persist })()).toBe('kept');
    expect(persist).not.toHaveBeenCalled();
  });

  test('tells a no from a browser that cannot say', async () => {
    expect(await createPersistRequest({ persist: async () => false })()).toBe('may-be-cleared');
    expect(await createPersistRequest({})()).toBe('unknown');
    const persist = () => Promise.reject(new TypeError('opaque origin'));
    expect(await createPersistRequest({ persist })()).toBe('unknown');
  });
});

describe('what may be cleared', () => {
  test('is read without asking anybody', async () => {
    const persist = vi.fn(async () => true);
    expect(await readPersistence({ persisted: async () => true, persist })).toBe('kept');
    expect(await readPersistence({ persisted: async () => false, persist })).toBe('may-be-cleared');
    expect(await readPersistence({})).toBe('unknown');
    expect(persist).not.toHaveBeenCalled();
  });

  test('goes by the seven days in Safari’s engine alone, and not on the home screen', () => {
    const screen = (matches: boolean) => () => ({ ...matchMediaStub, matches });
    expect(clearsAfterSevenDays({ matchMedia: screen(false) })).toBe(false);
    expect(clearsAfterSevenDays({ matchMedia: screen(false), GestureEvent: Event })).toBe(true);
    expect(clearsAfterSevenDays({ matchMedia: screen(true), GestureEvent: Event })).toBe(false);
  });

  test('a page from disk is told by its address', () => {
    expect(isFromDisk({ protocol: 'file:' })).toBe(true);
    expect(isFromDisk({ protocol: 'https:' })).toBe(false);
  });
});

const matchMediaStub = {
  media: '',
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => true,
};
