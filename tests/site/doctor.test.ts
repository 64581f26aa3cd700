import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { examine } from '../../src/site/doctor/doctor';
import { asHeader, pagePolicy, policyTag, WORKER_POLICY } from '../../src/site/policy';
import { sha256Hex, sha256Source } from '../../src/site/sha256';

const ADDRESS = 'https://example.test/tools/mainstay/';
const policy = pagePolicy({ scripts: ['sha256-BOOT'], styles: ['sha256-STYLE'] });

type Sent = { readonly status?: number; readonly body?: string; readonly headers?: object };
type Host = Readonly<Record<string, Sent>>;

const GOOD = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};
const FOR_EVER = { ...GOOD, 'cache-control': 'public, max-age=31536000, immutable' };

const FILES: Readonly<Record<string, string>> = {
  './': `<!doctype html>${policyTag(policy)}<script>set('data-boot')</script><div id="root"></div>`,
  'assets/a-1.js': 'a();',
  'assets/a-1.css': 'p{}',
  'icons/mark.svg': '<svg/>',
  'manifest.webmanifest': '{}',
};
const TYPE: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
const NOT_THERE: Sent = { status: 404 };
const ONE_FILE = '<!doctype html>one';
const list = Object.entries(FILES).map(([name, text]) => `  '${name}': '${sha256Source(text)}',`);

/** A host that does everything right. */
const RIGHT: Host = {
  ...Object.fromEntries(
    Object.entries(FILES).map(([name, body]) => [
      name,
      {
        body,
        headers: {
          ...(name.startsWith('assets/') ? FOR_EVER : GOOD),
          'content-type': TYPE[name.split('.').pop() ?? ''] ?? 'text/html',
        },
      },
    ]),
  ),
  './': {
    body: FILES['./'] ?? '',
    headers: { ...GOOD, 'content-type': 'text/html', 'content-security-policy': asHeader(policy) },
  },
  'service-worker.js': {
    body: `const HASHES = {\n${list.join('\n')}\n};`,
    headers: {
      ...GOOD,
      'content-type': 'text/javascript',
      'content-security-policy': WORKER_POLICY,
    },
  },
  'third-party-notices.txt': { body: 'MIT', headers: { ...GOOD, 'content-type': 'text/plain' } },
  'mainstay.html': { body: ONE_FILE, headers: { ...GOOD, 'content-type': 'text/html' } },
  'mainstay.html.sha256': { body: `${sha256Hex(ONE_FILE)}  mainstay.html\n`, headers: GOOD },
};

/** What is said of a host that differs from the right one in this. */
async function saidOf(change: Host, { address = ADDRESS, otherwise = NOT_THERE } = {}) {
  const host = { ...RIGHT, ...change };
  const folder = new URL('./', address).href;
  const found = await examine(address, async (url) => {
    const name = String(url).slice(folder.length);
    const { status = 200, body = '', headers = {} } = host[name === '' ? './' : name] ?? otherwise;
    return new Response(body, { status, headers: { ...headers } });
  });
  return {
    faults: found.filter(({ isFault }) => isFault).map(({ where, says }) => `${where}: ${says}`),
    advice: found.filter(({ isFault }) => !isFault).map(({ where }) => where),
  };
}

const withHeaders = (name: string, headers: object, body?: string): Host => ({
  [name]: {
    ...RIGHT[name],
    headers: { ...RIGHT[name]?.headers, ...headers },
    ...(body ? { body } : {}),
  },
});

test('a host that does everything right hears nothing', async () => {
  expect(await saidOf({})).toEqual({ faults: [], advice: [] });
  expect(await saidOf({}, { address: `${ADDRESS}index.html` })).toEqual({ faults: [], advice: [] });
});

test.each<[string, Host, string]>([
  ['lacks a file', { 'assets/a-1.js': { status: 404 } }, 'assets/a-1.js: the server answers 404'],
  [
    'lacks the manifest',
    { 'manifest.webmanifest': { status: 404 } },
    'manifest.webmanifest: the server answers 404',
  ],
  [
    'has a file of another build',
    withHeaders('assets/a-1.js', {}, 'b();'),
    'assets/a-1.js: it is not as it was built',
  ],
  [
    'sends scripts as text',
    withHeaders('assets/a-1.js', { 'content-type': 'text/plain' }),
    'assets/a-1.js: it is sent as text/plain',
  ],
  [
    'sends styles without a type',
    withHeaders('assets/a-1.css', { 'content-type': '' }),
    'assets/a-1.css: it is sent without a type',
  ],
  [
    'says that the page is in other letters',
    withHeaders('./', { 'content-type': 'text/html; charset=ISO-8859-1' }),
    'index.html: it is sent in other letters (ISO-8859-1)',
  ],
  [
    'shuts the page into a box',
    withHeaders('./', { 'content-security-policy': `${asHeader(policy)}; sandbox allow-scripts` }),
    'Content-Security-Policy: the header allows less than the page needs (sandbox)',
  ],
  [
    'lacks the notices',
    { 'third-party-notices.txt': { status: 404 } },
    'third-party-notices.txt: the server answers 404',
  ],
  [
    'has no worker',
    { 'service-worker.js': { status: 404 } },
    'service-worker.js: the server answers 404',
  ],
  [
    'has something else for a worker',
    withHeaders('service-worker.js', {}, 'other();'),
    'service-worker.js: it is not the worker of Mainstay, but something else',
  ],
  [
    'lets the page be kept for a year',
    withHeaders('./', { 'cache-control': 'max-age=31536000' }),
    'index.html: browsers may keep it for more than a day unasked',
  ],
  [
    'sends the policy of another build',
    withHeaders('./', {
      'content-security-policy': asHeader(
        pagePolicy({ scripts: ['sha256-BOOT'], styles: ['sha256-OTHER'] }),
      ),
    }),
    'Content-Security-Policy: the header allows less than the page needs (style-src)',
  ],
  [
    'forbids scripts by its own rule for everything',
    withHeaders('./', { 'content-security-policy': "default-src 'none'" }),
    'Content-Security-Policy: the header allows less than the page needs (script-src)',
  ],
  [
    'forbids the camera',
    withHeaders('./', { 'permissions-policy': 'camera=(), usb=()' }),
    'Permissions-Policy: the header forbids the camera, which reads codes at an away-day',
  ],
  [
    'lacks the one file',
    { 'mainstay.html': { status: 404 } },
    'mainstay.html: the server answers 404',
  ],
  [
    'has another one file than its hash says',
    withHeaders('mainstay.html', {}, 'other'),
    'mainstay.html: its SHA-256 is not the one beside it',
  ],
])('a host that %s is told', async (_, change, says) => {
  expect((await saidOf(change)).faults).toContain(says);
});

test('a host that answers every address with the page is told', async () => {
  const otherwise = { status: 200, body: 'page', headers: { 'content-type': 'text/html' } };
  expect((await saidOf({}, { otherwise })).faults).toEqual([
    'files that do not exist: the server sends something in their place, where it should answer 404',
  ]);
});

test('an address without https is told, but not one on the same machine', async () => {
  expect((await saidOf({}, { address: 'http://example.test/' })).faults).toEqual([
    'the address: it is not https: browsers keep no copy for use without a network, and give no camera',
  ]);
  expect((await saidOf({}, { address: 'http://localhost:4173/' })).faults).toEqual([]);
});

test('another page, and none, are told and nothing more is asked', async () => {
  expect((await saidOf({ './': { body: 'Welcome' } })).faults).toEqual([
    'index.html: another page came',
  ]);
  expect((await saidOf({ './': { status: 403 } })).faults).toEqual([
    'index.html: the server answers 403',
  ]);
});

test('plain hosting, which sends no headers of its own, gets advice alone', async () => {
  const plain = Object.fromEntries(
    Object.entries(RIGHT).map(([name, sent]) => {
      const type = new Headers({ ...sent.headers }).get('content-type');
      return [name, { ...sent, headers: type === null ? {} : { 'content-type': type } }];
    }),
  );
  expect(await saidOf(plain)).toEqual({
    faults: [],
    advice: [
      'caching',
      'assets',
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
    ],
  });
});

test('an answer that breaks off, or says falsely that it is compressed, is told in words', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end('this is no gzip');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  const port = typeof place === 'object' ? place?.port : 0;
  const found = await examine(`http://127.0.0.1:${port}/`);
  expect(found.map(({ says }) => says).join()).toMatch(/did not come: it could not be read/);
  await new Promise((done) => server.close(done));
  const gone = await examine(`http://127.0.0.1:${port}/`);
  expect(gone.map(({ says }) => says).join()).toMatch(/could not be read/);
});
