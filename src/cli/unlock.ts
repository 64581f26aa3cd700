/** Opens a file locked with a password. The password comes from the environment, where no list of commands keeps it. */
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { type LockedFile, lockedHead, passwordText } from '../core/file/locked-file';
import { lockedIn } from '../core/intake/open-any-file';
import { failure, type Result, success } from '../core/json/result';

/** The password given is not the one it was locked with, or a byte of it has changed. */
export type WrongPassword = { readonly code: 'wrong-password' };

const KEY_BYTES = 32;
/** What AES-GCM proves itself with, at the end of the data. */
const PROOF_BYTES = 16;

/** The text to read: what is inside where it is a locked file and a password is given, else the text itself. */
export function unlocked(
  text: string,
  password: string | undefined,
): Result<string, WrongPassword> {
  const file = password === undefined ? null : lockedIn(text);
  if (file === null || password === undefined) return success(text);
  const plain = plainOf(file, password);
  return plain === null ? failure({ code: 'wrong-password' }) : success(plain);
}

function plainOf({ iterations, salt, iv, data }: LockedFile, password: string): string | null {
  const key = pbkdf2Sync(passwordText(password), bytes(salt), iterations, KEY_BYTES, 'sha256');
  const sealed = bytes(data);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(iv));
    decipher.setAAD(Buffer.from(lockedHead(iterations)));
    decipher.setAuthTag(sealed.subarray(-PROOF_BYTES));
    const plain = [decipher.update(sealed.subarray(0, -PROOF_BYTES)), decipher.final()];
    return Buffer.concat(plain).toString('utf8');
  } catch {
    return null;
  }
}

const bytes = (base64: string) => Buffer.from(base64, 'base64');
