/**
 * Now, as an ISO time in UTC. The day where the person is comes from it by `localDay` in the store.
 */
export const clock = (): string => new Date().toISOString();
