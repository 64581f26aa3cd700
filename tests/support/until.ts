import { vi } from 'vitest';

/** Waits until what is asserted holds, and fails with its words when it never does: a busy machine is not a fault. */
export const until = <T>(asserted: () => T | Promise<T>) => vi.waitFor(asserted, 15_000);
