import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg']);

/**
 * Serves a folder as a plain web host would, gzip, what has not changed and all. `pages` are served beside its files; `sent` is what went out,
 * by the name of the file.
 */
export async function serve(folder, pages) {
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = pages[name] ?? fileAt(join(folder, normalize(decodeURIComponent(name))));
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(name);
    const isCompressed = COMPRESSED.has(ending);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) {
      sent.push({ name, bytes: 0 });
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, {
      etag,
      'cache-control': name.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    });
    const content = isCompressed ? gzipSync(body, { level: 9 }) : body;
    sent.push({ name, bytes: content.length });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, sent, close: () => server.close() };
}

const fileAt = (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null);
