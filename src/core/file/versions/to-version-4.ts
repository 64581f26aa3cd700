/**
 * What version 4 added, for files and stored records alike. Copies; never changes what it was given.
 * Written once and then left alone, as every migration.
 */
import { isJsonObject, type JsonObject } from '../../json/json';

export const headInVersion4 = (head: JsonObject): JsonObject => ({
  ...head,
  plan: { actions: {}, order: [] },
  signOff: { approvedBy: '', approvedOn: '', nextReview: '', isFinal: false },
  share: null,
  together: { lineage: {}, rivals: {} },
});

export const recordInVersion4 = (record: JsonObject): JsonObject => ({
  ...record,
  changedBy: '',
  ...(Array.isArray(record.evidence) && { evidence: record.evidence.map(evidenceInVersion4) }),
  ...(Array.isArray(record.history) && {
    history: record.history.map((entry) =>
      isJsonObject(entry) ? { ...entry, changedBy: '' } : entry,
    ),
  }),
});

/** A head with its answers beside it, as in a file. */
export function wholeInVersion4(assessment: JsonObject): JsonObject {
  const { answers } = assessment;
  if (!isJsonObject(answers)) return headInVersion4(assessment);
  const records = Object.entries(answers).map(([itemId, record]) => [
    itemId,
    isJsonObject(record) ? recordInVersion4(record) : record,
  ]);
  return { ...headInVersion4(assessment), answers: Object.fromEntries(records) };
}

const evidenceInVersion4 = (entry: unknown): unknown =>
  isJsonObject(entry) ? { ...entry, speakers: '', accreditationCodes: '', alsoItems: [] } : entry;
