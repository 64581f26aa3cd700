/**
 * Reads the stored records, checking each like a file before anything uses it. A record with
 * another `v` is unreadable here and left alone; a later version of the app adds its `v` and a step
 * from this one. Fetched only where there are records, so that a first visit carries no zod.
 */
import * as z from 'zod/mini';
import type { ItemRecord } from '../response/answer';
import type { AssessmentHead } from '../response/assessment';
import type { Response } from '../response/response';
import { DOCUMENT_ID_PATTERN, ID_PATTERN, TIME_PATTERN } from './format';
import { headSchema, itemRecordSchema } from './schema';
import { type DeviceFacts, type Loaded, NO_DEVICE_FACTS } from './storage';
import type { Row, Tables } from './stored-tables';

const documentId = z.string().check(z.regex(DOCUMENT_ID_PATTERN));
const itemId = z.string().check(z.regex(ID_PATTERN));

const headRow = z.object({
  key: documentId,
  value: z.object({ v: z.literal(1), head: headSchema }),
});
const answerRow = z.object({
  key: z.tuple([documentId, itemId]),
  value: z.object({ v: z.literal(1), record: itemRecordSchema }),
});
const deviceRow = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('facts'),
    id: documentId,
    value: z.object({
      v: z.literal(1),
      lastFiledAt: z.nullable(z.string().check(z.regex(TIME_PATTERN))),
      lastItem: z.nullable(itemId),
    }),
  }),
  z.object({ kind: z.literal('deleted'), id: documentId, value: z.object({ v: z.literal(1) }) }),
]);

/** Everything readable, put together; whatever is not is counted and otherwise ignored. */
export function readTables({ heads, answers, device }: Tables): Loaded {
  const readable = heads.map(readHead).filter((head) => head !== null);
  const responses = new Map<string, Record<string, ItemRecord>>();
  const unreadableAnswers = answers.filter((row) => !readAnswerInto(responses, row)).length;
  const { facts, deleted, unreadable: unreadableDevice } = readDevice(device);
  return {
    assessments: readable.map((head) => ({
      assessment: { ...head, answers: responses.get(head.id) ?? ({} satisfies Response) },
      facts: facts.get(head.id) ?? NO_DEVICE_FACTS,
      isDeleted: deleted.has(head.id),
    })),
    unreadable: heads.length - readable.length + unreadableAnswers + unreadableDevice,
    unreadableIds: heads.filter((row) => readHead(row) === null).map(({ key }) => String(key)),
  };
}

function readHead(row: Row): AssessmentHead | null {
  const parsed = headRow.safeParse(row);
  if (!parsed.success || parsed.data.key !== parsed.data.value.head.id) return null;
  return parsed.data.value.head;
}

function readAnswerInto(responses: Map<string, Record<string, ItemRecord>>, row: Row): boolean {
  const parsed = answerRow.safeParse(row);
  if (!parsed.success) return false;
  const [assessmentId, item] = parsed.data.key;
  const response = responses.get(assessmentId) ?? {};
  response[item] = parsed.data.value.record;
  responses.set(assessmentId, response);
  return true;
}

function readDevice(rows: readonly Row[]) {
  const facts = new Map<string, DeviceFacts>();
  const deleted = new Set<string>();
  let unreadable = 0;
  for (const { key, value } of rows) {
    const [kind, id] = Array.isArray(key) ? key : [];
    const parsed = deviceRow.safeParse({ kind, id, value });
    if (!parsed.success) unreadable += 1;
    else if (parsed.data.kind === 'deleted') deleted.add(parsed.data.id);
    else {
      const { lastFiledAt, lastItem } = parsed.data.value;
      facts.set(parsed.data.id, { lastFiledAt, lastItem });
    }
  }
  return { facts, deleted, unreadable };
}
