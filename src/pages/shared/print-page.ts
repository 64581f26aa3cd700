import './print-faces.css';

/** A letter of each of the two files of a weight. */
const LETTERS = 'aŵ';
const FACES = ['400 1em "Radio Canada Print"', '600 1em "Radio Canada Print"'] as const;
/** Nobody waits for a typeface: without it the one of the screen prints. */
const LONGEST_WAIT = 2_000;

/** Fetches the typeface of print, so that a print from the browser's own menu has it too. */
export async function fetchPrintFaces(): Promise<void> {
  if (!('fonts' in document)) return;
  const here = Promise.allSettled(FACES.map((face) => document.fonts.load(face, LETTERS)));
  await Promise.race([here, new Promise((done) => setTimeout(done, LONGEST_WAIT))]);
}

/** Prints the page as it stands, in the typeface of print where that can be had. */
export const printPage = (): void => {
  void fetchPrintFaces().then(() => window.print());
};
