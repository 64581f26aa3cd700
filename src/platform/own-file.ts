/** Put there by the running app; the file it was opened from has none of them. */
const OF_THE_RUN = ['data-view', 'data-drawn', 'data-theme', 'data-old'];

/**
 * The text of the file this page was opened from, where this is the app in one file: read back from
 * the page, since a page on disk may read no files. The scripts and the style are byte for byte what
 * the policy in it allows; Home, drawn already in the original, is left to the script. Null elsewhere.
 */
export function ownFileText(page: Document = document): string | null {
  if (page.documentElement.dataset.build !== 'one-file') return null;
  const copy = page.importNode(page.documentElement, true);
  for (const name of OF_THE_RUN) copy.removeAttribute(name);
  copy.querySelector('#root')?.replaceChildren();
  return `<!doctype html>\n${copy.outerHTML}\n`;
}
