import { describe, expect, test } from 'vitest';
import { apacheFile, headersFile, iisFile, nginxFile } from '../../src/site/hosting';
import {
  asHeader,
  oneFilePolicy,
  pagePolicy,
  policyIn,
  policyTag,
  WORKER_POLICY,
} from '../../src/site/policy';

const page = pagePolicy({ scripts: ['sha256-BOOT'], styles: ['sha256-STYLE'] });
const oneFile = oneFilePolicy({ scripts: ['sha256-BOOT', 'sha256-APP'], style: 'sha256-STYLE' });

test('the page’s policy, word for word', () => {
  expect(page.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-BOOT'",
    "style-src 'self' 'sha256-STYLE'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mainstay-service-worker',
  ]);
});

test('the one file’s policy, word for word', () => {
  expect(oneFile.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-BOOT' 'sha256-APP'",
    "style-src 'sha256-STYLE'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('the worker may fetch from its own host and run nothing', () => {
  expect(WORKER_POLICY).toBe("default-src 'none'; connect-src 'self'");
});

test('nothing is let through by a wildcard, a scheme of the web or an unsafe word', () => {
  for (const policy of [page, oneFile, WORKER_POLICY]) {
    expect(policy).not.toMatch(/\*|https?:|wss?:|unsafe|strict-dynamic|nonce/);
  }
});

test('as a header it also refuses to be framed', () => {
  expect(asHeader(page)).toBe(`${page}; frame-ancestors 'none'`);
});

test('the policy a page carries can be read back', () => {
  expect(policyIn(`<head>${policyTag(page)}</head>`)).toBe(page);
  expect(() => policyIn('<head></head>')).toThrow('carries no policy');
});

describe('the examples for hosts', () => {
  const files = { page, oneFile };

  test('_headers sets no header twice for one file, since such hosts join the two', () => {
    const rules = headersFile(files)
      .trim()
      .split('\n\n')
      .map((rule) => {
        const [path = '', ...headers] = rule.split('\n');
        return { path, names: headers.map((line) => line.trim().split(':')[0] ?? '') };
      });
    const paths = ['/', '/index.html', '/service-worker.js', '/assets/a.js', '/icons/mark.svg'];
    for (const path of [...paths, '/mainstay.html', '/manifest.webmanifest']) {
      const names = rules
        .filter((rule) => matches(rule.path, path))
        .flatMap((rule) => rule.names)
        .sort();
      expect(names, path).toEqual([...new Set(names)]);
      expect(names, path).toContain('X-Content-Type-Options');
      expect(names, path).toContain('Cache-Control');
    }
  });

  test('each gives page, one file and worker the policy that is theirs', () => {
    for (const text of [headersFile, nginxFile, apacheFile, iisFile].map((of) => of(files))) {
      expect(text).toContain(asHeader(page));
      expect(text).toContain(asHeader(oneFile));
      expect(text).toContain(WORKER_POLICY);
      expect(text).toContain('camera=(self)');
    }
  });
});

const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
