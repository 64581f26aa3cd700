import type { Answer, EarlierAnswer, Evidence } from '../core/document/answer';
import type {
  Assessment,
  AssessmentHead,
  AssessmentKind,
  LocalContext,
  OutcomeAnswer,
  ReportChoices,
  Target,
} from '../core/document/assessment';
import type { Profile } from '../core/document/profile';
import type { Response } from '../core/document/response';
import type { SignOff } from '../core/document/sign-off';
import type { Together } from '../core/document/together';
import type { PanelHead } from '../core/exercise/exercise-changes';
import type {
  FunctionId,
  Instrument,
  Item,
  ItemId,
  LocalPriority,
  SectionId,
} from '../core/instrument/instrument';
import type {
  AssessmentStorage,
  DamagedRecord,
  OtherWindows,
  StorageFailure,
} from '../core/storage/storage';

/** The read-only example: answers to it stay in memory and are never written. */
export const EXAMPLE_ID = 'example';

/** All of the questions, fetched after the first page. Rejects where they cannot be had. */
type Questions = () => Promise<Instrument>;

export type StorePorts = {
  /** The questions that what is started here is about. */
  readonly instrument: Pick<Instrument, 'id' | 'version'>;
  readonly questions: Questions;
  readonly storage: AssessmentStorage;
  readonly otherWindows: OtherWindows;
  /** Now, as an ISO time. */
  readonly clock: () => string;
  readonly newId: () => string;
  /** Who is at this device, as far as they said; said beside what they change. */
  readonly person?: () => string;
  /** Milliseconds since the page was opened, whatever the clock says; none where it is not known. */
  readonly elapsed?: () => number;
};

/**
 * `saved` only when every change has completed durably; `at` is null until the first one of this
 * visit.
 */
type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: StorageFailure }
  | { readonly kind: 'memory'; readonly reason: StorageFailure };

export type DetailsPatch = {
  readonly name?: string;
  readonly assessedOn?: string;
  readonly respondent?: Partial<AssessmentHead['respondent']>;
  readonly profile?: Partial<Profile>;
  readonly context?: Partial<LocalContext>;
  /** Replaces them all. */
  readonly localPriorities?: Readonly<Record<FunctionId, LocalPriority>>;
};

type NotesPatch = {
  readonly note?: string;
  readonly speakers?: string;
  readonly accreditationCodes?: string;
};

export type Facts = {
  /** `cleared`: everything was removed from this device, here or in another window. */
  readonly status: 'loading' | 'ready' | 'cleared';
  readonly save: SaveState;
  readonly heads: Readonly<Record<string, AssessmentHead>>;
  readonly responses: Readonly<Record<string, Response>>;
  /** When each was last saved to a file, ISO time. */
  readonly filedAt: Readonly<Record<string, string | null>>;
  /** A mark of what that file held; null where none is known. */
  readonly filedMark: Readonly<Record<string, string | null>>;
  readonly lastItem: Readonly<Record<string, ItemId | null>>;
  readonly recentlyDeleted: { readonly id: string; readonly name: string } | null;
  /** Whether the device has yet to say that it is deleted there: where it cannot be written, it is not. */
  readonly isDeletionDue: boolean;
  /** What was not deleted after all, since another window had changed it. */
  readonly notDeleted: { readonly id: string; readonly name: string } | null;
  /** Names, by id, of what another window deleted while it was open here. */
  readonly deletedElsewhere: Readonly<Record<string, string>>;
  /**
   * What another window deleted and something else was then opened in the place of: still held here,
   * by the id it gets when it is kept after all.
   */
  readonly heldFromDeleted: Readonly<
    Record<string, { readonly id: string; readonly name: string }>
  >;
  /** Still here and no longer on the device, though no window took it away: not written until someone says so. */
  readonly lostIds: readonly string[];
  /** New ids, by old, of what began here under an id that another window was already using. */
  readonly movedTo: Readonly<Record<string, string>>;
  /**
   * How often another window's change came in, by assessment id for its head and by
   * `outsidePlace` for an answer. A form takes it in field by field: see pages/shared/forms/form-keeper.ts.
   */
  readonly outside: Readonly<Record<string, number>>;
  /** Stored records that could not be read and were left alone, and how many a newer app wrote. */
  readonly unreadable: number;
  readonly fromNewerApp: number;
  /** Those of them that no newer app wrote, and those set aside before. */
  readonly damaged: readonly DamagedRecord[];
  /** Why what is on this device could not be read at all; `saveRetried` tries again. */
  readonly loadFailure: StorageFailure | null;
};

/** The person's own assessments: all but the example. */
export const ownIds = (state: Facts): readonly string[] =>
  Object.keys(state.heads).filter((id) => id !== EXAMPLE_ID);

export const outsidePlace = (id: string, itemId: ItemId) => `${id}/${itemId}`;

/** Once more at this place. */
export const moved = (outside: Facts['outside'], place: string): Facts['outside'] => ({
  ...outside,
  [place]: (outside[place] ?? 0) + 1,
});

/** A device with nothing on it. */
export const NOTHING_KEPT = {
  heads: {},
  responses: {},
  filedAt: {},
  filedMark: {},
  lastItem: {},
  recentlyDeleted: null,
  isDeletionDue: false,
  notDeleted: null,
  deletedElsewhere: {},
  heldFromDeleted: {},
  lostIds: [],
  movedTo: {},
  outside: {},
  unreadable: 0,
  fromNewerApp: 0,
  damaged: [],
  loadFailure: null,
} as const satisfies Partial<Facts>;

export type AnswerActions = {
  readonly itemAnswered: (id: string, itemId: ItemId, answer: Answer | null) => void;
  readonly notesChanged: (id: string, itemId: ItemId, patch: NotesPatch) => void;
  readonly evidenceChanged: (id: string, itemId: ItemId, evidence: readonly Evidence[]) => void;
  /** Sets those of a function's home items that are blank or already n/a; returns how many. */
  readonly functionSetElsewhere: (id: string, items: readonly Item[], body: string) => number;
  /** Puts an earlier answer back; what stood until now becomes an earlier one. */
  readonly earlierPutBack: (id: string, itemId: ItemId, earlier: EarlierAnswer) => void;
  /** Lets go of what was answered before the answer that stands. */
  readonly earlierForgotten: (id: string, itemId: ItemId) => void;
  readonly itemVisited: (id: string, itemId: ItemId) => void;
};

export type HeadChange = (head: AssessmentHead) => Partial<AssessmentHead>;

export type HeadActions = {
  readonly detailsChanged: (id: string, patch: DetailsPatch) => void;
  readonly assessmentRenamed: (id: string, name: string) => void;
  readonly sectionTargetSet: (id: string, sectionId: SectionId, target: Target | null) => void;
  readonly itemTargetSet: (id: string, itemId: ItemId, target: Target | null) => void;
  readonly outcomeAnswered: (id: string, pathwayId: string, answer: OutcomeAnswer) => void;
  readonly reportChanged: (id: string, choices: ReportChoices) => void;
  readonly quickBecameFull: (id: string) => void;
  /** What happened to the panel: see `core/exercise/exercise-changes.ts`. Written at once. */
  readonly exerciseChanged: (id: string, change: (parts: PanelHead) => PanelHead) => void;
  /** The plan, the lineage, the rivals: see `core/action-plan` and `core/document/together.ts`. */
  readonly headChanged: (id: string, change: HeadChange, when: 'now' | 'soon') => void;
  /** The one change a final assessment takes, since it is how it is reopened. */
  readonly signOffChanged: (id: string, signOff: SignOff) => void;
};

export type AssessmentActions = {
  /** `quickItems` are those a quick check asks from now on; without them, those marked for one when it is looked at. */
  readonly assessmentStarted: (kind: AssessmentKind, quickItems?: readonly ItemId[]) => string;
  /** Returns the new id, or null when there is no such assessment. */
  readonly assessmentDuplicated: (id: string) => string | null;
  /** `savedAt` of the file it came in, which holds what is here from now on; none where it came in no file. */
  readonly assessmentOpened: (assessment: Assessment, savedAt?: string) => string;
  /** `written` is what the file holds, where it is not what stands here now. */
  readonly assessmentFiled: (id: string, written?: Assessment) => void;
  /** It has gone out in a file, as a whole or a part: what stands in it was seen. No change to it. */
  readonly assessmentPublished: (id: string, together: Together) => void;
  /** Puts what came of two copies in the place of the one here; every form starts afresh. */
  readonly copiesJoined: (id: string, joined: Assessment) => void;
  readonly assessmentDeleted: (id: string) => void;
  readonly deletionUndone: () => void;
  /** Keeps, after all, what another window deleted. */
  readonly broughtBack: (id: string) => void;
  /** Keeps one of `heldFromDeleted` beside what stands in its place. */
  readonly keptBeside: (own: string) => void;
  readonly exampleOpened: (assessment: Assessment) => void;
};

export type DeviceActions = {
  /** Called once by the app at the start: reads what is on this device. */
  readonly loaded: () => Promise<void>;
  /** Reads the device again, when this window comes to the front: others may have been busy. */
  readonly lookedAgain: () => Promise<void>;
  readonly saveRetried: () => Promise<void>;
  /** Writes what the device has lost once more, whole. */
  readonly lostKept: () => Promise<void>;
  /**
   * Sends every waiting change now; resolves when nothing is under way, whether it worked or not.
   */
  readonly flush: () => Promise<void>;
  /** The page may be going: what is not written yet is put aside in one go, then written as well. */
  readonly pageLeft: () => void;
  /**
   * Removes everything from this device, here and in every other window. False, and nothing done, where
   * another window had more to show than this one; that is then shown. Rejects with a `StorageError`.
   */
  readonly everythingCleared: () => Promise<boolean>;
};

export type MainstayState = Facts &
  AnswerActions &
  HeadActions &
  AssessmentActions &
  DeviceActions & { readonly questions: Questions };

export type SetState = (change: (state: MainstayState) => Partial<Facts>) => void;
export type GetState = () => MainstayState;
