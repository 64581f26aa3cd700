/**
 * Looks at a deployed copy as a browser would and says what its host does wrong. What every file should be it takes
 * from the copy's own service worker, so it needs no build of the same version.
 */

import { sha256Hex, sha256Source } from '../sha256';
import { adviceOnHeaders, faultsOfHeaders } from './doctor-headers';
import {
  type Ask,
  askWith,
  type Finding,
  fault,
  kindOf,
  type ServerAnswer,
  TYPES,
} from './doctor-parts';

/** Everything found, faults first; empty where the copy is as it should be. Never rejects. */
export async function examine(address: string, fetcher: typeof fetch = fetch): Promise<Finding[]> {
  const ask = askWith(folderOf(address), fetcher);
  const page = await ask('./');
  const cannotGoOn = pageFaults(page);
  if (cannotGoOn.length > 0) return cannotGoOn;
  const worker = await ask('service-worker.js');
  const files = filesIn(worker.text);
  const listed = await inTurn([...files], ([name, hash]) => fileFaults(ask, name, hash));
  const found = [
    ...addressFaults(address),
    ...workerFaults(worker, files.size),
    ...listed.flat(),
    ...(await oneFileFaults(ask)),
    ...(await noticesFaults(ask)),
    ...(await answersForMissing(ask)),
    ...faultsOfHeaders(page, worker),
    ...(await adviceOnHeaders(page, worker, ask, [...files.keys()])),
  ];
  return found.sort((a, b) => Number(b.isFault) - Number(a.isFault));
}

/** The folder of an address that may name its page. Throws a TypeError where it is none. */
function folderOf(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/index\.html$/, '');
  return `${url.origin}${path.endsWith('/') ? path : `${path}/`}`;
}

function pageFaults(page: ServerAnswer): Finding[] {
  if (page.trouble !== null)
    return [fault('index.html', `the page did not come: ${page.trouble}`, 'Is the address right?')];
  if (page.status !== 200)
    return [fault('index.html', `the server answers ${page.status}`, 'Is the address right?')];
  const isOurs = ['<div id="root">', 'data-boot', 'http-equiv="Content-Security-Policy"'];
  if (!isOurs.every((part) => page.text.includes(part))) {
    return [
      fault('index.html', 'another page came', 'Put the built folder there, with its index.html.'),
    ];
  }
  return typeFaults('./', page);
}

function addressFaults(address: string): Finding[] {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return [];
  return [
    fault(
      'the address',
      'it is not https: browsers keep no copy for use without a network, and give no camera',
      'Serve it over https.',
    ),
  ];
}

const WITHOUT_WORKER = 'Without it there is no copy for use without a network.';

function workerFaults(worker: ServerAnswer, files: number): Finding[] {
  const name = 'service-worker.js';
  if (worker.trouble !== null) return [fault(name, worker.trouble, WITHOUT_WORKER)];
  if (worker.status !== 200)
    return [fault(name, `the server answers ${worker.status}`, WITHOUT_WORKER)];
  if (files === 0)
    return [fault(name, 'it is not the worker of Mainstay, but something else', WITHOUT_WORKER)];
  return typeFaults(name, worker);
}

/** Each file of the build and the hash it must have. */
const filesIn = (worker: string): ReadonlyMap<string, string> =>
  new Map(
    [...worker.matchAll(/'([^'\n]+)': ?'(sha256-[^']+)'/g)].map(([, name = '', hash = '']) => [
      name,
      hash,
    ]),
  );

const HALF = 'Copy the whole built folder again: a new version may be half in place.';

async function fileFaults(ask: Ask, name: string, hash: string): Promise<Finding[]> {
  const shown = name === './' ? 'index.html' : name;
  const answer = await ask(name);
  if (answer.trouble !== null)
    return [fault(shown, answer.trouble, 'Look at the compression and the size the host sends.')];
  if (answer.status !== 200) return [fault(shown, `the server answers ${answer.status}`, HALF)];
  const isAsBuilt = sha256Source(answer.bytes) === hash;
  const changed = isAsBuilt
    ? []
    : [fault(shown, 'it is not as it was built', `${HALF} Or the host changes files on the way.`)];
  return [...changed, ...typeFaults(name, answer)];
}

const TEXTS: ReadonlySet<string> = new Set(['html', 'js', 'css']);

/** What a browser would refuse to run or draw under the type it came with. */
function typeFaults(name: string, { type }: ServerAnswer): Finding[] {
  const right = TYPES[kindOf(name)];
  const shown = name === './' ? 'index.html' : name;
  const letters = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  // What the host says goes before what the page says of itself.
  if (TEXTS.has(kindOf(name)) && letters.toLowerCase() !== 'utf-8')
    return [
      fault(shown, `it is sent in other letters (${letters})`, 'Send charset=utf-8 with it.'),
    ];
  if (right === undefined || right.pattern.test(type)) return [];
  const sent = type === '' ? 'without a type' : `as ${type}`;
  return [fault(shown, `it is sent ${sent}`, `It must be ${right.name}.`)];
}

async function oneFileFaults(ask: Ask): Promise<Finding[]> {
  const [file, sum] = [await ask('mainstay.html'), await ask('mainstay.html.sha256')];
  if (file.status !== 200)
    return [fault('mainstay.html', `the server answers ${file.status || 'nothing'}`, HALF)];
  if (sum.status !== 200)
    return [fault('mainstay.html.sha256', `the server answers ${sum.status || 'nothing'}`, HALF)];
  const isIts = sum.text.startsWith(sha256Hex(file.bytes));
  return [
    ...(isIts ? [] : [fault('mainstay.html', 'its SHA-256 is not the one beside it', HALF)]),
    ...typeFaults('mainstay.html', file),
  ];
}

/** Our packages' licences ask for it; it is not kept for use without a network, so no list has its hash. */
async function noticesFaults(ask: Ask): Promise<Finding[]> {
  const { status, trouble, type } = await ask(NOTICES);
  if (status === 200 && !/html/i.test(type)) return [];
  const says = status === 200 ? 'another page came' : `the server answers ${status || 'nothing'}`;
  return [fault(NOTICES, trouble ?? says, HALF)];
}

const NOTICES = 'third-party-notices.txt';

/** A host that answers every address with the page hides what is missing. */
async function answersForMissing(ask: Ask): Promise<Finding[]> {
  const answers = await inTurn(['assets/not-a-file.js', 'not-a-folder/'], ask);
  if (answers.every(({ status }) => status >= 400 || status === 0)) return [];
  return [
    fault(
      'files that do not exist',
      'the server sends something in their place, where it should answer 404',
      'Switch off the rule that sends every address to index.html: Mainstay needs none.',
    ),
  ];
}

/** Eight at a time, in their order: a host is to be looked at, not stormed. */
async function inTurn<Each, Result>(
  all: readonly Each[],
  work: (each: Each) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < all.length; at += 8)
    results.push(...(await Promise.all(all.slice(at, at + 8).map(work))));
  return results;
}
