import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openReplyStorage } from '../../../../src/platform/replies/reply-storage';
import type { ReplyDraft } from '../../../../src/platform/replies/reply-storage-draft';
import { openReplySession } from '../../../../src/platform/replies/reply-storage-session';
import { tellReplyWindows } from '../../../../src/platform/replies/reply-windows';
import {
  answerAll,
  codeFor,
  drawn,
  freshDevice,
  heading,
  invitation,
  open,
  press,
  shownReply,
} from './respond-scene';

freshDevice();
const { collection } = invitation();

async function toTheCode(user: ReturnType<typeof open>) {
  await answerAll(user);
  await press(user, 'Show my code');
  return shownReply();
}

/** Another window on the same answers. */
async function otherWindow() {
  const storage = await openReplyStorage();
  const found = await storage.read(collection);
  if (found.kind !== 'draft') throw new Error('nothing is kept');
  const { draft } = found;
  const layOut = (same: ReplyDraft) => same;
  const session = await openReplySession({ storage, collection, fresh: draft, layOut });
  if (!('now' in session)) throw new Error('it cannot be read');
  return { session, storage, respondent: draft.respondent };
}

describe('a code that stands in one window', () => {
  it('is put away once another window takes the answers back, and its new one says so', async () => {
    const user = open(codeFor());
    expect((await toTheCode(user)).response.isWithdrawn).toBe(false);
    const { session } = await otherWindow();
    const shown = drawn.length;
    session.change({ what: 'withdrawn', to: true });
    await act(() => session.flush());
    expect(await screen.findByText(/took your answers back in another window/)).toBeVisible();
    expect(drawn, 'no new code comes by itself').toHaveLength(shown);
    await press(user, 'Show the code as it is now');
    await waitFor(() => expect(drawn.length).toBeGreaterThan(shown));
    expect((await shownReply()).response).toMatchObject({ isWithdrawn: true, revision: 2 });
    session.close();
  });

  it('is put away while another window changes answers, and no number is spent on each change', async () => {
    const user = open(codeFor());
    await toTheCode(user);
    const { session } = await otherWindow();
    for (const to of ['0', '1', '2', '3', '4', '0'] as const) {
      session.change({ what: 'answer', at: 0, to });
      await act(() => session.flush());
    }
    await screen.findByText(/were changed in another window/);
    expect(session.now().draft.revision).toBe(2);
    session.close();
  });
});

describe('answers removed in one window', () => {
  it('are not shown by another any more', async () => {
    const user = open(codeFor());
    await toTheCode(user);
    const { storage, session, respondent } = await otherWindow();
    await storage.forget(collection, respondent);
    act(() => tellReplyWindows({ is: 'forgotten', collection, respondent }));
    expect(await screen.findByText(/were removed in another window/)).toBeVisible();
    expect(await heading()).toHaveTextContent('Your answers are gone from this device');
    expect(session.now()).toMatchObject({ isForgotten: true });
    session.close();
  });

  it('of somebody else, or by a message that is none of ours, change nothing', async () => {
    const user = open(codeFor());
    await toTheCode(user);
    const { session } = await otherWindow();
    const channel = new BroadcastChannel('mainstay-replies');
    for (const data of [
      null,
      7,
      'cleared',
      { is: 'forgotten', collection, respondent: 'ZZZZ9999' },
    ])
      channel.postMessage(data);
    tellReplyWindows({ is: 'changed', collection });
    channel.close();
    session.change({ what: 'place', to: 0 });
    await act(() => session.flush());
    expect(session.now().isForgotten).toBe(false);
    expect(screen.queryByText(/removed in another window/)).toBeNull();
    session.close();
  });
});
