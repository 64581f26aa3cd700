/** The whole app as one HTML file. */
export type OneFile = { readonly name: string; readonly text: string; readonly sha256: string };
