/** The code in the address of a link of an exercise; null where it is another address, or has more in it. */
export const codeInAddress = (hash: string): string | null =>
  /^#\/join\/([0-9a-z]+\.[0-9a-z]+)$/i.exec(hash)?.[1] ?? null;
