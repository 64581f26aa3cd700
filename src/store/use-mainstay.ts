import { createContext, createElement, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { MainstayStore } from './create-store';
import type { MainstayState } from './state';

const StoreContext = createContext<MainstayStore | null>(null);

type StoreProviderProps = { readonly store: MainstayStore; readonly children?: ReactNode };

export function StoreProvider({ store, children }: StoreProviderProps): ReactNode {
  return createElement(StoreContext, { value: store }, children);
}

/**
 * `useMainstay((state) => state.responses[id]?.[itemId])`: draws again only when what the selector
 * picks changes.
 */
export function useMainstay<Picked>(selector: (state: MainstayState) => Picked): Picked {
  return useStore(useMainstayStore(), selector);
}

/** The same for a selector that makes a new list each time: draws again only when an entry changes. */
export function useMainstayList<Entry>(
  selector: (state: MainstayState) => readonly Entry[],
): readonly Entry[] {
  return useStore(useMainstayStore(), useShallow(selector));
}

/** The store itself, for what happens in an event and shows nothing. */
export function useMainstayStore(): MainstayStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('useMainstay needs a StoreProvider above it');
  return store;
}
