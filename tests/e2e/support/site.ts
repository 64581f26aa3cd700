import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';

/** The built app these tests run against, as the Playwright configuration has it built. */
export const DIST = resolve(process.env.MAINSTAY_DIST ?? 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export type Site = {
  /** Where the app is, with a slash at the end. */
  readonly address: string;
  /** The path of every request that arrived, and the whole address of any that was meant for another host. */
  readonly requests: string[];
  /** Serves another folder from now on, as a new version put on the host would. */
  readonly change: (folder: string) => void;
  /** Answers no request for a script from now on, until the function it returns is called. */
  readonly holdScripts: () => () => void;
  /** Takes the server away: every later request finds nobody there. */
  readonly close: () => Promise<void>;
};

type Headers = Readonly<Record<string, string>>;

type Serving = {
  readonly folder?: string;
  readonly at?: string;
  /** Sends each page's own policy as a header too, so that a browser reports a breach to `BREACH`. */
  readonly reports?: boolean;
  /** What the host says of a file beside its type. */
  readonly headersFor?: (path: string) => Headers;
};

/** A host that lets everything be kept: the worst for a page that must notice a new version. */
const keepsAll = (): Headers => ({ 'cache-control': 'max-age=3600' });

/** A request for this place says that the policy was broken, whatever the engine and however early. */
export const BREACH = '/breach-of-the-policy';

/**
 * A plain host of the test's own, which can go away or change. It is a proxy too: a browser context sent through it
 * shows every request it makes, from page and worker alike, whoever it is meant for.
 */
export async function openSite(serving: Serving = {}): Promise<Site> {
  const { folder = DIST, at = '/', reports = false, headersFor = keepsAll } = serving;
  const requests: string[] = [];
  let from = folder;
  let own = '';
  let scripts = Promise.resolve();
  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    const path = url.startsWith(own) ? url.slice(own.length) : url;
    requests.push(path);
    // A report is taken with thanks: a 404 to it would be a second word on the console, and a late one.
    if (path === BREACH) {
      response.writeHead(204).end();
      return;
    }
    const [bare = ''] = path.split('?');
    if (extname(bare) === '.js') await scripts;
    const name = bare.startsWith(at) ? bare.slice(at.length) : 'none';
    for (const [header, value] of Object.entries(headersFor(bare)))
      response.setHeader(header, value);
    answer(join(from, name || 'index.html'), request, response, reports);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the test has no server');
  own = `http://127.0.0.1:${place.port}`;
  return {
    address: own + at,
    requests,
    change: (next) => {
      from = next;
    },
    holdScripts: () => {
      let release = () => {};
      scripts = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** As a host that reads the build's own `_headers` would: what several rules say of one file is joined. */
export function headersOfBuild(): (path: string) => Headers {
  const rules = readFileSync(join(DIST, '_headers'), 'utf8')
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'));
  return (path) => {
    const said = new Map<string, string[]>();
    for (const [of = '', ...lines] of rules) {
      if (of.endsWith('*') ? !path.startsWith(of.slice(0, -1)) : path !== of) continue;
      for (const line of lines) {
        const [name = '', value = ''] = line.trim().split(/: (.*)/);
        said.set(name, [...(said.get(name) ?? []), value]);
      }
    }
    return Object.fromEntries([...said].map(([name, values]) => [name, values.join(', ')]));
  };
}

function answer(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  reports: boolean,
): void {
  if (request.method !== 'GET' || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const body = readFileSync(path);
  response.writeHead(200, {
    'content-type': type,
    ...(reports && path.endsWith('.html') ? { 'content-security-policy': reported(body) } : {}),
  });
  response.end(body);
}

function reported(page: Buffer): string {
  const policy = String(page).match(
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/,
  )?.[1];
  if (policy === undefined) throw new Error('the page carries no policy');
  return `${policy}; report-uri ${BREACH}`;
}
