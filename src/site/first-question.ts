/** The question of a link as it stands in index.html, and the script that draws it: see app/first-question/draw-question.ts. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { inlineStyles } from './inline-styles';
import { BUILD_TARGET } from './oldest-browsers';
import type { FirstQuestionParts } from './page-parts';
import { sha256Source } from './sha256';

const SCRIPT = fileURLToPath(new URL('../app/first-question/draw-question.ts', import.meta.url));

/** Everything at the end of the page, and the hashes that the policy names. */
export async function firstQuestionHtml(
  parts: FirstQuestionParts,
  styles: ReturnType<typeof inlineStyles>,
): Promise<{ html: string; scriptHash: string; styleHash: string }> {
  const script = await drawingScript();
  const html = [
    ...templatesOf(parts),
    `<template id="first-question-styles">${styles.html}</template>`,
    `<script>${script}</script>`,
  ].join('\n');
  return { html, scriptHash: sha256Source(script), styleHash: styles.hash };
}

const templatesOf = ({ pages, questions }: FirstQuestionParts) => [
  ...Object.entries(pages).map(
    ([attribution, page]) => `<template id="first-question-${attribution}">${page}</template>`,
  ),
  `<script type="application/json" id="first-questions">${JSON.stringify(questions).replaceAll('<', '\\u003C')}</script>`,
];

/**
 * In one piece, since it stands in the page, and in a function of its own: at any other address the browser neither
 * runs nor makes ready what is in it. It takes what it wants at once, and nobody asks for the parts again.
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
for (const part of document.querySelectorAll('body > [id^="first-question"]')) part.remove();`;
}
