import { StorageError, storageFailureOf } from '../../core/storage/storage';
import type { Use } from './guarded-put';
import { type Database, openDatabase } from './open-database';

/** Milliseconds: by then a window that clears everything has said so. */
const SAID_BY = 3_000;

type Events = {
  /**
   * The browser has closed it, which it also does as it clears what was kept; or it was taken away,
   * and nobody has said why.
   */
  readonly dropped?: () => void;
  /** It has been opened after all, long after we gave up waiting; nothing holds it. */
  readonly late?: () => void;
};

/**
 * Holds the connection, and tries once more on a new one after the browser has dropped it, as
 * phones do in the background; every write looks before it puts, so doing it twice does no harm.
 * Once another window asks to change or take away the database we let go: it is no longer ours to
 * write to. For good, unless it was taken away and no window of ours says that it was cleared.
 */
export async function keepConnection(
  factory: () => IDBFactory,
  wanted?: Database,
  { dropped, late }: Events = {},
): Promise<{ readonly use: Use; readonly close: () => void }> {
  let current: IDBDatabase | null = null;
  let isGivenUp = false;
  let isClosed = false;
  const connect = async () => {
    if (isGivenUp) throw new StorageError('closed');
    const database = await openDatabase(factory, wanted, (opened) => {
      opened.close();
      late?.();
    });
    database.onclose = () => {
      current = null;
      dropped?.();
    };
    database.onversionchange = ({ newVersion }) => {
      letGo();
      if (newVersion === null && dropped !== undefined) setTimeout(takenAway, SAID_BY);
    };
    current = database;
    return database;
  };
  const letGo = () => {
    isGivenUp = true;
    current?.close();
    current = null;
  };
  const takenAway = () => {
    if (isClosed) return;
    isGivenUp = false;
    dropped?.();
  };
  const close = () => {
    isClosed = true;
    letGo();
  };
  const use: Use = async (work) => {
    const database = current ?? (await connect());
    try {
      return await work(database);
    } catch (error) {
      if (storageFailureOf(error) !== 'closed') throw error;
      return work(await connect());
    }
  };
  await connect();
  return { use, close };
}
