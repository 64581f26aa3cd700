/** `cancelled`: the person closed the browser's own sheet. `not-possible`: show the text to be copied by hand. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'not-possible';

type Sharer = Partial<Pick<Navigator, 'share' | 'clipboard'>>;

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
