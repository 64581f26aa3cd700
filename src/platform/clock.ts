const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * Now, as an ISO time in UTC, with a year of four figures even if the device's clock is beyond them:
 * no file could hold another. The day where the person is comes from it by `localDay` in the store.
 */
export const clock = (): string => new Date(Math.min(Date.now(), LATEST)).toISOString();

/** Milliseconds since the page was opened: goes on evenly when the clock is put forward or back. */
export const elapsed = (): number => performance.now();
