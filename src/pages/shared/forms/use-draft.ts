import { useEffect, useRef } from 'react';

type Drafts<Values> = {
  readonly of: (key: string) => Values | null;
  /** Null where nothing is worth keeping. */
  readonly put: (key: string, values: Values | null) => void;
};

/** What stands in a kind of form that keeps nothing before its button is pressed, until this window is closed. */
export function createDrafts<Values>(): Drafts<Values> {
  const drafts = new Map<string, Values>();
  return {
    of: (key) => drafts.get(key) ?? null,
    put: (key, values) => {
      if (values === null) drafts.delete(key);
      else drafts.set(key, values);
    },
  };
}

/**
 * Puts what was written aside as the form goes from the page, and has the browser ask before the
 * window is closed over it. `read` gives what stands in it now; null where nothing is worth keeping.
 */
export function useDraft<Values>(
  drafts: Drafts<Values>,
  key: string,
  read: () => Values | null,
): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current() !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      drafts.put(key, latest.current());
    };
  }, [drafts, key]);
}
