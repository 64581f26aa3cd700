/**
 * Finishes index.html at build: the Home page prerendered, the first stylesheet inlined, and the security policy
 * written with the hash of that style. Nothing here runs in the browser.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type IndexHtmlTransformContext, type Plugin, runnerImport } from 'vite';
import { questionsPlugin } from './vite-plugin.ts';

const PRERENDER = new URL('../app/prerender.tsx', import.meta.url).pathname;
const BOOT = new URL('../app/boot.js', import.meta.url).pathname;

export function htmlPlugin(): Plugin {
  return {
    name: 'mainstay-html',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'boot.js', source: readFileSync(BOOT) });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const home = await renderHome();
        const { page, styleHash } = inlineStyle(html, context);
        return page
          .replace('<!--home-->', () => home)
          .replace('<!--policy-->', policyTag(styleHash))
          .replace('<!--preload-->', preloadTag(context))
          .replace('<!--boot-->', '<script src="./boot.js"></script>');
      },
    },
  };
}

async function renderHome(): Promise<string> {
  const { module } = await runnerImport<{ renderHome: () => string }>(PRERENDER, {
    configFile: false,
    logLevel: 'error',
    plugins: [react(), questionsPlugin('questions')],
  });
  return module.renderHome();
}

/** A linked stylesheet would be a second request before anything is drawn. */
function inlineStyle(
  html: string,
  context: IndexHtmlTransformContext,
): { page: string; styleHash: string } {
  const link = html.match(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/);
  const asset = link?.[1] === undefined ? undefined : context.bundle?.[link[1]];
  if (link === null || asset?.type !== 'asset')
    throw new Error('index.html has no stylesheet to inline');
  const css = Buffer.from(asset.source)
    .toString('utf8')
    .trim()
    .replaceAll('url(./', 'url(./assets/');
  const styleHash = createHash('sha256').update(css).digest('base64');
  // Later chunks list this stylesheet among theirs; a link that is there but off keeps Vite from fetching it twice.
  const off = `<link rel="stylesheet" href="./${link[1]}" disabled>`;
  return { page: html.replace(link[0], () => `<style>${css}</style>${off}`), styleHash };
}

/** The strictest policy the app works under: no connection to anywhere, no inline script, no eval, no frames. */
function policyTag(styleHash: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${styleHash}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function preloadTag(context: IndexHtmlTransformContext): string {
  const font = Object.keys(context.bundle ?? {}).find((name) =>
    /radio-canada-(?!ext).*woff2$/.test(name),
  );
  if (font === undefined) throw new Error('the body typeface is missing from the build');
  return `<link rel="preload" href="./${font}" as="font" type="font/woff2" crossorigin>`;
}
