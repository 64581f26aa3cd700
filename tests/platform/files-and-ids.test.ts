import { describe, expect, test, vi } from 'vitest';
import { encodeAssessment } from '../../src/core/exchange/encode';
import { newAssessment } from '../../src/core/response/new-assessment';
import { newId } from '../../src/platform/new-id';
import { createPersistRequest } from '../../src/platform/persist';
import { readFile } from '../../src/platform/read-file';
import { BANK } from '../core/exchange/bank';

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
    expect(await readFile({ size: 3_000_000, arrayBuffer })).toEqual({
      ok: false,
      problem: { code: 'too-large', bytes: 3_000_000, limit: 2_097_152 },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('tells UTF-16 and pictures from text', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);
    expect(await readFile(new File([utf16], 'a.json'))).toEqual({
      ok: false,
      problem: { code: 'not-json', isCutShort: false },
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
