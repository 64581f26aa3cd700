/**
 * What version 4 added, for files and stored records alike. Copies; never changes what it was given.
 * Written once and then left alone, as every migration.
 */
import { isJsonObject, type JsonObject } from '../../json/json';

const headInVersion4 = (head: JsonObject): JsonObject => ({
  ...head,
  plan: { actions: {}, order: [] },
  signOff: { approvedBy: '', approvedOn: '', nextReview: '', isFinal: false },
  share: null,
  together: { lineage: {}, rivals: {} },
});

const recordInVersion4 = (record: JsonObject): JsonObject => ({
  ...record,
  changedBy: '',
  ...(Array.isArray(record.evidence) && { evidence: record.evidence.map(evidenceInVersion4) }),
  ...(Array.isArray(record.history) && {
    history: record.history.map((entry) =>
      isJsonObject(entry) ? { ...entry, changedBy: '' } : entry,
    ),
  }),
});

const evidenceInVersion4 = (entry: unknown): unknown =>
  isJsonObject(entry) ? { ...entry, speakers: '', accreditationCodes: '', alsoItems: [] } : entry;

export const toVersion4 = { to: 4, head: headInVersion4, record: recordInVersion4 } as const;
