/** Locks and opens files with a password: AES-256-GCM under a key from PBKDF2, both the browser's own. */
import {
  LOCK_ITERATIONS,
  LOCK_IV_BYTES,
  LOCK_SALT_BYTES,
  type LockedFile,
  lockedFileText,
  lockedHead,
  passwordText,
} from '../core/file/locked-file';

/** Browsers have the cipher on https, on this computer's own address and mostly in a file. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined;

/** The text of the locked file. */
export async function lockText(text: string, password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(LOCK_SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(LOCK_IV_BYTES));
  const key = await keyFrom(password, salt, LOCK_ITERATIONS);
  const data = await crypto.subtle.encrypt(cipher(iv, LOCK_ITERATIONS), key, utf8(text));
  return lockedFileText({
    iterations: LOCK_ITERATIONS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  });
}

/** The text inside, or null where the password is another one, or a byte of the file has changed. */
export async function unlockText(file: LockedFile, password: string): Promise<string | null> {
  const key = await keyFrom(password, fromBase64(file.salt), file.iterations);
  try {
    const plain = await crypto.subtle.decrypt(
      cipher(fromBase64(file.iv), file.iterations),
      key,
      fromBase64(file.data),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return null;
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const cipher = (iv: Uint8Array<ArrayBuffer>, iterations: number) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(lockedHead(iterations)),
});

async function keyFrom(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const typed = await crypto.subtle.importKey(
    'raw',
    utf8(passwordText(password)),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** As many at a time as a call takes arguments for. */
const AT_ONCE = 32_768;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
