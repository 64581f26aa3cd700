import { textOfFile } from '../core/file/file-kind';
import { failure, type Result } from '../core/json/result';
import { LIMITS } from '../core/limits/limits';

/** The size is asked before a byte is read, so a video picked by mistake costs nothing. */
export async function readFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  limit: number = LIMITS.fileBytes,
): Promise<Result<string>> {
  if (file.size > limit) return failure({ code: 'too-large', bytes: file.size, limit });
  const bytes = await file.arrayBuffer().catch(() => null);
  // A cloud folder's placeholder, or a file moved or changed since it was picked.
  if (bytes === null) return failure({ code: 'unreadable' });
  return textOfFile(new Uint8Array(bytes), (all) =>
    new TextDecoder('utf-8', { fatal: true }).decode(all),
  );
}
