const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_GROUP = 123;
const CLOSE_GROUP = 125;

export type JsonSize = {
  readonly depth: number;
  /** Values of every kind: each is the first of its list or group, or comes after a comma. */
  readonly values: number;
  /** Values of the longest list or group itself, without those deeper in it. */
  readonly width: number;
  /** The text ends inside a list, a group or a string. */
  readonly isOpen: boolean;
};

/**
 * How large text would be as JSON, without parsing it: eight megabytes of brackets, or one group of half
 * a million names, keep `JSON.parse` busy for seconds. Looks no further once it is over one of `most`.
 */
export function measureJson(
  text: string,
  most: { readonly depth: number; readonly values: number; readonly width: number },
): JsonSize {
  let open = 0;
  let depth = 0;
  let values = 0;
  let width = 0;
  /** How many values there are so far in each list or group that is open. */
  const held: number[] = [];
  let at = 0;
  const isOver = () => depth > most.depth || values > most.values || width > most.width;
  const met = () => {
    values += 1;
    const now = (held[open] ?? 0) + 1;
    held[open] = now;
    if (now > width) width = now;
  };
  for (; at < text.length && !isOver(); at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COMMA) met();
    else if (code === CLOSE_LIST || code === CLOSE_GROUP) open -= 1;
    else if (code === OPEN_LIST || code === OPEN_GROUP) {
      open += 1;
      depth = Math.max(depth, open);
      held[open] = 0;
      const next = text.charCodeAt(afterSpace(text, at + 1));
      if (next !== CLOSE_LIST && next !== CLOSE_GROUP) met();
    }
  }
  return { depth, values, width, isOpen: open > 0 || at > text.length };
}

/** Where the string that starts here has its last quote, or past the end of the text. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) {
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  }
  return at;
}

export function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}
