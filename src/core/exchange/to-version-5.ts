/**
 * What version 5 added, for files and stored records alike. Copies; never changes what it was given.
 * Written once and then left alone, as every migration.
 */
import { isJsonObject, type JsonObject } from './json';

export const headInVersion5 = (head: JsonObject): JsonObject => ({
  ...head,
  signed: null,
  exercise: exerciseInVersion5(head.exercise),
  partners: collectionInVersion5(head.partners),
  together: isJsonObject(head.together) ? { ...head.together, gone: {}, sent: {} } : head.together,
});

/** When the answer itself was given was not kept: the last change to it or its note stands for it. */
export const recordInVersion5 = (record: JsonObject): JsonObject => ({
  ...record,
  answeredAt: record.answer === null ? '' : record.changedAt,
});

/** Of a file's last saving on this device only the time was kept. */
export const factsInVersion5 = (facts: JsonObject): JsonObject => ({
  ...facts,
  lastFiledMark: null,
});

/** A head with its answers beside it, as in a file. */
export function wholeInVersion5(assessment: JsonObject): JsonObject {
  const { answers } = assessment;
  if (!isJsonObject(answers)) return headInVersion5(assessment);
  const records = Object.entries(answers).map(([itemId, record]) => [
    itemId,
    isJsonObject(record) ? recordInVersion5(record) : record,
  ]);
  return { ...headInVersion5(assessment), answers: Object.fromEntries(records) };
}

const exerciseInVersion5 = (exercise: unknown): unknown =>
  isJsonObject(exercise)
    ? {
        ...exercise,
        first: collectionInVersion5(exercise.first),
        again: collectionInVersion5(exercise.again),
        deleteBy: '',
      }
    : exercise;

const collectionInVersion5 = (collection: unknown): unknown =>
  isJsonObject(collection)
    ? { ...collection, expectedCount: 0, closesOn: '', takenOut: {}, shown: null }
    : collection;
