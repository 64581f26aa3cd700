/**
 * A file locked with a password: how it is written, byte by byte in docs/file-format.md. The cipher is the platform's
 * (WebCrypto) and the terminal's (Node); here is only what stands around its bytes.
 */
import { isJsonObject } from '../json/json';
import { failure, type Result, success } from '../json/result';

const LOCKED_FILE_TYPE = 'mainstay-locked';
const LOCKED_FILE_VERSION = 1;

/** The least OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
export const LOCK_ITERATIONS = 600_000;
export const LOCK_SALT_BYTES = 16;
export const LOCK_IV_BYTES = 12;
/** Fewer would be no lock; more could hold a page up for minutes. */
const FEWEST_ITERATIONS = 100_000;
const MOST_ITERATIONS = 5_000_000;

/** The three texts are base64 (RFC 4648, section 4). */
export type LockedFile = {
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  /** What AES-GCM made of the file, its 16 bytes of proof at the end. */
  readonly data: string;
};

/** Bound to the bytes by the cipher: a file whose head was changed does not open. */
export const lockedHead = (iterations: number): string =>
  `${LOCKED_FILE_TYPE} ${LOCKED_FILE_VERSION} ${iterations}`;

/** The same letters typed on another keyboard are the same password. */
export const passwordText = (password: string): string => password.normalize('NFC');

export const lockedFileText = ({ iterations, salt, iv, data }: LockedFile): string =>
  `${JSON.stringify({ type: LOCKED_FILE_TYPE, version: LOCKED_FILE_VERSION, iterations, salt, iv, data }, null, 2)}\n`;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);

const base64Of = (value: unknown, bytes?: number): string | null =>
  typeof value === 'string' &&
  BASE64.test(value) &&
  (bytes === undefined || bytesIn(value) === bytes)
    ? value
    : null;

const damaged = (key: string) =>
  failure({ code: 'damaged', path: [key], expected: { kind: 'something-else' } } as const);

/** What a locked file holds, or why it cannot be opened; null where it is no locked file. */
export function lockedFileFrom(value: unknown): Result<LockedFile> | null {
  if (!isJsonObject(value) || value.type !== LOCKED_FILE_TYPE) return null;
  const { version, iterations } = value;
  if (typeof version === 'number' && version > LOCKED_FILE_VERSION)
    return failure({
      code: 'newer-version',
      fileVersion: version,
      ourVersion: LOCKED_FILE_VERSION,
    });
  if (version !== LOCKED_FILE_VERSION) return damaged('version');
  if (
    typeof iterations !== 'number' ||
    !Number.isInteger(iterations) ||
    iterations < FEWEST_ITERATIONS ||
    iterations > MOST_ITERATIONS
  )
    return damaged('iterations');
  const salt = base64Of(value.salt, LOCK_SALT_BYTES);
  const iv = base64Of(value.iv, LOCK_IV_BYTES);
  const data = base64Of(value.data);
  if (salt === null) return damaged('salt');
  if (iv === null) return damaged('iv');
  return data === null ? damaged('data') : success({ iterations, salt, iv, data });
}

/** "Report.mainstay.json" becomes "Report.locked.mainstay.json": told apart in a folder, and opened by the same door. */
export const lockedName = (name: string): string =>
  name.replace(/\.mainstay\.json$/, '.locked.mainstay.json');
