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

/** Serves a folder as a plain web host would, gzip and all. `pages` are served beside its files. */
export async function serve(folder, pages) {
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
    response.writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(isCompressed ? gzipSync(body) : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const fileAt = (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null);
