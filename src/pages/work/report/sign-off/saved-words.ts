/** What became of a file that was handed to the browser: where it went, who can read what, and what it lacks. */
export const savedWords = (name: string, holds: string, lacks = ''): string =>
  `Sent to your downloads as ${name}. Whoever opens it can read ${holds}. ${lacks}`.trim();

/** Of a file that looks as if it could be opened here again. */
export const NOT_OPENED_AGAIN = 'It cannot be opened here again: for that, save to a file.';
