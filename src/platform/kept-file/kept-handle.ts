/** A file on disk that somebody chose, as the browser hands it out: read, and written whole or not at all. */
import type { FileProblem } from '../../core/json/result';
import { readFile } from '../read-file';

type Wish = { readonly mode: 'readwrite' };

/** What is used of a `FileSystemFileHandle`; a fake one in tests. */
export type KeptHandle = {
  readonly name: string;
  readonly getFile: () => Promise<Pick<File, 'size' | 'arrayBuffer'>>;
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<void>;
    readonly close: () => Promise<void>;
    readonly abort: () => Promise<void>;
  }>;
  readonly queryPermission?: (wish: Wish) => Promise<PermissionState>;
  readonly requestPermission?: (wish: Wish) => Promise<PermissionState>;
};

/** `gone`: moved, renamed, deleted, or its disk is not there. `not-allowed`: the browser must be asked anew. */
export type DiskTrouble = 'gone' | 'full' | 'not-allowed' | 'failed';

export type KeptText =
  /** Empty where the file is. */
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'problem'; readonly problem: FileProblem }
  | { readonly is: 'trouble'; readonly trouble: DiskTrouble };

const WISH: Wish = { mode: 'readwrite' };

/** Whether the page may write to it now, without asking anybody. */
export async function mayWrite(handle: KeptHandle): Promise<boolean> {
  try {
    return ((await handle.queryPermission?.(WISH)) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

/** Asks for it. Must be called from a press. */
export async function askToWrite(handle: KeptHandle): Promise<boolean> {
  try {
    return ((await handle.requestPermission?.(WISH)) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

export async function readKept(handle: KeptHandle): Promise<KeptText> {
  try {
    const file = await handle.getFile();
    if (file.size === 0) return { is: 'text', text: '' };
    const read = await readFile(file);
    if (read.ok) return { is: 'text', text: read.value };
    // Somebody may be writing to it in this very moment.
    if (read.problem.code === 'unreadable') return { is: 'trouble', trouble: 'failed' };
    return { is: 'problem', problem: read.problem };
  } catch (error) {
    return { is: 'trouble', trouble: troubleOf(error) };
  }
}

/**
 * Writes all of it beside the file, looks whether the file still holds `before`, and puts the one in the place of the
 * other. `changed`: it does not, and was left alone. A browser that is killed leaves the file as it was.
 */
export async function writeKept(
  handle: KeptHandle,
  text: string,
  before: string,
): Promise<'written' | 'changed' | DiskTrouble> {
  let stream: Awaited<ReturnType<KeptHandle['createWritable']>> | null = null;
  try {
    stream = await handle.createWritable();
    await stream.write(text);
    const now = await readKept(handle);
    if (now.is !== 'text' || now.text !== before) {
      await stream.abort();
      return now.is === 'trouble' ? now.trouble : 'changed';
    }
    await stream.close();
    return 'written';
  } catch (error) {
    await stream?.abort().catch(() => {});
    return troubleOf(error);
  }
}

const TROUBLES: Readonly<Record<string, DiskTrouble>> = {
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
};

const troubleOf = (error: unknown): DiskTrouble =>
  (error instanceof Error ? TROUBLES[error.name] : undefined) ?? 'failed';
