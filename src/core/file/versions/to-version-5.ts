/**
 * What version 5 added, for files and stored records alike. Copies; never changes what it was given.
 * Written once and then left alone, as every migration.
 */

import type { PanelResponse, Shown } from '../../document/collection';
import { shownNow } from '../../exercise/shown';
import { isJsonObject, type JsonObject } from '../../json/json';

const headInVersion5 = (head: JsonObject): JsonObject => ({
  ...head,
  signed: null,
  exercise: exerciseInVersion5(head.exercise),
  partners: collectionInVersion5(head.partners),
  together: isJsonObject(head.together) ? { ...head.together, gone: {}, sent: {} } : head.together,
});

/** When the answer itself was given was not kept: the last change to it or its note stands for it. */
const recordInVersion5 = (record: JsonObject): JsonObject => ({
  ...record,
  answeredAt: record.answer === null ? '' : record.changedAt,
});

/** Of a file's last saving on this device only the time was kept. */
const factsInVersion5 = (facts: JsonObject): JsonObject => ({
  ...facts,
  lastFiledMark: null,
});

const exerciseInVersion5 = (exercise: unknown): unknown =>
  isJsonObject(exercise)
    ? {
        ...exercise,
        first: collectionInVersion5(exercise.first, exercise.isRevealed === true),
        again: collectionInVersion5(exercise.again, exercise.isAgainRevealed === true),
        deleteBy: '',
      }
    : exercise;

function collectionInVersion5(collection: unknown, isShown = false): unknown {
  if (!isJsonObject(collection)) return collection;
  const shown = isShown ? shownIn(collection) : null;
  return { ...collection, expectedCount: 0, closesOn: '', takenOut: {}, shown };
}

/** What a room has seen already stands as it is now; of what is damaged the checks speak after this. */
function shownIn({ items, responses }: JsonObject): Shown | null {
  if (!Array.isArray(items) || !isJsonObject(responses)) return null;
  const ids = items.filter((id) => typeof id === 'string');
  const people = Object.entries(responses).map(([id, response]) => [id, responseIn(response)]);
  return shownNow({ items: ids, responses: Object.fromEntries(people) }, null, {});
}

function responseIn(from: unknown): PanelResponse {
  const { role, answers, reasons, isWithdrawn } = isJsonObject(from) ? from : {};
  const given = isJsonObject(reasons) ? Object.entries(reasons) : [];
  return {
    revision: 1,
    role: role === 'staff' || role === 'not-staff' ? role : '',
    name: '',
    answers: typeof answers === 'string' ? answers : '',
    reasons: Object.fromEntries(given.map(([id, text]) => [id, String(text)])),
    isWithdrawn: isWithdrawn !== false,
  };
}

export const toVersion5 = {
  to: 5,
  head: headInVersion5,
  record: recordInVersion5,
  facts: factsInVersion5,
} as const;
