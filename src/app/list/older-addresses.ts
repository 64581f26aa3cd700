/**
 * Addresses of earlier versions that have no page any more, and where what stood there is now: after that of an
 * assessment. The first that fits counts; what stands in brackets is carried over.
 */
const OLDER = [
  [/^\/gaps\/?$/, '/plan/others'],
  [/^\/gaps\/find-out\/?$/, '/plan/ask'],
  [/^\/gaps\/weak-links\/?$/, '/plan/others/weak-links'],
  [/^\/gaps\/claims\/?$/, '/plan/show/claims'],
  [/^\/gaps\/targets\/?$/, '/plan/targets'],
  // Any other list was shown as the first one.
  [/^\/gaps\/[^/]+\/?$/, '/plan/others'],
  [/^\/evidence\/?$/, '/plan/show'],
  [/^\/evidence\/([^/]+)\/?$/, '/plan/show/$1'],
  [/^\/set-up\/?$/, '/about-you'],
] as const;

/** Where an older address leads, or null where it is none. */
export function newerAddress(address: string): string | null {
  const found = OLDER.find(([older]) => older.test(address));
  return found ? address.replace(found[0], found[1]) : null;
}
