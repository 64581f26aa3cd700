/**
 * `kept`: the browser will not clear our storage by itself. `may-be-cleared`: it may, when short of
 * room or time.
 */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

type Storage = Partial<StorageManager> | undefined;

/**
 * Returns the function that asks the browser, once. Where it would ask the person (`asksPerson`), call it after a press
 * and a word of why; by then there should be something worth keeping.
 */
export function createPersistRequest(
  storage: Storage = navigator.storage,
): () => Promise<Persistence> {
  let asked: Promise<Persistence> | null = null;
  return () => {
    asked ??= answerOf(async () => (await storage?.persisted?.()) || (await storage?.persist?.()));
    return asked;
  };
}

/** What the browser has promised so far; asks nobody anything. */
export const readPersistence = (storage: Storage = navigator.storage): Promise<Persistence> =>
  answerOf(async () => storage?.persisted?.());

async function answerOf(ask: () => Promise<boolean | undefined>): Promise<Persistence> {
  try {
    const isKept = await ask();
    if (isKept === undefined) return 'unknown';
    return isKept ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}

/**
 * Safari, and every browser on an iPhone or iPad, may clear what pages keep after seven days without
 * a visit, unless the page was put on the home screen. Only their engine has gesture events.
 */
export function clearsAfterSevenDays(
  scope: Pick<Window, 'matchMedia'> & { readonly GestureEvent?: unknown } = window,
): boolean {
  return 'GestureEvent' in scope && !scope.matchMedia('(display-mode: standalone)').matches;
}

/** Only Firefox asks the person whether pages may keep what they have; the others decide by themselves. */
export const asksPerson = (scope: object = window): boolean => 'mozInnerScreenX' in scope;

/** Opened from a disk or stick: what is kept then belongs to no address, only to this browser. */
export const isFromDisk = (address: Pick<Location, 'protocol'> = window.location): boolean =>
  address.protocol === 'file:';
