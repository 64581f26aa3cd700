/** What a host says beside the files: how long a browser may keep them, and what pages may do. */

import { policyIn } from '../policy';
import { type Ask, advice, type Finding, fault, type ServerAnswer } from './doctor-parts';

const DAY = 86_400;
const FRESH = 'Send Cache-Control: no-cache for it, so that browsers ask each time.';

/** Headers under which something does not work, or an update never arrives. */
export function faultsOfHeaders(page: ServerAnswer, worker: ServerAnswer): Finding[] {
  const kept = [
    ['index.html', page],
    ['service-worker.js', worker],
  ] as const;
  const tooLong = kept
    .filter(([, { headers }]) => (secondsKept(headers) ?? 0) > DAY)
    .map(([name]) => fault(name, 'browsers may keep it for more than a day unasked', FRESH));
  return [...tooLong, ...policyFaults(page), ...deviceFaults(page)];
}

/** A policy in a header holds beside the page's own: one of another build refuses this one's style or scripts. */
function policyFaults({ headers, text }: ServerAnswer): Finding[] {
  const sent = partsOf(headers.get('content-security-policy') ?? '');
  const fallback = sent.get('default-src');
  const narrower = [...partsOf(policyIn(text))].filter(([name, wanted]) => {
    const allowed = sent.get(name) ?? (name.endsWith('-src') ? fallback : undefined);
    return allowed !== undefined && wanted.some((source) => !allows(allowed, source));
  });
  const box = sent.get('sandbox');
  const isShutIn = box !== undefined && !NEEDED_IN_A_BOX.every((part) => box.includes(part));
  return [...(isShutIn ? ['sandbox'] : []), ...narrower.map(([name]) => name)].map((name) =>
    fault(
      'Content-Security-Policy',
      `the header allows less than the page needs (${name})`,
      'Take the policy from the hosting folder of this very build.',
    ),
  );
}

/** Without these it neither runs nor keeps anything. */
const NEEDED_IN_A_BOX = ['allow-scripts', 'allow-same-origin'];

const allows = (sources: readonly string[], source: string): boolean =>
  source === "'none'" || sources.includes('*') || sources.includes(source);

/** Each rule and what it lets in. */
const partsOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name = '']) => name !== '' && name !== 'report-uri')
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );

function deviceFaults({ headers }: ServerAnswer): Finding[] {
  if (!/camera=\(\s*\)/.test(headers.get('permissions-policy') ?? '')) return [];
  return [
    fault(
      'Permissions-Policy',
      'the header forbids the camera, which reads codes at an away-day',
      'Send camera=(self).',
    ),
  ];
}

/** What the app works without, and is better with. */
export async function adviceOnHeaders(
  page: ServerAnswer,
  worker: ServerAnswer,
  ask: Ask,
  files: readonly string[],
): Promise<Finding[]> {
  const asset = files.find((name) => name.startsWith('assets/') && name.endsWith('.js'));
  const keptFiles = asset === undefined ? null : (await ask(asset)).headers;
  const policy = page.headers.get('content-security-policy') ?? '';
  const lacks = (name: string) => !page.headers.has(name);
  return [
    ...(secondsKept(page.headers) === null || secondsKept(worker.headers) === null
      ? [advice('caching', 'nothing says how long pages are kept, so browsers guess', FRESH)]
      : []),
    ...(keptFiles !== null && (secondsKept(keptFiles) ?? 0) < DAY
      ? [
          advice(
            'assets',
            'browsers are to ask for these files each time, though their names change with what is in them',
            'Send Cache-Control: public, max-age=31536000, immutable for assets.',
          ),
        ]
      : []),
    ...(policy.includes('frame-ancestors')
      ? []
      : [
          advice(
            'Content-Security-Policy',
            'no header says that other pages may not frame this one; in a frame it draws a link to itself',
            "Send at least frame-ancestors 'none'.",
          ),
        ]),
    ...(lacks('x-content-type-options')
      ? [advice('X-Content-Type-Options', 'it is not sent', 'Send nosniff.')]
      : []),
    ...(lacks('referrer-policy')
      ? [advice('Referrer-Policy', 'it is not sent; the page has one', 'Send no-referrer.')]
      : []),
  ];
}

/** Seconds a browser may use it unasked; null where nothing says so. */
function secondsKept(headers: Headers): number | null {
  const said = headers.get('cache-control') ?? '';
  if (/no-cache|no-store/.test(said)) return 0;
  const age = /max-age=(\d+)/.exec(said)?.[1];
  return age === undefined ? null : Number(age);
}
