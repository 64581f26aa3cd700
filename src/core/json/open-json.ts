/** What every file of ours goes through before its shape is looked at. */
import type * as z from 'zod/mini';
import { LIMITS } from '../limits/limits';
import { duplicateKey, mayNameTwice } from './duplicate-key';
import { expectedOfIssue } from './expected';
import { isJsonObject, type JsonObject } from './json';
import { measureJson } from './measure-json';
import { type Expected, failure, type Result, success } from './result';
import { lookThrough } from './unsafe-place';
import { utf8Length } from './utf8-length';

/** `type` tells a file of ours that was cut short from another program's. */
export function parseJson(text: string, type: string): Result<unknown> {
  const bytes = utf8Length(text);
  if (bytes > LIMITS.fileBytes) {
    return failure({ code: 'too-large', bytes, limit: LIMITS.fileBytes });
  }
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failure({ code: 'empty' });
  const size = measureJson(trimmed, MOST);
  if (size.depth > LIMITS.parsedDepth) return failure(TOO_DEEP);
  if (size.values > LIMITS.fileValues)
    return failure({ code: 'too-many-values', limit: LIMITS.fileValues });
  if (size.width > LIMITS.fileWidth)
    return failure({ code: 'too-long-list', limit: LIMITS.fileWidth });
  try {
    return success(JSON.parse(trimmed));
  } catch {
    // The last line of a whole file of ours is one brace; no other line of it begins with one.
    const hasLastLine = trimmed.endsWith('\n}');
    const isCutShort = size.isOpen && !hasLastLine && trimmed.includes(type);
    return failure({ code: 'not-json', isCutShort });
  }
}

const MOST = {
  depth: LIMITS.parsedDepth,
  values: LIMITS.fileValues,
  width: LIMITS.fileWidth,
} as const;

const TOO_DEEP = { code: 'too-deep', limit: LIMITS.fileDepth } as const;

export type FileVersion = { readonly type: string; readonly version: number };
export type VersionedJson = { readonly json: JsonObject; readonly version: number };

/** JSON of this type, in a version up to this one, that can be copied without losing anything. */
export function versionedJson(
  text: string,
  json: unknown,
  ours: FileVersion,
): Result<VersionedJson> {
  if (!isJsonObject(json) || json.type !== ours.type) return failure({ code: 'not-mainstay' });
  const version = versionOf(json, ours.version);
  if (!version.ok) return version;
  return uncopiable(text, json) ?? success({ json, version: version.value });
}

function versionOf({ version }: JsonObject, ours: number): Result<number> {
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    const values = Array.from({ length: ours }, (_, index) => index + 1);
    return damaged(['version'], { kind: 'one-of', values });
  }
  if (version > ours) {
    return failure({ code: 'newer-version', fileVersion: version, ourVersion: ours });
  }
  return success(version);
}

/** What would be lost in a copy, or make a copy something else. */
function uncopiable(text: string, json: JsonObject) {
  const { unsafe, keys } = lookThrough(json);
  // What is named twice is kept once. Which it is takes long to find in a large file, and few have any.
  if (unsafe === null && !mayNameTwice(text, keys)) return null;
  const twice = duplicateKey(text);
  if (twice !== null) return damaged(twice, { kind: 'one-of-a-name' });
  if (unsafe === null) return null;
  return unsafe.because === 'too-deep'
    ? failure(TOO_DEEP)
    : damaged(unsafe.path, { kind: 'safe-key' });
}

/** Null where so many places are wrong that zod, which hands them on as arguments, has no room for them. */
function parsedBy<Schema extends z.ZodMiniType>(schema: Schema, json: JsonObject) {
  try {
    return schema.safeParse(json);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function checkShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  json: JsonObject,
): Result<z.infer<Schema>> {
  const parsed = parsedBy(schema, json);
  if (parsed === null) return damaged([], { kind: 'something-else' });
  if (parsed.success) return success(parsed.data);
  const issue = parsed.error.issues[0];
  if (issue === undefined) return damaged([], { kind: 'something-else' });
  return damaged(issue.path.map(String), expectedOfIssue(issue));
}

/** A key in a hostile file may be a megabyte long, and the path is shown to people. */
export function damaged(path: readonly string[], expected: Expected) {
  const shown = path.map((part) => part.slice(0, LIMITS.id));
  return failure({ code: 'damaged', path: shown, expected } as const);
}
