import type { JsonObject } from './json';

/**
 * One step from a past file version to the next. It returns a copy and never changes what it was
 * given, and it never drops what it does not know. It is written once and then left alone: it must
 * open the old files for ever.
 */
export type Migration = {
  readonly from: number;
  readonly migrate: (file: JsonObject) => JsonObject;
};

/**
 * Version 1 is the first. The step to version 2 will be one entry here, `{ from: 1, migrate: ...
 * }`.
 */
export const MIGRATIONS: readonly Migration[] = [];

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
