/** What Mainstay writes that someone may paste, scan or drop where another kind is asked for. */
type MainstayKind = 'reply' | 'invitation' | 'assessment';

/** Why a code was not read. A code with its facts; the sentences live with the page that shows them. */
export type CodeProblem =
  | { readonly code: 'not-a-code' }
  /** `cut-short`: its end is missing. `changed`: what is there is not what was written. */
  | { readonly code: 'damaged'; readonly because: 'cut-short' | 'changed' }
  /** A newer Mainstay wrote it. */
  | { readonly code: 'newer-format' }
  | { readonly code: 'wrong-kind'; readonly kind: MainstayKind }
  | { readonly code: 'other-instrument' }
  /** Versions of the questions, theirs and ours; the same where only the questions asked differ. */
  | { readonly code: 'other-questions'; readonly theirs: string; readonly ours: string }
  /** A code read out that belongs to another exercise, a rehearsal perhaps, or another round of this one. */
  | { readonly code: 'other-exercise'; readonly isRehearsal: boolean }
  /**
   * A code read out whose groups of four are not all there and right. `wrong` counts from 1. While
   * nothing is wrong and fewer are `given` than `expected`, the rest has yet to be typed.
   */
  | {
      readonly code: 'groups';
      readonly wrong: readonly number[];
      readonly given: number;
      readonly expected: number;
    };
