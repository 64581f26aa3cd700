import type { StorageFailure } from '../../core/storage/storage';
import type { ReplyChange, ReplyDraft, ReplyFound } from './reply-storage-draft';

/**
 * Where a participant's answers are kept, one draft a collection. Each promise resolves only when
 * the change would survive a killed browser (or, in memory, when it is made), with what then stands
 * there, and rejects with a `StorageError`.
 */
export type ReplyStorage = {
  /** Why all is forgotten when the page closes; null when it is kept, which it may be from `take` on. */
  readonly memoryReason: StorageFailure | null;
  /** `hear` is called once where the browser answers after all, long after we gave up waiting. */
  readonly listen: (hear: (late: LateReplies) => void) => void;
  readonly read: (collection: string) => Promise<ReplyFound>;
  /** What was answered to each of those collections; what cannot be read is left out. */
  readonly readSome: (isWanted: (collection: string) => boolean) => Promise<readonly ReplyDraft[]>;
  /** Makes these changes to what stands there now, in one step with the look at it. */
  readonly change: (collection: string, work: ReplyWork) => Promise<ReplyFound>;
  /** Takes away this person's draft, or (null) one that cannot be read; any other stays. */
  readonly forget: (collection: string, whose: string | null) => Promise<void>;
  readonly close: () => void;
};

export type ReplyWork = {
  readonly changes: readonly ReplyChange[];
  /**
   * Whose draft was opened; null where none was there. Nothing is written where theirs has gone, or
   * where it is someone else's by now.
   */
  readonly whose: string | null;
  /** Begun with, where nothing is expected and nothing stands. */
  readonly fresh: ReplyDraft;
  /** What stands there, laid out for the questions this page asks; loses nothing. */
  readonly layOut: (draft: ReplyDraft) => ReplyDraft;
};

/** What the browser keeps, long after we gave up waiting, and how to go on there from now on. */
export type LateReplies = Pick<ReplyStorage, 'read' | 'close'> & { readonly take: () => void };
