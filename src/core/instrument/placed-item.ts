import type { ItemFile } from './schema';

/** One item and where it was read, so that a problem can point at it. */
export type PlacedItem = {
  readonly file: string;
  readonly index: number;
  readonly section: string;
  readonly item: ItemFile;
};
