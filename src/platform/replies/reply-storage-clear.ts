import { type Database, deleteDatabase } from '../storage/open-database';

/** A participant's own answers, apart from the assessments: by collection id. */
export const REPLIES: Database = { name: 'mainstay-replies', tables: ['replies'] };

/** Takes away all that participants answered on this device; other windows let go of it. */
export const clearReplies = (factory: () => IDBFactory = () => window.indexedDB): Promise<void> =>
  deleteDatabase(factory, REPLIES);
