import type * as z from 'zod/mini';
import { DATE_PATTERN, TIME_PATTERN, VERSION_PATTERN } from '../limits/format';
import type { Expected } from './result';

type Issue = z.core.$ZodIssue;

/** What the schema wanted, as facts a page can word; zod's own sentences are for programmers. */
export function expectedOfIssue(issue: Issue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected);
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.filter(isPlain) };
    case 'invalid_format':
      return expectedFormat(issue.pattern);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return { kind: 'whole-number' };
    case 'invalid_union':
      return expectedOfUnion(issue);
    case 'invalid_key':
      return { kind: 'id' };
    case 'custom':
      return expectedCount(issue.params);
    default:
      return { kind: 'something-else' };
  }
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

function expectedType(expected: string): Expected {
  if (expected === 'string') return { kind: 'text' };
  if (expected === 'array') return { kind: 'list' };
  if (expected === 'number' || expected === 'int') return { kind: 'whole-number' };
  return { kind: 'record' };
}

function expectedFormat(pattern: string | undefined): Expected {
  if (pattern === TIME_PATTERN.toString()) return { kind: 'time' };
  if (pattern === DATE_PATTERN.toString()) return { kind: 'date' };
  if (pattern === VERSION_PATTERN.toString()) return { kind: 'version' };
  return { kind: 'id' };
}

function tooBig(issue: { readonly origin: string; readonly maximum: number | bigint }): Expected {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'string') return { kind: 'at-most', maximum, of: 'characters' };
  if (issue.origin === 'array') return { kind: 'at-most', maximum, of: 'entries' };
  // A number past what a computer counts exactly is refused for that first, with a maximum of
  // sixteen figures.
  return maximum > 9
    ? { kind: 'whole-number' }
    : { kind: 'one-of', values: wholeNumbersTo(maximum) };
}

function wholeNumbersTo(highest: number): readonly number[] {
  return Array.from({ length: highest + 1 }, (_, number) => number);
}

/**
 * A union with a telling field is our answer states; the other is a number or 'dk', where the
 * number is what failed.
 */
function expectedOfUnion(issue: Extract<Issue, { readonly code: 'invalid_union' }>): Expected {
  if ('options' in issue && issue.options !== undefined) {
    return { kind: 'one-of', values: issue.options.filter(isPlain) };
  }
  const last = issue.errors.at(-1)?.[0];
  return last === undefined ? { kind: 'something-else' } : expectedOfIssue(last);
}

function expectedCount(params: Readonly<Record<string, unknown>> | undefined): Expected {
  if (params?.ids === 'once') return { kind: 'unique-ids' };
  const maximum = params?.entries;
  if (typeof maximum !== 'number') return { kind: 'something-else' };
  return { kind: 'at-most', maximum, of: 'entries' };
}
