import { type ComponentType, createElement } from 'react';

/** Every page but Home is fetched when first wanted, or when the browser is idle: see `fetchPages` in start.tsx. */
export type Chunk<Page> = {
  /** The page once fetched, so that it can be drawn without waiting a turn. */
  kept: Page | null;
  readonly fetch: () => Promise<{ default: Page }>;
};

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
export function withPart<Part>(
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
