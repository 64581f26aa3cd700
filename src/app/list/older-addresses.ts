/**
 * Addresses of earlier versions that have no page any more, and where what stood there is now: after that of an
 * assessment. The first that fits counts.
 */
const OLDER = [
  [/^\/gaps\/?$/, '/plan/others'],
  [/^\/gaps\/find-out\/?$/, '/plan/ask'],
  [/^\/gaps\/claims\/?$/, '/plan/show'],
  [/^\/gaps\/targets\/?$/, '/plan/targets'],
  // Any other list was shown as the first one.
  [/^\/gaps\/[^/]+\/?$/, '/plan/others'],
  // In whatever order: there is one list now.
  [/^\/evidence(?:\/[^/]+)?\/?$/, '/plan/show'],
  [/^\/set-up\/?$/, '/about-you'],
  [/^\/sign-off\/?$/, '/report/sign-off'],
  // One of the papers that are ready there.
  [/^\/report\/board-paper\/?$/, '/report'],
] as const;

/** Where an older address leads, or null where it is none. */
export function newerAddress(address: string): string | null {
  const found = OLDER.find(([older]) => older.test(address));
  return found ? address.replace(found[0], found[1]) : null;
}
