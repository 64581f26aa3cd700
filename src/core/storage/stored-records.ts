/**
 * Reads the stored records, checking each like a file before anything uses it. An older record is
 * brought up to date in a copy; one with a newer `v` is unreadable here and left alone. Fetched only
 * where there are records, so that a first visit carries no zod.
 */
import * as z from 'zod/mini';
import type { ItemRecord } from '../document/answer';
import type { AssessmentHead } from '../document/assessment';
import type { Response } from '../document/response';
import { headSchema, itemRecordSchema } from '../file/schema';
import { liftPiece } from '../file/versions/migrations';
import { isJsonObject, type JsonObject } from '../json/json';
import { DOCUMENT_ID_PATTERN, ID_PATTERN, TIME_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import {
  type AnswerKey,
  type DamagedRecord,
  type DeviceFacts,
  type LeftBehind,
  type Loaded,
  NO_DEVICE_FACTS,
} from './storage';
import { deletionIn, isFromNewerApp, type Row, STORED_VERSION, type Tables } from './stored-tables';

const documentId = z.string().check(z.regex(DOCUMENT_ID_PATTERN));
const itemId = z.string().check(z.regex(ID_PATTERN));

const version = z.literal(STORED_VERSION);
const headRow = z.object({
  key: documentId,
  value: z.object({ v: version, head: headSchema }),
});
const answerRow = z.object({
  key: z.tuple([documentId, itemId]),
  value: z.object({ v: version, record: itemRecordSchema }),
});
const deviceRow = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('facts'),
    id: documentId,
    value: z.object({
      v: version,
      lastFiledAt: z.nullable(z.string().check(z.regex(TIME_PATTERN))),
      lastFiledMark: z.nullable(z.string().check(z.maxLength(LIMITS.name))),
      lastItem: z.nullable(itemId),
    }),
  }),
  z.object({
    kind: z.literal('deleted'),
    id: documentId,
    value: z.object({ v: version, deletion: z.optional(z.string()) }),
  }),
  z.object({
    kind: z.literal('damaged'),
    id: z.string(),
    value: z.object({ v: version, value: z.unknown() }),
  }),
]);

const basesOf = <Kept extends z.ZodMiniType>(kept: Kept) => z.array(kept).check(z.maxLength(2));
const leftAnswerRow = z.object({
  key: z.tuple([documentId, itemId]),
  value: z.object({ v: version, kept: itemRecordSchema, bases: basesOf(itemRecordSchema) }),
});
const leftHeadRow = z.object({
  key: z.tuple([documentId, z.literal('')]),
  value: z.object({ v: version, kept: headSchema, bases: basesOf(headSchema) }),
});

/** What a page that was going left behind, or null. */
export function readLeft(left: Row): LeftBehind | null {
  const row = leftUpToDate(left);
  const answer = leftAnswerRow.safeParse(row);
  if (answer.success) {
    const [assessmentId, item] = answer.data.key;
    const { kept, bases } = answer.data.value;
    return { kind: 'answer', key: { assessmentId, itemId: item }, kept, bases };
  }
  const head = leftHeadRow.safeParse(row);
  if (!head.success || head.data.key[0] !== head.data.value.kept.id) return null;
  const { kept, bases } = head.data.value;
  return { kind: 'head', kept, bases };
}

/** Everything readable, put together; whatever is not is counted, and handed on as it was found. */
export function readTables({ heads, answers, device }: Tables): Loaded {
  const readable = heads.map(readHead).filter((head) => head !== null);
  const responses = new Map<string, Record<string, ItemRecord>>();
  const lostAnswers = answers.filter((row) => !readAnswerInto(responses, row));
  const lostHeads = heads.filter((row) => readHead(row) === null);
  const { facts, deleted, unreadable: lostDevice, aside } = readDevice(device);
  const unreadable = [...lostHeads, ...lostAnswers, ...lostDevice];
  const newer = unreadable.filter(({ value }) => isFromNewerApp(value));
  const damaged = unreadable.filter((row) => !newer.includes(row)).map(damagedIn);
  return {
    assessments: readable.map((head) => ({
      assessment: { ...head, answers: responses.get(head.id) ?? ({} satisfies Response) },
      facts: facts.get(head.id) ?? NO_DEVICE_FACTS,
      deletion: deleted.get(head.id) ?? null,
    })),
    unreadable: unreadable.length,
    fromNewerApp: newer.length,
    unreadableIds: lostHeads.map(({ key }) => String(key)),
    damaged: [...damaged, ...aside],
  };
}

/** Of a head, of an answer under [id, item], or of the device under [kind, id]. */
function damagedIn({ key, value }: Row): DamagedRecord {
  if (!Array.isArray(key)) return { assessmentId: String(key), itemId: '', value };
  const [first, second] = key.map(String);
  return first === 'facts' || first === 'deleted'
    ? { assessmentId: second ?? '', itemId: '', value }
    : { assessmentId: first ?? '', itemId: second ?? '', value };
}

/** One head or answer as it stands in its table, or null. */
export function readHead(row: Row): AssessmentHead | null {
  const parsed = headRow.safeParse(upToDate(row));
  if (!parsed.success || parsed.data.key !== parsed.data.value.head.id) return null;
  return parsed.data.value.head;
}

export function readAnswer(row: Row): { key: AnswerKey; record: ItemRecord } | null {
  const parsed = answerRow.safeParse(upToDate(row));
  if (!parsed.success) return null;
  const [assessmentId, item] = parsed.data.key;
  return { key: { assessmentId, itemId: item }, record: parsed.data.value.record };
}

/** By the steps that lift a file. Copies; never changes what was stored. */
function upToDate({ key, value }: Row): Row {
  if (!isJsonObject(value) || !isOlder(value.v)) return { key, value };
  const { head, record } = value;
  return {
    key,
    value: {
      ...value,
      v: STORED_VERSION,
      ...(isJsonObject(head) && { head: headUpToDate(head, value.v) }),
      ...(isJsonObject(record) && { record: liftPiece('record', record, value.v) }),
    },
  };
}

function deviceUpToDate(kind: unknown, row: Row): unknown {
  const { value } = upToDate(row);
  const from = isJsonObject(row.value) ? row.value.v : null;
  return kind === 'facts' && isOlder(from) && isJsonObject(value)
    ? liftPiece('facts', value, from)
    : value;
}

/** Left by the version before, just as the app was updated. */
function leftUpToDate({ key, value }: Row): Row {
  if (!isJsonObject(value) || !isOlder(value.v)) return { key, value };
  const { v, kept, bases } = value;
  const isHead = Array.isArray(key) && key[1] === '';
  const upToNow = (from: unknown) => {
    if (!isJsonObject(from)) return from;
    return isHead ? headUpToDate(from, v) : liftPiece('record', from, v);
  };
  return {
    key,
    value: {
      v: STORED_VERSION,
      kept: upToNow(kept),
      bases: Array.isArray(bases) ? bases.map(upToNow) : bases,
    },
  };
}

const isOlder = (v: unknown): v is number =>
  typeof v === 'number' && Number.isInteger(v) && v >= 1 && v < STORED_VERSION;

/** What is carried along stands in a file in its own place; here it is a field. */
const headUpToDate = (head: JsonObject, from: number): JsonObject =>
  liftPiece('head', { ...head, ...(from < 2 && { carried: {} }) }, from);

function readAnswerInto(responses: Map<string, Record<string, ItemRecord>>, row: Row): boolean {
  const answer = readAnswer(row);
  if (answer === null) return false;
  const { assessmentId, itemId: item } = answer.key;
  const response = responses.get(assessmentId) ?? {};
  response[item] = answer.record;
  responses.set(assessmentId, response);
  return true;
}

function readDevice(rows: readonly Row[]) {
  const facts = new Map<string, DeviceFacts>();
  const deleted = new Map<string, string>();
  const unreadable: Row[] = [];
  const aside: DamagedRecord[] = [];
  for (const row of rows) {
    const [kind, id, item] = Array.isArray(row.key) ? row.key : [];
    const parsed = deviceRow.safeParse({ kind, id, value: deviceUpToDate(kind, row) });
    if (!parsed.success) unreadable.push(row);
    else if (parsed.data.kind === 'deleted') {
      deleted.set(parsed.data.id, deletionIn(parsed.data.value));
    } else if (parsed.data.kind === 'damaged') {
      const { value } = parsed.data.value;
      aside.push({ assessmentId: parsed.data.id, itemId: String(item ?? ''), value });
    } else {
      const { lastFiledAt, lastFiledMark, lastItem } = parsed.data.value;
      facts.set(parsed.data.id, { lastFiledAt, lastFiledMark, lastItem });
    }
  }
  return { facts, deleted, unreadable, aside };
}
