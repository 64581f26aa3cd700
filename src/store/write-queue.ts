import { type LeftBehind, type StorageFailure, storageFailureOf } from '../core/storage/storage';

/** Text is written this long after its first unsaved key at the latest. */
const SOON = 300;

export type Write = {
  /** Changes under one key are written in order, the latest standing for all that wait. */
  readonly key: string;
  /**
   * Must take its content from the store when it runs, not when it was queued: it may run much
   * later.
   */
  readonly run: () => Promise<void>;
  readonly when: 'now' | 'soon';
  /**
   * Not the person's own words or answers: tried again like the rest, but no cause to say "saving"
   * or "failed".
   */
  readonly isQuiet?: boolean;
  /** What to leave behind of it when the page goes before it is written. */
  readonly leave?: () => LeftBehind | null;
};

export type QueueState = 'settled' | 'saving' | { readonly failed: StorageFailure };

type Entry = {
  readonly leave: () => LeftBehind | null;
  readonly run: () => Promise<void>;
  readonly isQuiet: boolean;
  isDue: boolean;
  /** Kept until the entry succeeds, so that a retry with each key pressed does not flicker. */
  failure: StorageFailure | null;
};

export function createWriteQueue(report: (state: QueueState) => void) {
  const waiting = new Map<string, Entry>();
  const running = new Map<string, { readonly entry: Entry; readonly done: Promise<void> }>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function add({ key, run, when, isQuiet = false, leave = () => null }: Write): void {
    const before = waiting.get(key);
    waiting.set(key, {
      run,
      leave,
      isQuiet: isQuiet && (before?.isQuiet ?? true),
      isDue: when === 'now' || (before?.isDue ?? false),
      failure: before?.failure ?? null,
    });
    for (const entry of waiting.values()) if (entry.failure !== null) entry.isDue = true;
    startDue();
    if (waiting.size > 0) timer ??= setTimeout(startAll, SOON);
    tell();
  }

  function startDue(): void {
    for (const [key, entry] of [...waiting])
      if (entry.isDue && !running.has(key)) start(key, entry);
  }

  function startAll(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    for (const entry of waiting.values()) entry.isDue = true;
    startDue();
  }

  function start(key: string, entry: Entry): void {
    waiting.delete(key);
    const done = attempt(entry.run).then((failure) => {
      running.delete(key);
      if (failure !== null) keepForLater(key, { ...entry, isDue: false, failure });
      startDue();
      tell();
    });
    running.set(key, { entry, done });
  }

  /** A newer change under the same key replaces the one that failed, and is not held back by it. */
  function keepForLater(key: string, failed: Entry): void {
    const newer = waiting.get(key);
    if (newer === undefined) waiting.set(key, failed);
    else newer.failure = failed.failure;
  }

  function tell(): void {
    const entries = [...waiting.values(), ...[...running.values()].map(({ entry }) => entry)];
    const loud = entries.filter((entry) => !entry.isQuiet);
    const failed = loud.find((entry) => entry.failure !== null)?.failure;
    if (failed !== undefined && failed !== null) report({ failed });
    else report(loud.length > 0 ? 'saving' : 'settled');
  }

  async function flush(): Promise<void> {
    startAll();
    while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
  }

  /** The person asked: show it being tried. */
  async function retry(): Promise<void> {
    for (const entry of waiting.values()) entry.failure = null;
    const finished = flush();
    tell();
    await finished;
  }

  /** Forgets what waits. */
  function drop(): void {
    waiting.clear();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  const isPending = (key: string) => waiting.has(key) || running.has(key);
  const pendingNow = (): ReadonlySet<string> => new Set([...waiting.keys(), ...running.keys()]);

  /** What would be lost if no script of ours ran again. */
  function unwritten(): readonly LeftBehind[] {
    const entries = new Map([...running].map(([key, { entry }]) => [key, entry]));
    for (const [key, entry] of waiting) entries.set(key, entry);
    return [...entries.values()].flatMap(({ leave }) => leave() ?? []);
  }

  return { add, flush, retry, drop, isPending, pendingNow, unwritten };
}

async function attempt(run: () => Promise<void>): Promise<StorageFailure | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return storageFailureOf(error);
  }
}
