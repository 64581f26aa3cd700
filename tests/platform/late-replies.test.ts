// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createMemoryReplies, openReplyStorage } from '../../src/platform/replies/reply-storage';
import type { ReplyDraft } from '../../src/platform/replies/reply-storage-draft';
import { untilAnswered } from '../../src/platform/replies/reply-storage-late';
import type { ReplyStorage } from '../../src/platform/replies/reply-storage-port';
import {
  openReplySession,
  type ReplySession,
} from '../../src/platform/replies/reply-storage-session';
import { createSmallStorage } from '../support/small-storage';
import { until } from '../support/until';

const small = createSmallStorage();

const ASKED = 'K7M2Q9XD';
const FRESH: ReplyDraft = {
  ...{ invitation: 'MI1.ABC', respondent: '0B4WZ8TH', revision: 1, role: '', name: '' },
  ...{ answers: '-----', reasons: {}, place: 0, sent: null, isWithdrawn: false },
  ...{ kept: {}, aside: [], voter: '' },
};
const BEFORE: ReplyDraft = { ...FRESH, respondent: '7K2M9PQR', answers: '22---', role: 'staff' };
const asItIs = (draft: ReplyDraft) => draft;

async function sessionOn(storage: ReplyStorage, openAgain = () => {}): Promise<ReplySession> {
  const asked = { storage, collection: ASKED, fresh: FRESH, openAgain };
  const opened = await openReplySession({ ...asked, layOut: asItIs, small: () => small });
  if ('kind' in opened) throw new Error('unreadable');
  return opened;
}

/** A browser that is silent at first, and holds what somebody gave here before, if anybody did. */
async function answeringLate(before: ReplyDraft | null) {
  const durable = await openReplyStorage(() => new IDBFactory());
  const begun = { changes: [], whose: null, layOut: asItIs };
  if (before !== null) await durable.change(ASKED, { ...begun, fresh: before });
  const { storage, answered } = untilAnswered(createMemoryReplies('silent'));
  return { storage, durable, answer: () => answered(durable) };
}

describe('a browser whose storage answers a participant late', () => {
  test('keeps what was given meanwhile', async () => {
    const { storage, durable, answer } = await answeringLate(null);
    const session = await sessionOn(storage);
    session.change({ what: 'answer', at: 0, to: '3' });
    session.change({ what: 'name', to: 'Sam' });
    session.change({ what: 'sent' });
    await session.flush();
    expect(session.now()).toMatchObject({ save: 'memory', failure: 'silent' });
    answer();
    await until(() => expect(session.now().save).toBe('saved'));
    session.change({ what: 'answer', at: 1, to: '4' });
    await session.flush();
    const next = await durable.read(ASKED);
    const sent = { revision: 1, answers: '3----', role: '', name: 'Sam' };
    expect(next).toMatchObject({ draft: { answers: '34---', name: 'Sam', revision: 2, sent } });
  });

  test('is opened again where nothing was given yet', async () => {
    const { storage, durable, answer } = await answeringLate(BEFORE);
    const close = vi.spyOn(durable, 'close');
    const openAgain = vi.fn();
    const session = await sessionOn(storage, openAgain);
    session.change({ what: 'place', to: 2 });
    answer();
    await until(() => expect(openAgain).toHaveBeenCalledTimes(1));
    expect(session.now().draft.answers).toBe('-----');
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('mixes nothing with the answers it holds, and puts both together once it is told to', async () => {
    const { storage, durable, answer } = await answeringLate(BEFORE);
    const session = await sessionOn(storage);
    session.change({ what: 'answer', at: 1, to: '4' });
    session.change({ what: 'answer', at: 2, to: '?' });
    session.change({ what: 'reason', item: 'F-FF-1', to: 'Because' });
    await session.flush();
    answer();
    await until(() => expect(session.now().late).toMatchObject({ draft: BEFORE }));
    expect(session.now()).toMatchObject({ save: 'memory', draft: { answers: '-4?--' } });
    expect(await durable.read(ASKED)).toEqual({ kind: 'draft', draft: BEFORE });
    await session.joinLate();
    expect(session.now()).toMatchObject({ save: 'saved', failure: null, late: null });
    const together = { respondent: BEFORE.respondent, answers: '24?--', role: 'staff' };
    expect(session.now().draft).toMatchObject(together);
    expect(await durable.read(ASKED)).toMatchObject({
      draft: { ...together, reasons: { 'F-FF-1': 'Because' } },
    });
  });

  test('says of answers it holds and cannot read that they are left as they are', async () => {
    const { storage, durable, answer } = await answeringLate(BEFORE);
    vi.spyOn(durable, 'read').mockResolvedValue({ kind: 'unreadable', isFromNewerApp: false });
    const session = await sessionOn(storage);
    session.change({ what: 'answer', at: 1, to: '4' });
    await session.flush();
    answer();
    await until(() => expect(session.now().late?.kind).toBe('unreadable'));
    await session.joinLate();
    expect(session.now()).toMatchObject({ save: 'memory', draft: { answers: '-4---' } });
  });
});
