/**
 * What the store asks of a place to keep assessments. It stands in core because the store and the
 * platform both need it and neither may import the other. Each promise resolves only when the
 * change would survive a killed browser (or, for memory, when it is made), and rejects with a
 * `StorageError`.
 */

import type { ItemRecord } from '../document/answer';
import type { Assessment, AssessmentHead } from '../document/assessment';
import type { ItemId } from '../instrument/instrument';

/**
 * `full`: no room. `blocked`: the browser allows no storage. `newer-app`: kept by a newer Mainstay,
 * left alone. `closed`: the browser or another window shut the store under us. `silent`: the browser
 * was asked and has not answered. `lost`: what was kept here is gone, and nobody here took it away.
 */
export type StorageFailure =
  | 'full'
  | 'blocked'
  | 'newer-app'
  | 'closed'
  | 'silent'
  | 'lost'
  | 'unknown';

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
  damaged: [],
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
  /** The name of the deletion that waits to be carried out; null when it is not deleted. */
  readonly deletion: string | null;
};

/**
 * A record that does not read, as it was found: in its place, or set aside because something had to
 * be written there. `itemId` is blank where it is no answer.
 */
export type DamagedRecord = {
  readonly assessmentId: string;
  readonly itemId: ItemId;
  readonly value: unknown;
};

/** Why there is nothing to write to: it waits to be purged, or nothing of it is there. */
export type Missing = 'deleted' | 'absent';

/** An assessment to be written whole. */
export type WholeChange = {
  readonly assessment: Assessment;
  /** Null leaves them as they are. */
  readonly facts: DeviceFacts | null;
  /** What was known to stand here when it was decided on; null where nothing did. */
  readonly base: Assessment | null;
  /**
   * `new`: where nothing else stands under its id. `over`: where it is still there. `back`: whatever
   * has become of it, and it is no longer deleted then.
   */
  readonly how: 'new' | 'over' | 'back';
};

export type Loaded = {
  readonly assessments: readonly StoredAssessment[];
  /** Records that could not be read; they stay where they are. */
  readonly unreadable: number;
  /** How many of those a newer Mainstay wrote. */
  readonly fromNewerApp: number;
  /** Ids of assessments whose head could not be read: never to be written over. */
  readonly unreadableIds: readonly string[];
  /** All that did not read and that no newer Mainstay wrote, and what was set aside before. */
  readonly damaged: readonly DamagedRecord[];
};

/**
 * Every write looks at what stands there in its own transaction. What another window has written
 * meanwhile is merged; what takes something away does nothing when that is no longer what was
 * decided on.
 */
export type AssessmentStorage = {
  /** Why this storage forgets everything when the page closes; null when it is durable. */
  readonly memoryReason: StorageFailure | null;
  readonly isDurable: boolean;
  readonly load: () => Promise<Loaded>;
  /** One assessment as another window may have left it; null when it is not there (any more). */
  readonly loadOne: (assessmentId: string) => Promise<StoredAssessment | null>;
  /**
   * `base` is what the change began from. Where another window has written meanwhile, the two are
   * merged (core/response); resolves with what is now stored, or says why nothing was written.
   */
  readonly putHead: (
    head: AssessmentHead,
    base: AssessmentHead | null,
  ) => Promise<AssessmentHead | Missing>;
  readonly putAnswer: (
    key: AnswerKey,
    record: ItemRecord,
    base: ItemRecord | null,
  ) => Promise<ItemRecord | Missing>;
  /**
   * Called as the page may be going: nothing of ours runs after that, so a write that has to look
   * first may never happen. Puts these aside in one go; the next `load` of any window does the rest.
   */
  readonly leaveBehind: (changes: readonly LeftBehind[]) => void;
  /**
   * The head, every answer and the facts in one transaction, merged with what else was written since
   * `base`. `taken`: something else stands under the id of a new one, and stays as it is.
   */
  readonly putAssessment: (change: WholeChange) => Promise<Assessment | Missing | 'taken'>;
  /** Only these facts, and only of an assessment that is there. */
  readonly putFacts: (assessmentId: string, facts: Partial<DeviceFacts>) => Promise<void>;
  /**
   * Hidden from the next load on, but still there, as `assessment` says, until purged or put back.
   * `changed`, and nothing done, where it is not what it was known as (`base`).
   */
  readonly markDeleted: (
    assessment: Assessment,
    base: Assessment,
    deletion: string,
  ) => Promise<'marked' | 'changed' | Missing>;
  /** Takes it away if it is this deletion that it still waits for. */
  readonly purge: (assessmentId: string, deletion: string) => Promise<void>;
  /**
   * Removes everything this app keeps here and lets go of the storage for good. False, and nothing
   * done, where there is more than is known; null stands for "whatever there is".
   */
  readonly clear: (known: readonly Assessment[] | null) => Promise<boolean>;
  readonly close: () => void;
  /** `hear` is called with what the browser does of itself, when it does it. */
  readonly listen: (hear: (event: StorageEvent) => void) => void;
};

/**
 * `dropped`: the browser has closed the storage under us, as it does when it clears it. `answered`:
 * it did not answer until now and this storage was memory meanwhile; from here on it is durable.
 */
export type StorageEvent = 'dropped' | 'answered';

/** What windows of this app on one device tell each other: hints to look again, never content. */
export type WindowMessage =
  | { readonly kind: 'changed'; readonly id: string }
  /** A person has deleted it there. */
  | { readonly kind: 'deleted'; readonly id: string }
  /** The browser had dropped it, and a window writes there what it still has. */
  | { readonly kind: 'rewritten'; readonly id: string }
  | { readonly kind: 'cleared' };

export type OtherWindows = {
  readonly tell: (message: WindowMessage) => void;
  /** Called with each message of another window. */
  readonly listen: (hear: (message: WindowMessage) => void) => void;
};

export const NO_OTHER_WINDOWS: OtherWindows = { tell: () => undefined, listen: () => undefined };
