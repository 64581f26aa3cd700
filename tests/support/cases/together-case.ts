import type { Assessment } from '../../../src/core/document/assessment';

/** Copies of one assessment, put together in every order. */
export type TogetherCase = {
  readonly title: string;
  readonly copies: readonly Assessment[];
  /** Places, and a word that what stands there is told by; null where nothing stands. */
  readonly stands?: Readonly<Record<string, string | null>>;
  /** Places where someone has to choose; none where it is not said. */
  readonly disputed?: Readonly<Record<string, readonly string[]>>;
  /** Notes of the earlier answers of an item, the newest first. */
  readonly earlier?: Readonly<Record<string, readonly string[]>>;
};
