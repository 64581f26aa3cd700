/** `cancelled`: the person closed the browser's own sheet. `not-possible`: show the text to be copied by hand. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'not-possible';

type Sharer = Partial<Pick<Navigator, 'share' | 'canShare' | 'clipboard'>>;

/** Whether this device has a sheet of its own to hand things to other apps. */
export const hasShareSheet = (device: Sharer = navigator): boolean => device.share !== undefined;

/** `refused`: this device hands on no such file, or no longer since the press; nothing was handed over. */
export type FileShareOutcome = 'shared' | 'cancelled' | 'refused';

/** Hands a file to another app by the device's own sheet. Must be called from a press. */
export async function shareFile(
  file: File,
  title: string,
  device: Sharer = navigator,
): Promise<FileShareOutcome> {
  const data = { title, files: [file] };
  try {
    // Some devices say beforehand which files they take, some only when asked to.
    if (device.share === undefined || device.canShare?.(data) !== true) return 'refused';
    await device.share(data);
    return 'shared';
  } catch (error) {
    const isCancelled = error instanceof Error && error.name === 'AbortError';
    return isCancelled ? 'cancelled' : 'refused';
  }
}

/** Hands text to another app by the device's own sheet; copies it where there is none. */
export async function shareText(
  text: string,
  title: string,
  device: Sharer = navigator,
): Promise<ShareOutcome> {
  if (device.share === undefined) return copyText(text, device);
  try {
    await device.share({ title, text });
    return 'shared';
  } catch (error) {
    const isCancelled = error instanceof Error && error.name === 'AbortError';
    return isCancelled ? 'cancelled' : copyText(text, device);
  }
}

/** Must be called from a press: browsers let a page write to the clipboard only then. */
export async function copyText(
  text: string,
  device: Sharer = navigator,
): Promise<'copied' | 'not-possible'> {
  try {
    // Absent on plain http.
    await device.clipboard?.writeText(text);
    if (device.clipboard !== undefined) return 'copied';
  } catch {
    // Forbidden here; the older way may still be open.
  }
  return copySelected(text) ? 'copied' : 'not-possible';
}

/** The way from before the clipboard could be written to: select it, then press "copy" for the person. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // Out of the flow, so that the page does not jump.
  field.style.position = 'fixed';
  // Inside an open dialog nothing outside it can be selected.
  (before?.closest('dialog') ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
