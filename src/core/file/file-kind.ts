import { failure, type OtherKind, type Result, success } from '../json/result';

/** The first bytes that tell a file from text. */
const SIGNATURES: readonly (readonly [OtherKind, readonly number[]])[] = [
  // Word and Excel documents are zips inside.
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  // Without its mark: a brace, the other half of whose letter is empty.
  ['utf-16', [0x7b, 0x00]],
  ['utf-16', [0x00, 0x7b]],
];

/** `decodeUtf8` throws on bytes that are not UTF-8. */
export function textOfFile(
  bytes: Uint8Array,
  decodeUtf8: (bytes: Uint8Array) => string,
): Result<string> {
  const kind = otherKindOf(bytes);
  if (kind !== null) return failure({ code: 'other-kind', kind });
  try {
    return success(decodeUtf8(bytes));
  } catch {
    return failure({ code: 'not-utf-8' });
  }
}

function otherKindOf(bytes: Uint8Array): OtherKind | null {
  const found = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  return found?.[0] ?? null;
}
