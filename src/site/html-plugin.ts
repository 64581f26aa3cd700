/**
 * Finishes index.html at build: the Home page prerendered, the first script and stylesheet inlined, and the security
 * policy written with the hash of each.
 */
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { firstQuestionHtml } from './first-question';
import { inlineStyles } from './inline-styles';
import { bootScript, fill, prerender, withHome } from './page-parts';
import { pagePolicy, policyTag } from './policy';
import { sha256Source } from './sha256';

const INSTALL_TAGS = [
  '<link rel="manifest" href="./manifest.webmanifest">',
  '<link rel="apple-touch-icon" href="./icons/apple-touch.png">',
].join('\n');

export function htmlPlugin(): Plugin {
  return {
    name: 'mainstay-html',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const link = html.match(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/);
        if (link?.[1] === undefined) throw new Error('index.html has no stylesheet to inline');
        // A stylesheet or a script of its own would be a second request before anything is drawn.
        const style = inlineStyles(context, [link[1]]);
        const page = html.replace(link[0], () => style.html);
        const boot = bootScript();
        const { scripts, styles } = filesOfLink(context);
        const { renderHome, renderFirstQuestion } = await prerender();
        const question = await firstQuestionHtml(
          renderFirstQuestion(),
          inlineStyles(context, styles),
        );
        const policy = pagePolicy({
          scripts: [sha256Source(boot), question.scriptHash],
          styles: [style.hash, question.styleHash],
        });
        return fill(withHome(page, renderHome()), {
          policy: policyTag(policy),
          boot: `<script data-asked="${scripts.map((name) => `./${name}`).join(' ')}">${boot}</script>`,
          'first-question': question.html,
          install: INSTALL_TAGS,
        });
      },
    },
  };
}

/** What a link of an exercise waits for beside the first load: its pages, the questions, and all that these import. */
function filesOfLink({ bundle = {} }: IndexHtmlTransformContext): {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
} {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.filter(({ isEntry }) => isEntry);
  const asked = ASKED.map((module) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.includes(module)));
    if (chunk === undefined) throw new Error(`${module} is missing from the build`);
    return chunk;
  });
  const importedBy = (from: typeof chunks): ReadonlySet<string> => {
    const names = new Set(from.map(({ fileName }) => fileName));
    for (const name of names)
      for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
        names.add(other);
    return names;
  };
  const here = importedBy(first);
  const files = [...importedBy(asked)].filter((name) => !here.has(name));
  const styles = chunks
    .filter(({ fileName }) => files.includes(fileName))
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return { scripts: files, styles: [...new Set(styles)] };
}

const ASKED = [
  '/away-day-routes.',
  '/respond/respond-page.',
  '/first-question/take-over.',
  'virtual:instrument',
];
