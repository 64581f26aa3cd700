import { useSyncExternalStore } from 'react';

/** What stands in a field and is not kept, since it is too long, half typed or no date. */
type Held = {
  /** To be put into the field again when its page comes back; null where it cannot be. */
  readonly text: string | null;
  /** What was said of it; empty where the field says it by itself. */
  readonly words: string;
};

/** With the address of the page it stands on. */
const held = new Map<string, Held & { readonly href: string }>();
const listeners = new Set<() => void>();

const changed = () => {
  for (const listener of listeners) listener();
};

/** Held under a key that begins with the id of its assessment, until it is let go or this window is closed. */
export function holdBack(key: string, what: Held): void {
  held.set(key, { ...what, href: window.location.hash });
  changed();
}

export function releaseField(key: string): void {
  if (held.delete(key)) changed();
}

/** All of a form whose subject is taken away, such as an action that is removed. */
export function releaseForm(form: string): void {
  for (const [name] of heldOf(form)) releaseField(`${form}/${name}`);
}

/** What is held of one form, by the name of the field. */
export const heldOf = (form: string): readonly (readonly [name: string, what: Held])[] =>
  [...held].flatMap(([key, what]) =>
    key.startsWith(`${form}/`) ? [[key.slice(form.length + 1), what] as const] : [],
  );

/** The words of one field, to go into it again; null where nothing of it is held. */
export const heldText = (key: string): string | null => held.get(key)?.text ?? null;

/** Whether this window, closed now, would lose words of one of these, or of the page it shows. */
export const isHeldFor = (isHere: (id: string) => boolean): boolean =>
  [...held].some(
    ([key, { href }]) => isHere(key.slice(0, key.indexOf('/'))) || href === window.location.hash,
  );

/** The page with a field of this assessment whose words are not kept; null where there is none. */
export const useHeldBack = (id: string | null): string | null =>
  useSyncExternalStore(
    subscribe,
    () => [...held].find(([key]) => key.startsWith(`${id}/`))?.[1].href ?? null,
    () => null,
  );

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
