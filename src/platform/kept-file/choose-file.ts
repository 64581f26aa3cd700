import type { KeptHandle } from './kept-handle';

type Types = readonly {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}[];

/** What is used of a window, where its browser lets a page keep a file on disk (Chromium's do). */
type Picker = Pick<Window, 'isSecureContext'> & {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: Types;
  }) => Promise<KeptHandle>;
  readonly showOpenFilePicker?: (options: {
    readonly types: Types;
  }) => Promise<readonly KeptHandle[]>;
};

export const canKeepFile = (browser: Picker = window): boolean =>
  typeof browser.showSaveFilePicker === 'function' &&
  typeof browser.showOpenFilePicker === 'function';

type Chosen = KeptHandle | 'cancelled' | 'not-possible';

/** A file that is made, or emptied, for this. Must be called from a press. `cancelled`: the person chose none. */
export const chooseNewFile = (suggestedName: string, browser: Picker = window): Promise<Chosen> =>
  chosen(async () => browser.showSaveFilePicker?.({ suggestedName, types: TYPES }));

/** A file that is there, as it is. Must be called from a press. */
export const chooseFileThere = (browser: Picker = window): Promise<Chosen> =>
  chosen(async () => (await browser.showOpenFilePicker?.({ types: TYPES }))?.[0]);

const TYPES: Types = [{ description: 'Mainstay file', accept: { 'application/json': ['.json'] } }];

async function chosen(ask: () => Promise<KeptHandle | undefined>): Promise<Chosen> {
  try {
    return (await ask()) ?? 'not-possible';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'not-possible';
  }
}
