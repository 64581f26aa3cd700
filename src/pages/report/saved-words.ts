/** What became of a file that was handed to the browser: where it went, who can read what, and what it is not. */
export const savedWords = (name: string, holds: string, lacks = ''): string =>
  [
    `Sent to your downloads as ${name}. Whoever opens it can read ${holds}.`,
    'It cannot be opened here again: for that, save to a file.',
    lacks,
  ]
    .join(' ')
    .trim();
