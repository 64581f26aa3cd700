/**
 * The oldest browsers Mainstay is built for: about the last two and a half years. The build writes no newer syntax
 * than these read, and index.html names them to anything older.
 */
const OLDEST = { chrome: '120', edge: '120', firefox: '121', safari: '17.4' } as const;

export const BUILD_TARGET: string[] = Object.entries(OLDEST).map(([name, from]) => name + from);

export const OLDEST_IN_WORDS = `Chrome or Edge ${OLDEST.chrome}, Firefox ${OLDEST.firefox} or Safari ${OLDEST.safari}`;

/**
 * What a browser below them reads. boot.js uncovers it with no help from the app, which such a browser may not even be
 * able to parse.
 */
export const TOO_OLD_HTML = [
  '<div class="too-old wrap page plain">',
  // Not an h1, of which the page then drawn has its own.
  '<p class="serif" role="heading" aria-level="1">This browser is too old for Mainstay</p>',
  `<p>Mainstay needs ${OLDEST_IN_WORDS}, or anything newer.</p>`,
  '<p>Nothing is lost. Answers kept in this browser are still here, and files you saved will open in a newer browser.</p>',
  '<p>Please update this browser and load this page again. If it cannot be updated, open Mainstay in another browser or on another device.</p>',
  '</div>',
].join('');
