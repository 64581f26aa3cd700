/** What the parts of the doctor share: a question to the host, and what may be found. */
export type Finding = {
  /** A fault keeps something from working; the rest is advice. */
  readonly isFault: boolean;
  readonly where: string;
  readonly says: string;
  readonly whatToDo: string;
};

export type ServerAnswer = {
  /** 0 where none came. */
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Why nothing, or nothing whole, came; else null. */
  readonly trouble: string | null;
};

export type Ask = (name: string) => Promise<ServerAnswer>;

/** Milliseconds a file may take. */
const PATIENCE = 30_000;

/** Asks for files below this folder. An answer that breaks off is one with a trouble, never a rejection. */
export const askWith =
  (folder: string, fetcher: typeof fetch): Ask =>
  async (name) => {
    try {
      const response = await fetcher(new URL(name, folder), {
        signal: AbortSignal.timeout(PATIENCE),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return {
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        headers: response.headers,
        bytes,
        text: new TextDecoder().decode(bytes),
        trouble: null,
      };
    } catch (error) {
      return { ...NOTHING, trouble: `it could not be read (${reasonOf(error)})` };
    }
  };

const NOTHING: Omit<ServerAnswer, 'trouble'> = {
  status: 0,
  type: '',
  headers: new Headers(),
  bytes: new Uint8Array(),
  text: '',
};

/** Node tells the cause one step below "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? ` ${String(cause.code)}` : '';
  return `${cause.message || error.message}${code}`;
}

export const fault = (where: string, says: string, whatToDo: string): Finding => ({
  isFault: true,
  where,
  says,
  whatToDo,
});

export const advice = (where: string, says: string, whatToDo: string): Finding => ({
  ...fault(where, says, whatToDo),
  isFault: false,
});

/** By the ending of a name. */
export const TYPES: Readonly<Record<string, { readonly name: string; readonly pattern: RegExp }>> =
  {
    html: { name: 'text/html', pattern: /^text\/html/i },
    js: { name: 'text/javascript', pattern: /^(?:text|application)\/(?:x-)?javascript/i },
    css: { name: 'text/css', pattern: /^text\/css/i },
    svg: { name: 'image/svg+xml', pattern: /^image\/svg\+xml/i },
    png: { name: 'image/png', pattern: /^image\/png/i },
    woff2: {
      name: 'font/woff2',
      pattern: /^(?:font|application)\/(?:x-)?(?:font-)?woff2|^application\/octet-stream/i,
    },
    webmanifest: {
      name: 'application/manifest+json',
      pattern: /^application\/(?:manifest\+)?json|^text\/plain/i,
    },
  };

export const kindOf = (name: string): string =>
  name.endsWith('/') ? 'html' : (name.split('.').pop() ?? '');
