/** The sentences of what people read, each as they read it. */

/** What stands between two sentences: an end, a space, and something that begins one. */
const BETWEEN = /(?<=[.?!:]["”’)]?)\s+(?=[A-Z“‘"(`])/;
/** Told as sentences. Headings, and the heads of a table's rows and columns, promise nothing. */
const TOLD = 'p, li, td, blockquote';

const split = (text: string): readonly string[] =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(BETWEEN)
    .filter((sentence) => sentence !== '');

/** Of a page drawn to markup; what leads to its parts stands in a `nav` and is left out. */
export function sentencesOfPage(markup: string): readonly string[] {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return [...page.querySelectorAll(TOLD)]
    .filter((block) => block.closest('nav') === null && block.querySelector(TOLD) === null)
    .flatMap((block) => split(block.textContent ?? ''));
}

/** Of a document in Markdown: its paragraphs, its list and the cells of its tables. */
export function sentencesOfMarkdown(text: string): readonly string[] {
  return text
    .replaceAll('**', '')
    .split(/\n(?=\n|- |\|)/)
    .flatMap(blocksOf)
    .flatMap(split);
}

function blocksOf(block: string): readonly string[] {
  const line = block.trim();
  if (line.startsWith('#')) return [];
  if (!line.startsWith('|')) return [line.replace(/^- /, '')];
  return /^\|[-|]+$/.test(line) ? [] : line.split('|');
}
