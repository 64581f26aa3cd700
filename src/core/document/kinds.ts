/** Kinds of value that much of the document is made of. */
import {
  COLLECTION_ID_PATTERN,
  DATE_PATTERN,
  DOCUMENT_ID_PATTERN,
  ID_PATTERN,
  MARK_PATTERN,
  TIME_PATTERN,
  VERSION_PATTERN,
} from '../limits/format';
import { LIMITS } from '../limits/limits';
import { choice, code, count, day, either } from './declaration';
import { fields, list } from './groups';

/** Of a question, a section, a function, or a part of the report. */
export const anyId = code(ID_PATTERN);
export const documentId = code(DOCUMENT_ID_PATTERN);
export const collectionId = code(COLLECTION_ID_PATTERN);
export const version = code(VERSION_PATTERN);
export const mark = code(MARK_PATTERN);
export const time = code(TIME_PATTERN);
const nothing = choice(['']);
export const timeOrNone = either(nothing, time);
export const idOrNone = either(nothing, anyId);
export const date = day(DATE_PATTERN);
export const people = count(LIMITS.responses);
export const level = choice([0, 1, 2, 3, 4]);
export const itemsOfOne = list(anyId, { most: LIMITS.itemsOfOne });
export const anyItems = list(anyId, { most: LIMITS.answers });
export const declaredInstrument = fields<{ readonly id: string; readonly version: string }>({
  id: anyId,
  version,
});
