import type { IndexHtmlTransformContext } from 'vite';
import { sha256Source } from './sha256';

/** These stylesheets of the build as one in the page, and its hash for the policy. Throws where one is not there. */
export function inlineStyles(
  { bundle = {} }: IndexHtmlTransformContext,
  names: readonly string[],
): { readonly html: string; readonly hash: string } {
  const texts = names.map((name) => {
    const asset = bundle[name];
    if (asset?.type !== 'asset') throw new Error(`${name} is missing from the build`);
    return Buffer.from(asset.source).toString('utf8').trim().replaceAll('url(./', 'url(./assets/');
  });
  const text = texts.join('\n');
  return { html: `<style>${text}</style>${names.map(off).join('')}`, hash: sha256Source(text) };
}

/** Later chunks list these stylesheets among theirs; a link that is there but off keeps Vite from fetching one again. */
const off = (name: string) => `<link rel="stylesheet" href="./${name}" disabled>`;
