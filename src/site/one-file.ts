/**
 * The whole app as one HTML file that a desktop browser opens from disk. A page on disk may not load modules beside
 * it, so everything is inside: an inner Vite build in one chunk, put together here rather than by a plugin because the
 * policy needs the hash of each part.
 */
import react from '@vitejs/plugin-react';
import { build, type Plugin, parseSync, type Rolldown } from 'vite';
import { questionsFolder } from '../instrument-files/questions-folder';
import { questionsPlugin } from '../instrument-files/vite-plugin';
import { noticesPlugin } from './notices-plugin';
import { BUILD_TARGET } from './oldest-browsers';
import { bootScript, fill, prerender, withHome } from './page-parts';
import { oneFilePolicy, policyTag } from './policy';
import { sha256Source } from './sha256';

export async function buildOneFile(): Promise<string> {
  const { html, script, style } = partsOf(await innerBuild());
  const boot = inScriptTag(bootScript());
  const app = inScriptTag(script);
  const policy = oneFilePolicy({
    scripts: [boot, app].map(sha256Source),
    style: sha256Source(style),
  });
  const shell = fill(withHome(html, (await prerender()).renderHome()), {
    policy: policyTag(policy),
    'first-question': '',
    boot: '<script id="own-boot"><!--own-boot--></script>',
    install: '<style id="own-style"><!--own-style--></style>',
    app: `${SHELL_TAG}\n<script type="module" id="own-app"><!--own-app--></script>`,
  }).replace('<html ', '<html data-build="one-file" ');
  // The file hands itself on from this: see platform/own-file.ts, which puts the parts together in the same way.
  const inside = JSON.stringify(shell).replaceAll('<', '\\u003C');
  return fill(shell, { 'own-shell': inside, 'own-boot': boot, 'own-style': style, 'own-app': app });
}

const SHELL_TAG = '<script type="application/json" id="own-shell"><!--own-shell--></script>';

async function innerBuild(): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), questionsPlugin(questionsFolder()), noticesPlugin(), noFileInTheFile()],
    build: {
      write: false,
      target: BUILD_TARGET,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!('output' in built)) throw new Error('the one file needs a single build');
  return built.output;
}

/** The one file does not hand out itself. */
function noFileInTheFile(): Plugin {
  return {
    name: 'mainstay-no-file-in-the-file',
    resolveId: (id) => (id === 'virtual:one-file' ? `\0${id}` : undefined),
    load: (id) => (id === '\0virtual:one-file' ? 'export default null' : undefined),
  };
}

type Parts = { readonly html: string; readonly script: string; readonly style: string };

/** The inner build's files as text; the page's own tags for them make way for what goes in their place. */
function partsOf(output: Rolldown.RolldownOutput['output']): Parts {
  const files = new Map(output.map((file) => [file.fileName.match(/\.\w+$/)?.[0], file]));
  const fileOf = (ending: string): Buffer => {
    const file = files.get(ending);
    if (file === undefined) throw new Error(`the one file has no ${ending}`);
    return Buffer.from(file.type === 'chunk' ? file.code : file.source);
  };
  const textOf = (ending: string) => fileOf(ending).toString('utf8').trim();
  const html = textOf('.html')
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
    .replace(/"\.\/assets\/[^"]+\.png"/, () => `"${asDataUri(fileOf('.png'))}"`)
    .replace('</body>', '<!--app-->\n</body>');
  const parts = { html, script: textOf('.js'), style: textOf('.css') };
  if (output.length !== 4) throw new Error('the one file was left with more to load');
  return parts;
}

const asDataUri = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

/**
 * Inside a script tag the text may not end the tag, nor open a comment. Both can only stand in a string, a template or
 * a regular expression, where `\x3C` means the same; were one to stand anywhere else, the build stops here.
 */
function inScriptTag(code: string): string {
  const escaped = code.replace(/<(?=\/script|!--)/gi, '\\x3C');
  const { errors } = parseSync('one-file.js', escaped);
  if (errors.length > 0) throw new Error(`the one file cannot be written: ${errors[0]?.message}`);
  return escaped;
}
