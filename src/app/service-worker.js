/**
 * Keeps the whole app on the device, so that after the first visit it works with the server gone. The build writes in
 * the files and their hashes (src/site/service-worker-plugin.ts).
 *
 * A version is kept whole or not at all: a file that does not match its hash (an old copy in a cache on the way, a
 * hotel's sign-in page) fails the installation, the open pages are told why, and the browser tries again at the next
 * look for an update.
 * A new version waits until every window is closed, or until the page says `skip-waiting`.
 */
const VERSION = '/*version*/';
const HASHES = {
  /*files*/
};
/** What is kept for everyone but those who only answer for someone else, on a phone that is their own. */
const HASHES_MORE = {
  /*more*/
};
/** Kept once they are first asked for: large and wanted by few, or asked for by the browser and never by the app. */
const HASHES_LATER = {
  /*later*/
};

const HOME = new URL('./', self.location.href).href;
const PREFIX = `mainstay:${new URL(HOME).pathname}:`;
const CACHE = PREFIX + VERSION;
/** Kept in each cache that was ever in use: its place in the order of use. No page asks for this address. */
const TURN = `${HOME}turn`;
/** Kept in each cache that lacks `HASHES_MORE` and may. */
const FEW = `${HOME}few`;

self.addEventListener('install', (event) => event.waitUntil(keepFirst().catch(tellAndFail)));

/** A page says whether it wants more. Where an earlier version was kept with more, the next one is at once. */
async function keepFirst() {
  const others = await Promise.all((await otherCaches()).map((name) => kept(FEW, name)));
  await keepFiles(others.includes(undefined));
}

const wanted = (isMore) => (isMore ? { ...HASHES, ...HASHES_MORE } : HASHES);

async function keepFiles(isMore) {
  const cache = await caches.open(CACHE);
  if (!isMore) await cache.put(FEW, new Response(''));
  await Promise.all(
    Object.entries(wanted(isMore)).map(async ([name, hash]) => {
      const url = new URL(name, HOME).href;
      try {
        const response = (await keptSame(url, hash)) ?? (await fetchWhole(name, url, hash));
        await cache.put(url, response);
      } catch (error) {
        throw error.why ? error : faultOf(whyNotPut(error), name);
      }
    }),
  );
  if (isMore) await cache.delete(FEW);
}

/** What an earlier version, or an installation cut short, brought already need not come again. */
async function keptSame(url, hash) {
  const response = await find(url);
  if (response === undefined) return undefined;
  return hash === (await hashOf(await response.clone().arrayBuffer())) ? response : undefined;
}

async function hashOf(content) {
  const digest = await crypto.subtle.digest('SHA-256', content);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The file as it was built, or a fault that says in which way it was not to be had. */
async function fetchWhole(name, url, hash) {
  const cutOff = () => {
    throw faultOf('network', name);
  };
  let [response, content] = await fetched(url, howFetched(name)).catch(cutOff);
  if (hash !== (await hashOf(content)))
    [response, content] = await fetched(url, 'reload').catch(cutOff);
  if (!response.ok) throw faultOf(response.status === 404 ? 'missing' : 'refused', name);
  const type = response.headers.get('content-type') ?? '';
  if (hash !== (await hashOf(content))) {
    throw faultOf(TYPES.html.test(type) && kindOf(name) !== 'html' ? 'page' : 'changed', name);
  }
  // A browser runs no script and draws no style of another type, and would refuse the copy as well.
  if (TYPES[kindOf(name)]?.test(type) === false) throw faultOf('type', name);
  // Made anew, since a page may not be drawn from a redirected answer and `Vary: *` may not be kept.
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(content, { headers });
}

async function fetched(url, cache) {
  const response = await fetch(url, { cache });
  return [response, await response.arrayBuffer()];
}

/** The name of a part changes with it, so what the page brought a moment ago need not be asked for again. */
const howFetched = (name) => (name.startsWith('assets/') ? 'default' : 'no-cache');

const TYPES = {
  html: /^text\/html/i,
  js: /^(?:text|application)\/(?:x-)?(?:java|ecma)script/i,
  css: /^text\/css/i,
};
const kindOf = (name) => (name.endsWith('/') ? 'html' : name.split('.').pop());

const whyNotPut = ({ name }) => (name === 'QuotaExceededError' ? 'full' : 'unknown');

const faultOf = (why, file) => Object.assign(new Error(`${file}: ${why}`), { why, file });

async function tellAndFail(error) {
  await tellPages({ type: 'not-kept', why: error.why ?? 'unknown', file: error.file ?? '' });
  throw error;
}

/** Also those that this worker is not in charge of: on a first visit that is all of them. */
async function tellPages(message) {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) if (page.url.startsWith(HOME)) page.postMessage(message);
}

self.addEventListener('activate', (event) => event.waitUntil(takeTurn()));

/**
 * Windows opened before an update go on with the version they were opened with, so this version and the one in use
 * before it stay; older ones go. A cache without a turn belongs to a version that was never used, or to one that is
 * arriving now.
 */
async function takeTurn() {
  const others = await otherCaches();
  const turns = await Promise.all(others.map(turnOf));
  const last = Math.max(0, ...turns);
  await (await caches.open(CACHE)).put(TURN, new Response(String(last + 1)));
  const isOneArriving = self.registration.installing !== null || self.registration.waiting !== null;
  const old = others.filter((_, index) =>
    turns[index] === 0 ? !isOneArriving : turns[index] < last,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  // On the first visit the window is taken over at once, so that the pages it has not fetched yet are safe too: no older
  // version can be in it. Later on windows change hands by themselves, and one reloaded past the worker stays so.
  if (last === 0) await self.clients.claim();
  await tellPages({ type: 'kept', isMore: (await kept(FEW, CACHE)) === undefined });
}

/** Other versions at this address. Another copy of Mainstay, or another app, has caches of its own. */
async function otherCaches() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

async function turnOf(cacheName) {
  const turn = await caches.match(TURN, { cacheName });
  return turn === undefined ? 0 : Number(await turn.text());
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const [url] = request.url.split(/[?#]/);
  if (url === HOME || url === `${HOME}index.html`) event.respondWith(home(request));
  else if (isFileOfOurs(url)) event.respondWith(file(url, request));
});

/** Chunks of older versions are no longer in the list, but all lay in assets. */
const isFileOfOurs = (url) =>
  url.startsWith(`${HOME}assets/`) ||
  (url.startsWith(HOME) && url.slice(HOME.length) in HASHES_LATER);

/** Only ever this version's own page: every address of the app is this one and a part after the #. */
async function home(request) {
  return (await kept(HOME, CACHE)) ?? fetch(request);
}

async function file(url, request) {
  return (await find(url)) ?? (await keptNow(url)) ?? fetch(request);
}

/** One of those that are kept once asked for; undefined for any other, and where it does not come as it was built. */
async function keptNow(url) {
  const name = url.slice(HOME.length);
  const hash = HASHES_LATER[name];
  if (hash === undefined || !(await caches.has(CACHE))) return undefined;
  try {
    const response = await fetchWhole(name, url, hash);
    await (await caches.open(CACHE)).put(url, response.clone());
    return response;
  } catch {
    return undefined;
  }
}

/** Those kept once asked for, before the network may go. */
async function keepLater() {
  for (const name of Object.keys(HASHES_LATER)) {
    const url = new URL(name, HOME).href;
    if ((await find(url)) === undefined) await keptNow(url);
  }
}

/** In this version's files, then in those an older window may still want. */
async function find(url) {
  const own = await kept(url, CACHE);
  if (own !== undefined) return own;
  for (const cacheName of await otherCaches()) {
    const older = await kept(url, cacheName);
    if (older !== undefined) return older;
  }
  return undefined;
}

/** Asks without opening the cache, which would make it anew after everything was cleared. */
const kept = (url, cacheName) => caches.match(url, { cacheName, ignoreVary: true });

/**
 * A worker that was taken away while a window still held on to it comes back, without installing, when it is registered
 * again: without this it would be there for good and have nothing to serve.
 */
async function keepFilesAgain(isMore) {
  if (await isWhole(isMore)) return;
  await keepFiles(isMore).catch(tellAndFail);
  await takeTurn();
}

/** Whether every file that is wanted is here: a browser short of room may have taken them away. */
async function isWhole(isMore) {
  if (!(await caches.has(CACHE))) return false;
  const requests = await (await caches.open(CACHE)).keys();
  const names = new Set(requests.map(({ url }) => url));
  return Object.keys(wanted(isMore)).every((name) => names.has(new URL(name, HOME).href));
}

self.addEventListener('message', (event) => {
  const { type, isMore } = event.data ?? {};
  if (type === 'skip-waiting') self.skipWaiting();
  if (type === 'keep-files') event.waitUntil(keepFilesAgain(isMore));
  if (type === 'keep-later') event.waitUntil(keepLater());
  if (type === 'is-kept') event.waitUntil(isWhole(isMore).then(answerTo(event.ports[0])));
});

const answerTo = (port) => (isKept) => port?.postMessage(isKept);
