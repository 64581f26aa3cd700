import { isJsonObject, type JsonObject } from '../../json/json';
import { wholeInVersion4 } from './to-version-4';
import { wholeInVersion5 } from './to-version-5';
import { headInVersion6 } from './to-version-6';

/**
 * One step from a past file version to the next. It returns a copy and never changes what it was
 * given, and it never drops what it does not know. It is written once and then left alone: it must
 * open the old files for ever.
 */
export type Migration = {
  readonly from: number;
  readonly migrate: (file: JsonObject) => JsonObject;
};

export const MIGRATIONS: readonly Migration[] = [
  { from: 1, migrate: withHistories },
  { from: 2, migrate: withPanels },
  { from: 3, migrate: withPlanAndTogether },
  { from: 4, migrate: withFiguresThatStand },
  { from: 5, migrate: withMoreFacts },
];

/** Version 2 keeps earlier answers of an item; version 1 had none. */
function withHistories(file: JsonObject): JsonObject {
  const { assessment } = file;
  if (!isJsonObject(assessment) || !isJsonObject(assessment.answers)) return file;
  const answers = Object.entries(assessment.answers).map(([itemId, record]) => [
    itemId,
    isJsonObject(record) ? { ...record, history: [] } : record,
  ]);
  return { ...file, assessment: { ...assessment, answers: Object.fromEntries(answers) } };
}

/** Version 3 keeps the responses of a panel; version 2 knew one respondent. */
function withPanels(file: JsonObject): JsonObject {
  const { assessment } = file;
  if (!isJsonObject(assessment)) return file;
  return { ...file, assessment: { ...assessment, exercise: null, partners: null } };
}

/** Version 4 keeps a plan, a sign-off and what puts several copies together, and says more of evidence. */
function withPlanAndTogether(file: JsonObject): JsonObject {
  const { assessment } = file;
  if (!isJsonObject(assessment)) return file;
  return { ...file, assessment: wholeInVersion4(assessment) };
}

/** Version 5 keeps the figures a room was shown, who was taken out, and when an answer was given. */
function withFiguresThatStand(file: JsonObject): JsonObject {
  const { assessment } = file;
  if (!isJsonObject(assessment)) return file;
  return { ...file, assessment: wholeInVersion5(assessment) };
}

/** Version 6 keeps more facts, and what a quick check asks; a level without a meaning was given under the first. */
function withMoreFacts(file: JsonObject): JsonObject {
  const { assessment } = file;
  if (!isJsonObject(assessment)) return file;
  return { ...file, assessment: headInVersion6(assessment) };
}

/**
 * Takes a file of version `from` up to version `to`, a step at a time; the version is set here, not
 * by each step.
 */
export function migrateFile(
  file: JsonObject,
  migrations: readonly Migration[],
  from: number,
  to: number,
): JsonObject {
  let current = file;
  for (let version = from; version < to; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) throw new Error(`There is no migration from file version ${version}`);
    current = { ...step.migrate(current), version: version + 1 };
  }
  return current;
}
