import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { readTables } from '../../../src/core/storage/stored-records';
import { openIndexedDbStorage } from '../../../src/platform/storage/indexed-db-storage';
import { BANK } from '../../core/file/bank';
import { newOne } from '../../support/whole-change';

vi.mock(import('../../../src/core/storage/stored-records'), async (original) => {
  const actual = await original();
  return { ...actual, readTables: vi.fn(actual.readTables) };
});

const now = '2026-11-21T12:00:00.000Z';
const ID = 'abcdefgh';
const whole = newAssessment({ id: ID, kind: 'full', now, today: '2026-11-21', instrument: BANK });

let factory = new IDBFactory();

/** A window that has written one assessment and has looked for it since. */
async function windowThatKnows() {
  const storage = await openIndexedDbStorage(() => factory);
  await storage.putAssessment(newOne(whole));
  await storage.load();
  return storage;
}

/** The same rows again, put there by another window. */
async function putBackElsewhere() {
  const other = await openIndexedDbStorage(() => factory);
  await other.putAssessment(newOne(whole));
  other.close();
}

beforeEach(() => {
  factory = new IDBFactory();
  vi.mocked(readTables).mockClear();
});

test('what this window wrote is known without the checks', async () => {
  const storage = await windowThatKnows();
  expect((await storage.loadOne(ID))?.assessment).toEqual(whole);
  expect(readTables).not.toHaveBeenCalled();
});

test('what this window purged is not known any longer', async () => {
  const storage = await windowThatKnows();
  expect(await storage.markDeleted(whole, whole, 'd')).toBe('marked');
  await storage.purge(ID, 'd');
  await putBackElsewhere();
  await storage.load();
  expect(readTables).toHaveBeenCalledOnce();
});

test('what another window purged is not known once this one has looked', async () => {
  const storage = await windowThatKnows();
  const other = await openIndexedDbStorage(() => factory);
  await other.markDeleted(whole, whole, 'd');
  await other.purge(ID, 'd');
  other.close();
  expect(await storage.loadOne(ID)).toBe(null);
  await putBackElsewhere();
  await storage.load();
  expect(readTables).toHaveBeenCalledOnce();
});
