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
  readonly lastItem: ItemId | null;
};

export const NO_DEVICE_FACTS: DeviceFacts = { lastFiledAt: null, lastItem: null };

export type StoredAssessment = {
  readonly assessment: Assessment;
  readonly facts: DeviceFacts;
  readonly isDeleted: boolean;
};

export type Loaded = {
  readonly assessments: readonly StoredAssessment[];
  /** Records that could not be read; they stay where they are. */
  readonly unreadable: number;
  /** Ids of assessments whose head could not be read: never to be written over. */
  readonly unreadableIds: readonly string[];
};

export type AssessmentStorage = {
  /** Why this storage forgets everything when the page closes; null when it is durable. */
  readonly memoryReason: StorageFailure | null;
  readonly isDurable: boolean;
  readonly load: () => Promise<Loaded>;
  readonly putHead: (head: AssessmentHead) => Promise<void>;
  readonly putAnswer: (assessmentId: string, itemId: ItemId, record: ItemRecord) => Promise<void>;
  /** The head, every answer and the facts in one transaction; lifts a deletion mark. */
  readonly putAssessment: (assessment: Assessment, facts: DeviceFacts) => Promise<void>;
  readonly putFacts: (assessmentId: string, facts: DeviceFacts) => Promise<void>;
  /** Hidden from the next load on, but still there until purged or put again. */
  readonly markDeleted: (assessmentId: string) => Promise<void>;
  readonly purge: (assessmentId: string) => Promise<void>;
  readonly close: () => void;
};
