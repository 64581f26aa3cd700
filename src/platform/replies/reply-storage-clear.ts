import { type Database, deleteDatabase } from '../storage/open-database';
import { tellReplyWindows } from './reply-windows';

/** A participant's own answers, apart from the assessments: by collection id. */
export const REPLIES: Database = { name: 'mainstay-replies', tables: ['replies'] };

/** Takes away all that participants answered on this device; other windows let go of it. */
export async function clearReplies(
  factory: () => IDBFactory = () => window.indexedDB,
): Promise<void> {
  await deleteDatabase(factory, REPLIES);
  tellReplyWindows({ is: 'cleared' });
}
