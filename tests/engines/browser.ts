/**
 * What a journey may ask of a browser, whichever engine it is: what a person at its window can do
 * and see. Things on the page are named by an XPath of `find.ts`.
 */
export type BrowserWindow = {
  readonly goTo: (address: string) => Promise<void>;
  /** The same, when the page has begun: its scripts may be on their way still. */
  readonly beginAt: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly address: () => Promise<string>;
  /** Clicks the first of these that can be seen, once there is one. */
  readonly click: (what: string) => Promise<void>;
  /** Types into whatever has the keyboard. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  readonly chooseFile: (path: string) => Promise<void>;
  /** The same of many files, where a page takes files at several places: by the id of the place. */
  readonly chooseFiles: (id: string, paths: readonly string[]) => Promise<void>;
  /** The words, or a field's contents, of the first of these that can be seen; null while there is none. */
  readonly read: (what: string) => Promise<string | null>;
  /** What has the keyboard: the kind of an input, else its words. */
  readonly inFocus: () => Promise<string>;
  /** What is seen of the page now, as a PNG. */
  readonly picture: () => Promise<Uint8Array>;
  /** How many sides of A4 the page prints; null where the driver prints nothing. */
  readonly sides: () => Promise<number | null>;
  /** What this engine's page says about itself, for a fact that no one can see. */
  readonly ask: (expression: string) => Promise<unknown>;
};

type Key = 'Tab' | 'Space' | 'Enter' | 'ArrowDown' | 'End' | 'Escape';

export type Browser = {
  readonly newWindow: () => Promise<BrowserWindow>;
  /** Where what the person saves ends up. */
  readonly downloads: string;
  /** Errors and breaches of the security policy in all its windows, since last asked. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Opens a browser on a folder: the same folder again is the same person's browser, opened again. */
export type StartBrowser = (folder: string) => Promise<Browser>;
