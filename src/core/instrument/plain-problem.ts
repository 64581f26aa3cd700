/** What zod finds wrong with the shape of a question file, in the words of whoever writes one. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

export function plainProblem(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return issue.input === undefined
        ? 'is missing'
        : `write one of: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `there is no line called ${issue.keys.map((key) => `“${key}”`).join(', ')} here: look for a slip of the pen, or a line too far left or right`;
    case 'too_small':
      return tooFew(issue);
    case 'too_big':
      return tooMany(issue);
    default:
      return issue.message;
  }
}

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  if (expected === 'string' && typeof input !== 'object')
    return 'is to be a text: put it in "double quotes"';
  return WRITE[expected] ?? `is to be of another kind (${expected})`;
}

const WRITE: Readonly<Record<string, string>> = {
  string: 'is to be one text, not a list: look for a stray dash, or a colon in the text',
  boolean: 'write true or false',
  number: 'write a whole number',
  int: 'write a whole number',
  array: 'is to be a list: each entry on a line of its own, after a dash',
  object: 'is to have lines of its own below it, each with a name, a colon and a value',
};

function tooFew({ origin, minimum, exact, input }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string') return 'is empty';
  return counted({ origin, input, limit: `${exact ? 'exactly' : 'at least'} ${minimum}` });
}

const tooMany = ({ origin, maximum, exact, input }: Extract<Issue, { code: 'too_big' }>): string =>
  counted({ origin, input, limit: `${exact ? 'exactly' : 'at most'} ${maximum}` });

type Counted = { readonly origin: string; readonly input: unknown; readonly limit: string };

const counted = ({ origin, input, limit }: Counted): string =>
  origin === 'array' && Array.isArray(input)
    ? `has ${input.length} in its list, needs ${limit}`
    : `write ${limit}`;
