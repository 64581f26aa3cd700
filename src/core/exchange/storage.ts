/**
 * What the store asks of a place to keep assessments. It stands in core because the store and the
 * platform both need it and neither may import the other. Each promise resolves only when the
 * change would survive a killed browser (or, for memory, when it is made), and rejects with a
 * `StorageError`.
 */
import type { ItemId } from '../instrument/instrument';
import type { ItemRecord } from '../response/answer';
import type { Assessment, AssessmentHead } from '../response/assessment';

/**
 * `full`: no room. `blocked`: the browser allows no storage. `newer-app`: kept by a newer Mainstay,
 * left alone. `closed`: the browser or another window shut the store under us.
 */
export type StorageFailure = 'full' | 'blocked' | 'newer-app' | 'closed' | 'unknown';

export class StorageError extends Error {
  readonly reason: StorageFailure;

  constructor(reason: StorageFailure, options?: ErrorOptions) {
    super(`Storage failed: ${reason}`, options);
    this.name = 'StorageError';
    this.reason = reason;
  }
}

export function storageFailureOf(error: unknown): StorageFailure {
  return error instanceof StorageError ? error.reason : 'unknown';
}

/** Facts of this device about one assessment; no part of the document. */
export type DeviceFacts = {
  /** When it was last saved to a file, ISO time. */
  readonly lastFiledAt: string | null;
  /** A mark of what that file held of the person's; null where none is known. */
  readonly lastFiledMark: string | null;
  readonly lastItem: ItemId | null;
};

export const NO_DEVICE_FACTS: DeviceFacts = {
  lastFiledAt: null,
  lastFiledMark: null,
  lastItem: null,
};

export const NOTHING_LOADED: Loaded = {
  assessments: [],
  unreadable: 0,
  fromNewerApp: 0,
  unreadableIds: [],
};

export type AnswerKey = { readonly assessmentId: string; readonly itemId: ItemId };

type Left<Kept> = {
  readonly kept: Kept;
  /** What may stand in its place: what it grew from, and what was being written just then. */
  readonly bases: readonly Kept[];
};
/** A change not yet written when its page went. */
export type LeftBehind =
  | ({ readonly kind: 'answer'; readonly key: AnswerKey } & Left<ItemRecord>)
  | ({ readonly kind: 'head' } & Left<AssessmentHead>);

export type StoredAssessment = {
  readonly assessment: Assessment;
  readonly facts: DeviceFacts;
  readonly isDeleted: boolean;
};

export type Loaded = {
  readonly assessments: readonly StoredAssessment[];
  /** Records that could not be read; they stay where they are. */
  readonly unreadable: number;
  /** How many of those a newer Mainstay wrote. */
  readonly fromNewerApp: number;
  /** Ids of assessments whose head could not be read: never to be written over. */
  readonly unreadableIds: readonly string[];
};

export type AssessmentStorage = {
  /** Why this storage forgets everything when the page closes; null when it is durable. */
  readonly memoryReason: StorageFailure | null;
  readonly isDurable: boolean;
  readonly load: () => Promise<Loaded>;
  /** One assessment as another window may have left it; null when it is not there (any more). */
  readonly loadOne: (assessmentId: string) => Promise<StoredAssessment | null>;
  /**
   * `base` is what the change began from. Where another window has written meanwhile, the two are
   * merged (core/response); resolves with what is now stored, or with null, having written nothing,
   * when the assessment is not there (any more).
   */
  readonly putHead: (
    head: AssessmentHead,
    base: AssessmentHead | null,
  ) => Promise<AssessmentHead | null>;
  readonly putAnswer: (
    key: AnswerKey,
    record: ItemRecord,
    base: ItemRecord | null,
  ) => Promise<ItemRecord | null>;
  /**
   * Called as the page may be going: nothing of ours runs after that, so a write that has to look
   * first may never happen. Puts these aside in one go; the next `load` of any window does the rest.
   */
  readonly leaveBehind: (changes: readonly LeftBehind[]) => void;
  /** The head, every answer and the facts in one transaction; lifts a deletion mark. */
  readonly putAssessment: (assessment: Assessment, facts: DeviceFacts) => Promise<void>;
  readonly putFacts: (assessmentId: string, facts: DeviceFacts) => Promise<void>;
  /** Hidden from the next load on, but still there until purged or put again. */
  readonly markDeleted: (assessmentId: string) => Promise<void>;
  readonly purge: (assessmentId: string) => Promise<void>;
  /** Removes everything this app keeps here and lets go of the storage for good. */
  readonly clear: () => Promise<void>;
  readonly close: () => void;
};

/** What windows of this app on one device tell each other: hints to look again, never content. */
export type WindowMessage =
  | { readonly kind: 'changed'; readonly id: string }
  | { readonly kind: 'cleared' };

export type OtherWindows = {
  readonly tell: (message: WindowMessage) => void;
  /** Called with each message of another window. */
  readonly listen: (hear: (message: WindowMessage) => void) => void;
};

export const NO_OTHER_WINDOWS: OtherWindows = { tell: () => undefined, listen: () => undefined };
