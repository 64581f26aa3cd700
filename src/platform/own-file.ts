/** The parts of the one file, by the ids the build gives them. The first holds all the rest of it, as a JSON string. */
const PARTS = ['shell', 'boot', 'style', 'app'] as const;

type Page = {
  readonly documentElement: Pick<HTMLElement, 'dataset'>;
  readonly getElementById: (id: string) => Pick<HTMLElement, 'textContent'> | null;
};

/**
 * The text of the file this page was opened from, where this is the app in one file; null elsewhere, and where a part
 * of it is no longer what was shipped. A page on disk may read no files, so the build lays a copy of all but its
 * scripts and style inside: nothing is taken from the page as it stands, into which others write too.
 */
export async function ownFileText(page: Page = document): Promise<string | null> {
  if (page.documentElement.dataset.build !== 'one-file') return null;
  const [shell = '', ...others] = PARTS.map(
    (part) => page.getElementById(`own-${part}`)?.textContent ?? '',
  );
  const frame: unknown = shell === '' ? null : JSON.parse(shell);
  if (typeof frame !== 'string') return null;
  const areShipped = await Promise.all(others.map((text) => isNamedIn(frame, text)));
  if (areShipped.includes(false)) return null;
  return [shell, ...others].reduce(
    (text, part, at) => text.replace(`<!--own-${PARTS[at]}-->`, () => part),
    frame,
  );
}

/** Whether the policy in the file names this part by its hash; a browser that cannot hash ran it under that policy. */
async function isNamedIn(frame: string, part: string): Promise<boolean> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return true;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(part));
  return frame.includes(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
}
