/** What a file is when it is plainly not text in UTF-8. */
export type OtherKind = 'zip' | 'pdf' | 'picture' | 'old-office' | 'utf-16';

/**
 * What a file was expected to hold where it turned out damaged: facts, for a page to put into
 * words.
 */
export type Expected =
  | {
      readonly kind:
        | 'text'
        | 'record'
        | 'list'
        | 'whole-number'
        | 'time'
        | 'date'
        | 'id'
        | 'version'
        | 'allowed-not-applicable'
        | 'same-instrument'
        | 'safe-key'
        | 'unique-ids'
        | 'one-of-a-name'
        | 'something-else';
    }
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | null)[] }
  | { readonly kind: 'at-most'; readonly maximum: number; readonly of: 'characters' | 'entries' };

/**
 * Why a file was not opened. A code with its facts; the sentences live with the page that shows
 * them.
 */
export type FileProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'empty' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'other-kind'; readonly kind: OtherKind }
  | { readonly code: 'not-utf-8' }
  | { readonly code: 'too-many-values'; readonly limit: number }
  /** One list or group alone. */
  | { readonly code: 'too-long-list'; readonly limit: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'not-json'; readonly isCutShort: boolean }
  | { readonly code: 'not-mainstay' }
  /** Ours, and for other doors: what is given to a pool, or comes of one. */
  | { readonly code: 'shared-figures'; readonly kind: 'contribution' | 'benchmark' }
  /** A set of questions, which one door alone takes; one whose words are not those that were packed. */
  | { readonly code: 'question-set' }
  | { readonly code: 'set-changed' }
  /** Of ours, under a password. */
  | { readonly code: 'locked' }
  | { readonly code: 'newer-version'; readonly fileVersion: number; readonly ourVersion: number }
  | { readonly code: 'damaged'; readonly path: readonly string[]; readonly expected: Expected }
  | { readonly code: 'other-instrument'; readonly fileInstrument: string; readonly ours: string }
  | { readonly code: 'newer-questions'; readonly fileVersion: string; readonly ourVersion: string };

export type Result<Value, Problem = FileProblem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const success = <Value>(value: Value) => ({ ok: true, value }) as const;
export const failure = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;
