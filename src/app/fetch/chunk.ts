import { type ComponentType, createElement } from 'react';
import type { Instrument } from '../../core/instrument/instrument';
import { asked } from './own-set';
import { whenIdle } from './when-idle';

/** Every page but Home is fetched when first wanted, or when the browser is idle: see `fetchPages` in start.tsx. */
export type Chunk<Page> = {
  /** The page once fetched, so that it can be drawn without waiting a turn. */
  kept: Page | null;
  readonly fetch: () => Promise<{ default: Page }>;
};

/**
 * Fetches each once the browser has nothing better to do, so that it never gets in the way of a tap. One that cannot be
 * fetched now holds up none of the others: it is fetched, or its failure said, when someone goes there.
 */
export async function fetchInTurn(chunks: readonly Chunk<unknown>[]): Promise<void> {
  for (const chunk of chunks) {
    await new Promise<void>(whenIdle);
    await chunk.fetch().catch(() => {});
  }
}

export function named<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): Chunk<Module[Name]> {
  const chunk: Chunk<Module[Name]> = {
    kept: null,
    fetch: async () => {
      const page = (await load())[name];
      chunk.kept = page;
      return { default: page };
    },
  };
  return chunk;
}

/** A page with something large beside it, fetched together and handed to the page as `part`. */
export function pageWithPart<Part>(
  loadPage: () => Promise<ComponentType<{ readonly part: Part }>>,
  loadPart: () => Promise<{ default: Part }>,
): Chunk<ComponentType> {
  const chunk: Chunk<ComponentType> = {
    kept: null,
    fetch: async () => {
      const [Page, { default: part }] = await Promise.all([loadPage(), loadPart()]);
      const Whole = () => createElement(Page, { part });
      chunk.kept = Whole;
      return { default: Whole };
    },
  };
  return chunk;
}

export const fetchQuestions = async (): Promise<Instrument> =>
  asked.set?.instrument ?? (await import('virtual:instrument')).default;

type AboutQuestions = { readonly instrument: Instrument };

/** A page about the questions: both are fetched together, since the first page does without them. */
export function withQuestions<Props extends object>(
  loadPage: () => Promise<ComponentType<Props & AboutQuestions>>,
): Chunk<ComponentType<Props>> {
  const chunk: Chunk<ComponentType<Props>> = {
    kept: null,
    fetch: async () => {
      const [Page, instrument] = await Promise.all([loadPage(), fetchQuestions()]);
      const Whole = (props: Props) => createElement(Page, { ...props, instrument });
      chunk.kept = Whole;
      return { default: Whole };
    },
  };
  return chunk;
}
