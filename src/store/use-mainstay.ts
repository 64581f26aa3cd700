import { createContext, createElement, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { MainstayStore } from './create-store';
import { type Facts, NOTHING_KEPT } from './state';

type Opening = {
  /** Null until it has been opened: the first page is drawn without it where nothing is kept here. */
  readonly store: MainstayStore | null;
  readonly open: () => Promise<MainstayStore>;
};
const OpeningContext = createContext<Opening | null>(null);

type StoreProviderProps = Pick<Opening, 'store'> &
  Partial<Opening> & { readonly children?: ReactNode };

export function StoreProvider({
  store,
  open = () => Promise.reject(new Error('there is no store to open')),
  children,
}: StoreProviderProps): ReactNode {
  return createElement(OpeningContext, { value: { store, open } }, children);
}

const BLANK: Facts = { ...NOTHING_KEPT, status: 'ready', save: { kind: 'saved', at: null } };
const NOTHING_HERE = {
  getState: () => BLANK,
  getInitialState: () => BLANK,
  subscribe: () => () => undefined,
};

/**
 * `useMainstay((state) => state.responses[id]?.[itemId])`: draws again only when what the selector
 * picks changes.
 */
export function useMainstay<Picked>(selector: (state: Facts) => Picked): Picked {
  return useStore(useStoreOpening().store ?? NOTHING_HERE, selector);
}

/** The same for a selector that makes a new list each time: draws again only when an entry changes. */
export function useMainstayList<Entry>(
  selector: (state: Facts) => readonly Entry[],
): readonly Entry[] {
  return useStore(useStoreOpening().store ?? NOTHING_HERE, useShallow(selector));
}

/** The store itself, for what happens in an event and shows nothing. */
export function useMainstayStore(): MainstayStore {
  const { store } = useStoreOpening();
  if (store === null) throw new Error('the store has not been opened');
  return store;
}

/** For what stands on a page that may be drawn before the store is open. */
export function useStoreOpening(): Opening {
  const opening = use(OpeningContext);
  if (opening === null) throw new Error('useMainstay needs a StoreProvider above it');
  return opening;
}
