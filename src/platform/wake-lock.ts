type Screen = Partial<Pick<WakeLock, 'request'>> | undefined;

/**
 * Keeps the screen awake until the function it returns is called. The browser lets go whenever the
 * page is hidden; it is asked again when the page is back. Where there is no such thing, or the
 * browser will not (a battery nearly empty, say), nothing happens. `onChange` hears whether it holds.
 */
export function keepAwake(
  onChange: (isHeld: boolean) => void = () => undefined,
  screen: Screen = navigator.wakeLock,
): () => void {
  let held: WakeLockSentinel | null = null;
  let isAsking = false;
  let isOver = false;
  const ask = async () => {
    if (isOver || isAsking || held !== null || document.visibilityState !== 'visible') return;
    isAsking = true;
    const lock = (await screen?.request?.('screen').catch(() => null)) ?? null;
    isAsking = false;
    if (lock === null) return;
    if (isOver) return void release(lock);
    held = lock;
    lock.addEventListener('release', () => {
      held = null;
      if (!isOver) onChange(false);
      // Hidden and back before the answer came.
      void ask();
    });
    onChange(true);
  };
  const look = () => void ask();
  document.addEventListener('visibilitychange', look);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', look);
    if (held !== null) void release(held);
  };
}

const release = (lock: WakeLockSentinel) => lock.release().catch(() => undefined);
