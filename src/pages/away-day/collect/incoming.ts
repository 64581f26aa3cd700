import type { CodeProblem } from '../../../core/codes/code-problem';
import type { Assessment } from '../../../core/document/assessment';
import type { Arrival } from '../../../core/intake/receive-response';
import type { OutcomeText } from './outcome-text';

/** What a person dropped, picked, pasted, held up or opened, as far as it could be read. */
export type Incoming = {
  /** The file's name, or which of several codes; empty for one alone. */
  readonly source: string;
} & (
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  | { readonly kind: 'code-problem'; readonly problem: CodeProblem }
  | { readonly kind: 'copy'; readonly assessment: Assessment }
  /** Already in words: a file or a photo that could not be read. */
  | { readonly kind: 'refused'; readonly said: OutcomeText }
);

/** Another copy of the exercise waits for a press of its own: see copies-offered.tsx. */
export type ToTakeIn = Exclude<Incoming, { readonly kind: 'copy' }>;
