/** A participant’s phone: two links of one exercise, and what was answered by question. */
import { decodeInvitation } from '../../src/core/codes/invitation-code';
import { encodeReply } from '../../src/core/codes/reply-code';
import { freshDraft, replyOf } from '../../src/pages/away-day/respond/reply-of';
import { layOut } from '../../src/platform/replies/lay-out-draft';
import { createMemoryReplies } from '../../src/platform/replies/reply-storage';
import {
  openReplySession,
  type ReplySession,
} from '../../src/platform/replies/reply-storage-session';
import { BANK } from '../core/file/bank';
import { createSmallStorage } from '../support/small-storage';
import { COLLECTION, invitationsOf, respondentOf } from './made-up';

export type Phone = {
  /** What must not be, if anything. */
  readonly open: (link: number) => Promise<readonly string[]>;
  readonly answer: (at: number, level: number) => Promise<readonly string[]>;
  /** The code as it stands; null where nothing was answered. */
  readonly show: () => Promise<string | null>;
  /** Switched off: it hears no other phone any more. */
  readonly close: () => void;
};

const LINKS = invitationsOf(BANK).map((code) => {
  const read = decodeInvitation(code, BANK);
  if (!read.ok) throw new Error(`${code} is no invitation`);
  return { code, invitation: read.value };
});

/** Of the storage of a phone that keeps what it is given. */
export async function createPhone(): Promise<Phone> {
  const storage = { ...createMemoryReplies('unknown'), memoryReason: null };
  const small = createSmallStorage();
  const given = new Map<string, string>();
  let at = 0;
  let session: ReplySession | null = null;
  const linkNow = () => {
    const link = LINKS[at];
    if (link === undefined) throw new Error(`there is no link ${at}`);
    return link;
  };
  const faults = (): readonly string[] => {
    const { items } = linkNow().invitation;
    const said = session?.now().draft.answers ?? '';
    const wanted = items.map((item) => given.get(item) ?? '-').join('');
    return said === wanted ? [] : [`the phone shows ${said}, and ${wanted} was answered`];
  };
  const open = async (link: number) => {
    session?.close();
    await session?.flush();
    at = link;
    const { code, invitation } = linkNow();
    const { items } = invitation;
    const opened = await openReplySession({
      ...{ storage, collection: COLLECTION, small: () => small },
      fresh: freshDraft({ code, items, respondent: respondentOf(9) }),
      layOut: (draft) => layOut(draft, { invitation, code, instrument: BANK }),
    });
    if (!('now' in opened)) return ['the phone cannot read what it kept'];
    session = opened;
    return faults();
  };
  return {
    open,
    answer: async (which, level) => {
      if (session === null) await open(at);
      const { items } = linkNow().invitation;
      const place = which % items.length;
      const signs = ['0', '1', '2', '3', '4'] as const;
      const to = signs[level % signs.length] ?? '0';
      session?.change({ what: 'answer', at: place, to });
      given.set(items[place] ?? '', to);
      await session?.flush();
      return faults();
    },
    show: async () => {
      if (session === null || given.size === 0) return null;
      const code = encodeReply(replyOf(linkNow().invitation, session.now().draft));
      session.change({ what: 'sent' });
      await session.flush();
      return code;
    },
    close: () => session?.close(),
  };
}
