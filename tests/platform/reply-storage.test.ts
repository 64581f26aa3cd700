// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryReplies, openReplyStorage } from '../../src/platform/replies/reply-storage';
import { clearReplies } from '../../src/platform/replies/reply-storage-clear';
import {
  type ReplyChange,
  type ReplyDraft,
  storedReply,
  withChanges,
} from '../../src/platform/replies/reply-storage-draft';
import { leftChangesOf } from '../../src/platform/replies/reply-storage-left';
import type { ReplyStorage, ReplyWork } from '../../src/platform/replies/reply-storage-port';
import {
  openReplySession,
  type ReplySession,
} from '../../src/platform/replies/reply-storage-session';
import { until } from '../support/until';

const ID = 'K7M2Q9XD';
const FRESH: ReplyDraft = {
  invitation: 'MI1.ABC',
  respondent: '0B4WZ8TH',
  voter: '',
  revision: 1,
  role: '',
  name: '',
  answers: '-----',
  reasons: {},
  place: 0,
  sent: null,
  isWithdrawn: false,
  kept: {},
  aside: [],
};
const answer = (at: number, to: '0' | '1' | '2' | '3' | '4' | '?'): ReplyChange => ({
  what: 'answer',
  at,
  to,
});

const asItIs = (draft: ReplyDraft) => draft;
/** What a page does that found nobody's draft, or (`whose`) this person's. */
const work = (changes: readonly ReplyChange[], whose: string | null = null): ReplyWork => ({
  changes,
  whose,
  fresh: FRESH,
  layOut: asItIs,
});

let factory = new IDBFactory();
const open = () => openReplyStorage(() => factory);
const draftIn = async (storage: ReplyStorage) => {
  const found = await storage.read(ID);
  return found.kind === 'draft' ? found.draft : found;
};
const putRaw = (value: unknown) =>
  new Promise<void>((resolve) => {
    const request = factory.open('mainstay-replies', 1);
    request.onsuccess = () => {
      const transaction = request.result.transaction('replies', 'readwrite');
      transaction.objectStore('replies').put(value, ID);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
const sessions: ReplySession[] = [];
const sessionOf = async (storage: ReplyStorage): Promise<ReplySession> => {
  const opened = await openReplySession({ storage, collection: ID, fresh: FRESH, layOut: asItIs });
  if ('kind' in opened) throw new Error('unreadable');
  sessions.push(opened);
  return opened;
};
const shown = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  factory = new IDBFactory();
});
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  localStorage.clear();
  vi.restoreAllMocks();
});

const KINDS: readonly (readonly [string, () => Promise<ReplyStorage>])[] = [
  ['IndexedDB', open],
  ['memory', async () => createMemoryReplies('blocked')],
];

describe.each(KINDS)('%s', (_, create) => {
  test('begins once, changes what it is told, and forgets', async () => {
    const storage = await create();
    expect(await storage.read(ID)).toEqual({ kind: 'none' });
    const words: ReplyChange = { what: 'reason', item: 'F-FF-1', to: 'Why' };
    await storage.change(ID, work([answer(1, '3'), words]));
    const another = { ...FRESH, respondent: 'ZZZZZZZZ' };
    await storage.change(ID, { ...work([{ what: 'role', to: 'staff' }]), fresh: another });
    const whole = { ...FRESH, answers: '-3---', reasons: { 'F-FF-1': 'Why' }, role: 'staff' };
    expect(await draftIn(storage)).toEqual(whole);
    await storage.forget(ID, FRESH.respondent);
    expect(await storage.read(ID)).toEqual({ kind: 'none' });
  });

  test('writes nothing where what was opened has gone, and nothing over another person’s', async () => {
    const storage = await create();
    const late = work([answer(0, '1')], FRESH.respondent);
    expect(await storage.change(ID, late)).toEqual({ kind: 'none' });
    expect(await storage.read(ID)).toEqual({ kind: 'none' });
    const next = { ...FRESH, respondent: 'ZZZZZZZZ', answers: '4----' };
    await storage.change(ID, { ...work([]), fresh: next });
    await storage.change(ID, late);
    await storage.forget(ID, FRESH.respondent);
    await storage.forget(ID, null);
    expect(await draftIn(storage)).toEqual(next);
  });

  test('a place there is not changes nothing, and words too long to read back are cut', async () => {
    const storage = await create();
    const long: ReplyChange = { what: 'reason', item: 'F-FF-1', to: 'x'.repeat(5_000) };
    await storage.change(ID, work([answer(99, '1'), long, { what: 'name', to: 'x'.repeat(900) }]));
    expect(await draftIn(storage)).toMatchObject({ answers: '-----', name: 'x'.repeat(200) });
  });
});

test('two tabs keep each other’s answers', async () => {
  const [one, other] = [await open(), await open()];
  await Promise.all([
    ...[0, 1, 2].map((at) => one.change(ID, work([answer(at, '1')]))),
    ...[3, 4].map((at) => other.change(ID, work([answer(at, '4')]))),
  ]);
  expect(await draftIn(one)).toMatchObject({ answers: '11144' });
});

test.each([
  ['broken', { v: 1, answers: 7 }, false],
  ['from a newer Mainstay', { ...storedReply(FRESH), v: 3 }, true],
])('a record that is %s is told and left alone', async (_, value, isFromNewerApp) => {
  const storage = await open();
  await putRaw(value);
  const unreadable = { kind: 'unreadable', isFromNewerApp };
  expect(await storage.read(ID)).toEqual(unreadable);
  expect(await storage.change(ID, work([answer(0, '1')]))).toEqual(unreadable);
  const wanted = { storage, collection: ID, fresh: FRESH, layOut: asItIs };
  expect(await openReplySession(wanted)).toEqual(unreadable);
  await storage.forget(ID, FRESH.respondent);
  expect(await storage.read(ID)).toEqual(unreadable);
  await storage.forget(ID, null);
  expect(await storage.read(ID)).toEqual({ kind: 'none' });
});

test('a draft an earlier Mainstay kept opens, and goes on', async () => {
  const storage = await open();
  const { kept: _, aside: __, ...first } = { ...FRESH, answers: '12---' };
  await putRaw({ v: 1, ...first });
  const session = await sessionOf(storage);
  expect(session.now().draft).toEqual({ ...first, kept: {}, aside: [] });
  session.change(answer(2, '3'));
  await session.flush();
  expect(await draftIn(storage)).toMatchObject({ answers: '123--', respondent: FRESH.respondent });
});

test('where storage is blocked it works in memory, and says why', async () => {
  const blocked = await openReplyStorage(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(blocked.memoryReason).toBe('blocked');
  const session = await sessionOf(blocked);
  session.change(answer(0, '2'));
  await session.flush();
  expect(session.now()).toMatchObject({ draft: { answers: '2----' }, save: 'memory' });
});

test('clearing takes the database away, also from under a tab that is open', async () => {
  const storage = await open();
  await storage.change(ID, work([answer(0, '2')]));
  await clearReplies(() => factory);
  expect(await factory.databases()).toEqual([]);
  await expect(storage.change(ID, work([answer(0, '1')]))).rejects.toMatchObject({
    reason: 'closed',
  });
});

describe('the revision', () => {
  const made = (...changes: ReplyChange[]) => withChanges(FRESH, changes);
  const sent: ReplyChange = { what: 'sent' };

  test('goes up once something differs from what was sent, and back when it no longer does', () => {
    expect(made(answer(0, '1')).revision).toBe(1);
    expect(made(answer(0, '1'), sent).revision).toBe(1);
    expect(made(answer(0, '1'), sent, answer(0, '2'), answer(1, '2')).revision).toBe(2);
    expect(made(answer(0, '1'), sent, answer(0, '2'), answer(0, '1')).revision).toBe(1);
    expect(made(sent, { what: 'role', to: 'staff' }, sent, answer(0, '2')).revision).toBe(3);
    expect(made(sent, { what: 'place', to: 3 }).revision).toBe(1);
  });

  test('goes up when answers are withdrawn, which keeps them here', () => {
    const withdrawn = made(answer(0, '1'), sent, { what: 'withdrawn', to: true });
    expect(withdrawn).toMatchObject({ revision: 2, answers: '1----', isWithdrawn: true });
    const back = withChanges(withdrawn, [sent, { what: 'withdrawn', to: false }]);
    expect(back).toMatchObject({ revision: 3, answers: '1----' });
  });

  test('stops at the last one a code can tell', () => {
    const turns = Array.from({ length: 40 }, (_, turn) => [
      answer(0, turn % 2 === 0 ? '1' : '2'),
      sent,
    ]);
    expect(made(...turns.flat()).revision).toBe(31);
  });
});

describe('a session', () => {
  test('keeps nothing of someone who only looks round, and all of it from the first answer on', async () => {
    const storage = await open();
    const session = await sessionOf(storage);
    session.change({ what: 'place', to: 2 });
    shown('hidden');
    await session.flush();
    expect(session.now()).toMatchObject({ draft: { place: 2 }, save: 'saved' });
    expect(await storage.read(ID)).toEqual({ kind: 'none' });
    expect(localStorage).toHaveLength(0);
    session.change(answer(2, '1'));
    await session.flush();
    expect(await draftIn(storage)).toMatchObject({ place: 2, answers: '--1--' });
  });

  test('of someone whose answers were removed in another tab brings none of them back', async () => {
    const storage = await open();
    const session = await sessionOf(storage);
    session.change(answer(0, '1'));
    await session.flush();
    const other = await open();
    await other.forget(ID, FRESH.respondent);
    await other.change(ID, {
      ...work([answer(4, '4')]),
      fresh: { ...FRESH, respondent: 'ZZZZZZZZ' },
    });
    session.change(answer(1, '2'));
    await session.flush();
    expect(session.now()).toMatchObject({ draft: { answers: '12---' }, save: 'not-saved' });
    shown('visible');
    window.dispatchEvent(new Event('pagehide'));
    session.close();
    expect(await draftIn(storage)).toMatchObject({ respondent: 'ZZZZZZZZ', answers: '----4' });
    expect(localStorage).toHaveLength(0);
  });

  test('shows a change at once and has a level written without waiting', async () => {
    const storage = await open();
    const session = await sessionOf(storage);
    const heard = vi.fn();
    const end = session.subscribe(heard);
    session.change(answer(2, '4'));
    expect(session.now()).toMatchObject({ draft: { answers: '--4--' }, save: 'saving' });
    await until(async () => expect(await draftIn(storage)).toMatchObject({ answers: '--4--' }));
    await session.flush();
    expect(session.now().save).toBe('saved');
    expect(heard).toHaveBeenCalled();
    end();
  });

  test('writes words together a moment later, by itself', async () => {
    const storage = await open();
    const write = vi.spyOn(storage, 'change');
    const session = await sessionOf(storage);
    for (const to of ['W', 'Wh', 'Why']) session.change({ what: 'reason', item: 'F-FF-1', to });
    expect(write).not.toHaveBeenCalled();
    await until(() => expect(session.now().save).toBe('saved'));
    expect(write).toHaveBeenCalledTimes(1);
    expect(await draftIn(storage)).toMatchObject({ reasons: { 'F-FF-1': 'Why' } });
  });

  test('takes in what another tab answered, on writing and on coming back to the tab', async () => {
    const [one, other] = [await sessionOf(await open()), await sessionOf(await open())];
    one.change(answer(0, '1'));
    await one.flush();
    other.change(answer(1, '2'));
    await other.flush();
    expect(other.now().draft.answers).toBe('12---');
    shown('visible');
    await until(() => expect(one.now().draft.answers).toBe('12---'));
  });

  test('goes on after a failed write, and keeps what failed for the next', async () => {
    const storage = await open();
    const session = await sessionOf(storage);
    vi.spyOn(storage, 'change').mockRejectedValueOnce(new Error('full'));
    session.change(answer(0, '1'));
    await session.flush();
    expect(session.now()).toMatchObject({ draft: { answers: '1----' }, save: 'not-saved' });
    session.change(answer(1, '2'));
    await session.flush();
    expect(session.now()).toMatchObject({ save: 'saved', failure: null });
    expect(await draftIn(storage)).toMatchObject({ answers: '12---' });
  });

  test('says so when everything is cleared from under it', async () => {
    const session = await sessionOf(await open());
    await clearReplies(() => factory);
    session.change(answer(0, '1'));
    await session.flush();
    expect(session.now()).toMatchObject({ save: 'not-saved', failure: 'closed' });
  });
});

describe('a page that goes', () => {
  /** As when the browser ends the page: nothing that was under way is ever finished. */
  const dying = (storage: ReplyStorage): ReplyStorage => ({
    ...storage,
    change: () => new Promise(() => undefined),
  });
  const goneAfter = async (...changes: ReplyChange[]) => {
    const session = await sessionOf(dying(await open()));
    for (const change of changes) session.change(change);
    window.dispatchEvent(new Event('pagehide'));
  };

  test('loses neither the last level nor words half typed', async () => {
    await goneAfter(answer(0, '3'), answer(0, '4'), { what: 'name', to: 'Siân' });
    const session = await sessionOf(await open());
    expect(session.now().draft).toMatchObject({ answers: '4----', name: 'Siân' });
    expect(await draftIn(await open())).toEqual(session.now().draft);
    expect(localStorage).toHaveLength(0);
  });

  test('does not write over what was answered since', async () => {
    await goneAfter(answer(0, '3'), answer(1, '3'));
    await (await open()).change(ID, work([answer(0, '1')]));
    expect((await sessionOf(await open())).now().draft.answers).toBe('13---');
  });

  test('leaves nothing lying about once it was written after all', async () => {
    const session = await sessionOf(await open());
    session.change({ what: 'name', to: 'Siân' });
    shown('hidden');
    expect(localStorage).toHaveLength(1);
    await session.flush();
    expect(localStorage).toHaveLength(0);
    expect(await draftIn(await open())).toMatchObject({ name: 'Siân' });
  });

  test('loses nothing where the device is full, then or later', async () => {
    const full = async () => ({
      ...(await open()),
      change: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    });
    const session = await sessionOf(await full());
    session.change(answer(0, '3'));
    await session.flush();
    window.dispatchEvent(new Event('pagehide'));
    session.close();
    const again = await openReplySession({
      ...{ storage: await full(), collection: ID, layOut: asItIs },
      fresh: { ...FRESH, respondent: 'ZZZZZZZZ' },
    });
    if (!('now' in again)) throw new Error('unreadable');
    expect(again.now()).toMatchObject({
      draft: { answers: '3----', respondent: FRESH.respondent },
      save: 'not-saved',
    });
    again.close();
    const roomy = await sessionOf(await open());
    expect(roomy.now()).toMatchObject({ draft: { answers: '3----' }, save: 'saved' });
  });

  test('leaves what it left to the link it was an answer to', async () => {
    await goneAfter(answer(0, '3'));
    const other = { ...FRESH, invitation: 'MI1.DEF' };
    const storage = await open();
    const opened = await openReplySession({
      ...{ storage, collection: ID, fresh: other, layOut: asItIs },
    });
    if (!('now' in opened)) throw new Error('unreadable');
    expect(opened.now().draft.answers).toBe('-----');
    expect((await sessionOf(storage)).now().draft.answers).toBe('3----');
  });

  test('what lies there broken harms nothing', async () => {
    localStorage.setItem(`mainstay:reply-left:${ID}`, '[{"change":{"what":"answer","at":0}}]');
    expect((await sessionOf(await open())).now().draft).toEqual(FRESH);
  });

  test('what an earlier Mainstay left of what it had kept is not lost', async () => {
    await (await open()).change(ID, work([answer(1, '2')]));
    const left = [{ change: answer(0, '3'), was: '-' }];
    localStorage.setItem(`mainstay:reply-left:${ID}`, JSON.stringify(left));
    expect((await sessionOf(await open())).now().draft.answers).toBe('32---');
    expect(localStorage).toHaveLength(0);
  });

  test('closing writes what is waiting', async () => {
    const storage = await open();
    const session = await sessionOf(storage);
    session.change({ what: 'name', to: 'Siân' });
    session.close();
    await session.flush();
    expect(await draftIn(storage)).toMatchObject({ name: 'Siân' });
  });
});

test('what an earlier page left and does not read is kept aside, told, and taken away with the rest', async () => {
  const damaged = '[{"change":{"what":"answer","at":1';
  localStorage.setItem(`mainstay:reply-left:${ID}:one`, damaged);
  localStorage.setItem('mainstay:reply-left:0THER000:two', damaged);
  const storage = await open();
  expect((await sessionOf(storage)).now().damaged).toBe(1);
  expect(localStorage.getItem(`mainstay:reply-left:${ID}:one`)).toBeNull();
  expect(localStorage.getItem(`mainstay:reply-left:aside:${ID}:one`)).toBe(damaged);
  expect(localStorage.getItem('mainstay:reply-left:0THER000:two')).toBe(damaged);
  expect((await sessionOf(storage)).now().damaged, 'told again').toBe(1);
  leftChangesOf(ID, () => localStorage).forgetAll();
  expect(localStorage.getItem(`mainstay:reply-left:aside:${ID}:one`)).toBeNull();
});
