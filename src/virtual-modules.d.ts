declare module 'virtual:at-a-glance' {
  const glance: import('./core/instrument/at-a-glance').AtAGlance;
  export default glance;
}
declare module 'virtual:instrument' {
  const instrument: import('./core/instrument/instrument').Instrument;
  export default instrument;
}
declare module 'virtual:earlier' {
  const earlier: Readonly<Record<string, import('./core/instrument/build-instrument').Compiled>>;
  export default earlier;
}

declare module 'virtual:example' {
  const example: import('./core/document/assessment').Assessment | null;
  export default example;
}
declare module 'virtual:guidance' {
  const guidance: import('./core/instrument/instrument').Guidance;
  export default guidance;
}
declare module '*.css' {}
declare module 'virtual:one-file' {
  const oneFile: { readonly name: string; readonly text: string; readonly sha256: string } | null;
  export default oneFile;
}
declare module 'virtual:notices' {
  const notices: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
  export default notices;
}
/** Vite's own, of which this is all we ask: true while developing, where there is no service worker. */
interface ImportMetaEnv {
  DEV: boolean;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
