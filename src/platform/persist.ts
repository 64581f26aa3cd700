/**
 * `kept`: the browser will not clear our storage by itself. `may-be-cleared`: it may, when short of
 * room or time.
 */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

/**
 * Returns the function to call after an answer. It asks the browser once, at the first answer: some
 * browsers ask the person, who should by then have something worth keeping.
 */
export function createPersistRequest(
  storage: Partial<StorageManager> | undefined = navigator.storage,
): () => Promise<Persistence> {
  let asked: Promise<Persistence> | null = null;
  return () => {
    asked ??= ask(storage);
    return asked;
  };
}

async function ask(storage: Partial<StorageManager> | undefined): Promise<Persistence> {
  try {
    const isKept = (await storage?.persisted?.()) || (await storage?.persist?.());
    if (isKept === undefined) return 'unknown';
    return isKept ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}
