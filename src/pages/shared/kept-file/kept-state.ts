import type { Assessment } from '../../../core/document/assessment';
import type { DiskTrouble } from '../../../platform/kept-file/kept-handle';
import type { RememberedFile, RememberedFiles } from '../../../platform/kept-file/remembered-files';
import type { OfferedCopy } from '../copies/bring-in';
import type { NewsLine } from '../copies/joining-words';

/** What the file would bring; `mark` is that of its text. */
export type Offer = {
  readonly copy: OfferedCopy;
  readonly mark: string;
  /** Something has changed since it was last shown, so that the press did nothing. */
  readonly isAnew: boolean;
};

/** What has come in from the file. */
export type CameIn = {
  readonly lines: readonly NewsLine[];
  readonly disputed: number;
  /** How many things gave way that can be put back by hand. */
  readonly gone: number;
  /** What stood here before, and what was known of the file; null once more has changed here since. */
  readonly undo: { readonly before: Assessment; readonly row: RememberedFile } | null;
};

export type KeptTrouble =
  | Exclude<DiskTrouble, 'not-allowed'>
  /** The disk has not answered for a while; it may yet. */
  | 'silent'
  /** The device could not keep what came in, so the file is left as it is. */
  | 'not-kept-here'
  | 'too-large'
  | 'would-not-open';

export type KeptState =
  | { readonly is: 'working' }
  /** The file holds what stands here, or what stood at this time and is being written anew. */
  | { readonly is: 'kept'; readonly at: string }
  /** The browser wants a press first. `isBehind`: there is something here that the file has not. */
  | { readonly is: 'asleep'; readonly isBehind: boolean; readonly wasRefused: boolean }
  | { readonly is: 'trouble'; readonly trouble: KeptTrouble; readonly at: string }
  | { readonly is: 'other'; readonly words: string }
  | { readonly is: 'offered'; readonly offer: Offer }
  /** What came in has versions to choose between; the file is as the others left it. */
  | { readonly is: 'choosing' };

export type KeptFile = {
  readonly name: string;
  readonly state: KeptState;
  readonly came: CameIn | null;
};

export type KeeperPorts = {
  readonly files: RememberedFiles;
  /** One at a time of all windows. */
  readonly locked: (name: string, work: () => Promise<void>) => Promise<void>;
  /** This window's own name. */
  readonly me: string;
  /** Milliseconds without a change before the file is written. */
  readonly quiet: number;
};
