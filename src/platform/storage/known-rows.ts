import type { ItemRecord } from '../../core/document/answer';
import type { Assessment, AssessmentHead } from '../../core/document/assessment';
import {
  type AnswerKey,
  type DeviceFacts,
  type Loaded,
  NO_DEVICE_FACTS,
  NOTHING_LOADED,
} from '../../core/storage/storage';
import {
  isAsExpected,
  type Row,
  storedAnswer,
  storedFacts,
  storedHead,
  type Tables,
} from '../../core/storage/stored-tables';

export type KnownRows = ReturnType<typeof createKnownRows>;

/**
 * What this window has written here, or has read and checked. Most looks at the device find nothing else: these do
 * without the checks, which are large to fetch and to hold in memory. What is off the device is forgotten here too.
 */
export function createKnownRows() {
  const heads = createKnown<AssessmentHead>(storedHead);
  const answers = createKnown<{ readonly key: AnswerKey; readonly record: ItemRecord }>(
    ({ record }) => storedAnswer(record),
  );
  const facts = createKnown<DeviceFacts>(storedFacts);
  const keepHead = (head: AssessmentHead) => heads.keep(head.id, head);
  const keepAnswer = (key: AnswerKey, record: ItemRecord) =>
    answers.keep([key.assessmentId, key.itemId], { key, record });
  /** Laid over those that are known. */
  const keepFacts = (id: string, patch: Partial<DeviceFacts>) =>
    facts.keep(['facts', id], { ...(facts.at(['facts', id]) ?? NO_DEVICE_FACTS), ...patch });
  const keepWhole = ({ answers: all, ...head }: Assessment) => {
    keepHead(head);
    for (const [itemId, record] of Object.entries(all))
      keepAnswer({ assessmentId: head.id, itemId }, record);
  };
  return {
    ...{ keepHead, keepAnswer, keepFacts, keepWhole },
    /** All of one assessment. */
    forget: (id: string) => {
      heads.keepOnly((_, head) => head.id !== id);
      answers.keepOnly((_, { key }) => key.assessmentId !== id);
      facts.keepOnly((key) => key !== String(['facts', id]));
    },
    /** Given all that is on the device: what is no longer there is forgotten. */
    keepOnly: (tables: Tables) => {
      heads.keepOnly(isIn(tables.heads));
      answers.keepOnly(isIn(tables.answers));
      facts.keepOnly(isIn(tables.device));
    },
    keepLoaded: ({ assessments }: Loaded) => {
      for (const { assessment, facts: own } of assessments) {
        keepWhole(assessment);
        keepFacts(assessment.id, own);
      }
    },
    /** All that was found, null where any of it is not known. */
    read: (tables: Tables): Loaded | null => {
      const isKnown =
        tables.heads.every(heads.isStill) &&
        tables.answers.every(answers.isStill) &&
        tables.device.every(facts.isStill);
      if (!isKnown) return null;
      const responses = new Map<string, Record<string, ItemRecord>>();
      for (const { key, record } of tables.answers.flatMap((row) => answers.at(row.key) ?? [])) {
        const response = responses.get(key.assessmentId) ?? {};
        response[key.itemId] = record;
        responses.set(key.assessmentId, response);
      }
      const withFacts = new Set(tables.device.map(({ key }) => String(key)));
      const factsOf = (id: string) =>
        withFacts.has(String(['facts', id])) ? facts.at(['facts', id]) : undefined;
      const assessments = tables.heads.flatMap((row) => {
        const head = heads.at(row.key);
        if (head === undefined) return [];
        const assessment = { ...head, answers: responses.get(head.id) ?? {} };
        return [{ assessment, facts: factsOf(head.id) ?? NO_DEVICE_FACTS, deletion: null }];
      });
      return { ...NOTHING_LOADED, assessments };
    },
  };
}

/** The rows of one table, as what is held in memory anyway. */
function createKnown<Kept>(toStored: (kept: Kept) => unknown) {
  const known = new Map<string, Kept>();
  return {
    at: (key: unknown) => known.get(String(key)),
    keep: (key: unknown, kept: Kept) => {
      known.set(String(key), kept);
    },
    keepOnly: (isKept: (key: string, kept: Kept) => boolean) => {
      for (const [key, kept] of known) if (!isKept(key, kept)) known.delete(key);
    },
    isStill: ({ key, value }: Row): boolean => {
      const kept = known.get(String(key));
      return kept !== undefined && isAsExpected(value, toStored(kept));
    },
  };
}

function isIn(rows: readonly Row[]): (key: string) => boolean {
  const keys = new Set(rows.map(({ key }) => String(key)));
  return (key) => keys.has(key);
}
