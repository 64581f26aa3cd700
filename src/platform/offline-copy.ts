/** Whether this device has its copy of the app for use without a network, as far as the service worker has told. */
import { isReturning } from './preferences';

const REASONS = [
  'missing',
  'refused',
  'network',
  'page',
  'type',
  'changed',
  'full',
  'worker-missing',
  'worker-refused',
  'insecure',
  'none',
  'unknown',
] as const;

/**
 * Of a file of the app: the server has it not, or gives it not; the network went; a page came in its place; it came as
 * another type, or other than it was built. There is no room. Of the worker: its file did not come, was refused, or
 * there are none (`insecure`: outside https).
 */
export type WhyNotKept = (typeof REASONS)[number];

export type OfflineCopy =
  | { readonly kind: 'one-file' | 'coming' | 'kept' }
  | { readonly kind: 'not-kept'; readonly why: WhyNotKept; readonly file: string };

let copy: OfflineCopy = { kind: 'coming' };
const listeners = new Set<() => void>();

/** How it stands now; the same object until it changes. */
export const offlineCopy = (): OfflineCopy => copy;

/** Calls at each change, until the function it returns is called. */
export function onOfflineCopy(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

export function tellCopy(next: OfflineCopy): void {
  // A newer version that could not be kept leaves the one before as it was.
  if (copy.kind === 'kept' && next.kind === 'not-kept') return;
  copy = next;
  for (const hear of listeners) hear();
}

/**
 * Whether all of the app is to be kept here. Someone who opens the link of an exercise on a phone with nothing of their
 * own on it wants the questions and what sends the answers, and is spared the rest.
 */
export const wantsMore = (): boolean =>
  !window.location.hash.startsWith('#/join/') || isReturning();

/** What the worker is asked to see to. */
export const keepFiles = () => ({ type: 'keep-files', isMore: wantsMore() }) as const;

/** Hears what the worker says while it keeps the files, and asks one that is in charge already. */
export function watchCopy(container: ServiceWorkerContainer): void {
  container.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const told = toldIn(data);
    if (told === null) return;
    // The first files are here, and more are wanted.
    if (told.kind === 'kept' && isFew(data) && wantsMore()) source?.postMessage(keepFiles());
    else tellCopy(told);
  });
  container.startMessages?.();
  void askAgain(container);
}

/** Asks the worker in charge, if there is one, whether every file is here; one that does not answer changes nothing. */
export async function askAgain(
  container: ServiceWorkerContainer | undefined = navigator.serviceWorker,
): Promise<void> {
  if (document.documentElement.dataset.build === 'one-file') return tellCopy({ kind: 'one-file' });
  const worker = container?.controller;
  if (!worker) return;
  const { port1, port2 } = new MessageChannel();
  const isKept = await new Promise((answer) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => answer(data);
    worker.postMessage({ type: 'is-kept', isMore: wantsMore() }, [port2]);
  });
  port1.close();
  tellCopy({ kind: isKept === true ? 'kept' : 'coming' });
}

/** Has the worker in charge, if there is one, fetch now what it would keep only once asked for. */
export function keepTheRest(
  container: ServiceWorkerContainer | undefined = navigator.serviceWorker,
): void {
  container?.controller?.postMessage({ type: 'keep-later' });
}

const isFew = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'isMore' in data && data.isMore === false;

function toldIn(data: unknown): OfflineCopy | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'kept') return { kind: 'kept' };
  if (data.type !== 'not-kept' || !('why' in data) || !('file' in data)) return null;
  const why = REASONS.find((reason) => reason === data.why) ?? 'unknown';
  return { kind: 'not-kept', why, file: String(data.file) };
}
