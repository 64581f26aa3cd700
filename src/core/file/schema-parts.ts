/** What the schemas of the files are made of. */
import * as z from 'zod/mini';
import {
  COLLECTION_ID_PATTERN,
  DATE_PATTERN,
  DOCUMENT_ID_PATTERN,
  ID_PATTERN,
  TIME_PATTERN,
  VERSION_PATTERN,
} from '../limits/format';

// Our pages forbid eval; without this zod tries it once and the browser reports a policy violation.
z.config({ jitless: true });

export const text = (limit: number) => z.string().check(z.maxLength(limit));
export const id = z.string().check(z.regex(ID_PATTERN));
export const documentId = z.string().check(z.regex(DOCUMENT_ID_PATTERN));
export const collectionId = z.string().check(z.regex(COLLECTION_ID_PATTERN));
export const time = z.string().check(z.regex(TIME_PATTERN));
export const date = z.string().check(z.regex(DATE_PATTERN));
export const version = z.string().check(z.regex(VERSION_PATTERN));

/** Entries by id, at most so many. */
export const recordOf = <Key extends typeof id, Value extends z.ZodMiniType>(
  key: Key,
  value: Value,
  limit: number,
) =>
  z
    .record(key, value)
    .check(
      z.refine((entries) => Object.keys(entries).length <= limit, { params: { entries: limit } }),
    );
