/**
 * The security policies: the strictest the app works under. No connection to anywhere, no inline script but
 * those named by their hash, no eval, no frames, no markup made from text.
 */
type Sources = {
  readonly 'script-src': string;
  readonly 'style-src': string;
  readonly 'img-src': string;
  readonly 'font-src': string;
  readonly 'worker-src'?: string;
  readonly 'manifest-src'?: string;
  readonly 'trusted-types': string;
};

type PageHashes = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** The page as it is hosted. Inline are the first scripts and stylesheets; later ones come as files. */
export const pagePolicy = ({ scripts, styles }: PageHashes): string =>
  policyOf({
    'script-src': ["'self'", ...scripts.map(quoted)].join(' '),
    'style-src': ["'self'", ...styles.map(quoted)].join(' '),
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    // The one name under which the service worker's address may be made.
    'trusted-types': 'mainstay-service-worker',
  });

const quoted = (hash: string) => `'${hash}'`;

type OneFileHashes = { readonly scripts: readonly string[]; readonly style: string };

/** The one file opened from disk: its own scripts and style by hash, and nothing fetched at all. */
export const oneFilePolicy = ({ scripts, style }: OneFileHashes): string =>
  policyOf({
    'script-src': scripts.map(quoted).join(' '),
    'style-src': quoted(style),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'trusted-types': "'none'",
  });

/** The service worker is under its own policy, not the page's: it may fetch the app's files and run nothing else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** As a header a policy can also say that no page may frame this one; a meta tag cannot. */
export const asHeader = (policy: string): string => `${policy}; frame-ancestors 'none'`;

export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** The policy a page carries in its meta tag. */
export function policyIn(html: string): string {
  const policy = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/)?.[1];
  if (policy === undefined) throw new Error('the page carries no policy');
  return policy;
}

function policyOf(sources: Sources): string {
  const directives = {
    'default-src': "'none'",
    'script-src': sources['script-src'],
    'style-src': sources['style-src'],
    'img-src': sources['img-src'],
    'font-src': sources['font-src'],
    'connect-src': "'none'",
    'worker-src': sources['worker-src'],
    'manifest-src': sources['manifest-src'],
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': sources['trusted-types'],
  };
  return Object.entries(directives)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
