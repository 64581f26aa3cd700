import { ALL_TABLES, ASSESSMENTS, inDatabase } from './open-database';

/** Whether there is anything at all on this device; not, where the browser does not let us look. */
export async function hasAnything(factory: () => IDBFactory = () => indexedDB): Promise<boolean> {
  try {
    return await inDatabase(factory, ASSESSMENTS, 'readonly', (table) => {
      const counts = ALL_TABLES.map((name) => table(name).count());
      return () => counts.some(({ result }) => result > 0);
    });
  } catch {
    return false;
  }
}
