/**
 * Long enough for a slow laptop to have begun the download; the browser reads the bytes by this
 * address.
 */
const REVOKE_AFTER = 60_000;

export type FileToSave = {
  readonly name: string;
  /** Text, or the bytes of a picture or a document. */
  readonly text: string | Uint8Array<ArrayBuffer> | Blob;
  readonly type?: string;
};

/**
 * Hands a file to the browser's own download. There is no telling whether the person then kept it.
 */
export function saveFile({ name, text, type = 'application/json' }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox follows only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER);
}
