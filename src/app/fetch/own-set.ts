import type { ReactNode } from 'react';
import type { Assessment } from '../../core/document/assessment';
import type { Compiled } from '../../core/instrument/build-instrument';

/** A set of questions that was opened from a file, in the place of those of the build. */
export type OwnSet = Compiled & {
  readonly earlier: Readonly<Record<string, Compiled>>;
  readonly example: () => Assessment | null;
  /** The file it came in. */
  readonly text: string;
};

/** What this window asks: `set` is null where it asks the questions of the build. Written before the app starts. */
export const asked: {
  set: OwnSet | null;
  /** Stands under the head of every page. */
  line: ReactNode;
} = { set: null, line: null };
