/** The question of a link as it stands in index.html, and the script that draws it: see app/first-question/draw-question.ts. */
import { fileURLToPath } from 'node:url';
import { build, type IndexHtmlTransformContext } from 'vite';
import { BUILD_TARGET } from './oldest-browsers';
import { type FirstQuestionParts, firstQuestion } from './page-parts';
import { sha256Source } from './sha256';

const SCRIPT = fileURLToPath(new URL('../app/first-question/draw-question.ts', import.meta.url));

type Styles = { readonly names: readonly string[]; readonly text: string };

/** Everything at the end of the page, and the hashes that the policy names. */
export async function firstQuestionHtml(
  context: IndexHtmlTransformContext,
  names: readonly string[],
): Promise<{ html: string; scriptHash: string; styleHash: string }> {
  const script = await drawingScript();
  const styles = stylesOf(context, names);
  const html = [
    ...templatesOf(await firstQuestion()),
    `<template id="first-question-styles"><style>${styles.text}</style>${styles.names.map(off).join('')}</template>`,
    `<script>${script}</script>`,
  ].join('\n');
  return { html, scriptHash: sha256Source(script), styleHash: sha256Source(styles.text) };
}

const templatesOf = ({ pages, questions }: FirstQuestionParts) => [
  ...Object.entries(pages).map(
    ([attribution, page]) => `<template id="first-question-${attribution}">${page}</template>`,
  ),
  `<script type="application/json" id="first-questions">${JSON.stringify(questions).replaceAll('<', '\\u003C')}</script>`,
];

/** A link that is there but off keeps Vite from fetching it once more. */
const off = (name: string) => `<link rel="stylesheet" href="./${name}" disabled>`;

function stylesOf({ bundle = {} }: IndexHtmlTransformContext, names: readonly string[]): Styles {
  const texts = names.map((name) => {
    const asset = bundle[name];
    if (asset?.type !== 'asset') throw new Error(`${name} is missing from the build`);
    return Buffer.from(asset.source).toString('utf8').trim().replaceAll('url(./', 'url(./assets/');
  });
  return { names, text: texts.join('\n') };
}

/**
 * In one piece, since it stands in the page, and in a function of its own: at any other address the browser neither
 * runs nor makes ready what is in it.
 */
async function drawingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: BUILD_TARGET,
      modulePreload: false,
      rolldownOptions: { input: SCRIPT },
    },
  });
  const [chunk, ...others] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new Error('the script of a link needs a single build');
  return `function drawQuestion() {'use strict';${chunk.code.trim()}}
if (/^#\\/join\\//.test(location.hash)) drawQuestion();
else for (const part of document.querySelectorAll('body > [id^="first-question"]')) part.remove();`;
}
