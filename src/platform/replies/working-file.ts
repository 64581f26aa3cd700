/** A file the person has chosen once, written again and again, where the browser can do that (Chromium's can). */
export type WorkingFile = {
  readonly name: string;
  /** Whole or not at all: the browser writes beside the file and swaps. False where it could not. */
  readonly write: (text: string) => Promise<boolean>;
};

type Handle = Pick<FileSystemFileHandle, 'name' | 'createWritable'>;

type Picker = Pick<Window, 'isSecureContext'> & {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<Handle>;
};

export const canKeepFile = (browser: Picker = window): boolean =>
  typeof browser.showSaveFilePicker === 'function';

/** Must be called from a press. `cancelled`: the person chose none. */
export async function chooseWorkingFile(
  suggestedName: string,
  browser: Picker = window,
): Promise<WorkingFile | 'cancelled' | 'not-possible'> {
  try {
    const types = [{ description: 'Mainstay file', accept: { 'application/json': ['.json'] } }];
    const handle = await browser.showSaveFilePicker?.({ suggestedName, types });
    return handle === undefined ? 'not-possible' : workingFile(handle);
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'not-possible';
  }
}

const workingFile = (handle: Handle): WorkingFile => ({
  name: handle.name,
  write: async (text) => {
    try {
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
      return true;
    } catch {
      // A stick pulled out, a folder gone, a permission taken back.
      return false;
    }
  },
});
