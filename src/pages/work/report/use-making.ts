import { useState } from 'react';

type Said = { readonly key: string; readonly words: string };

export type Making = {
  /** The key of what is being made; empty while nothing is. */
  readonly busy: string;
  /** What became of the last one. */
  readonly said: Said | null;
  /** Says that `name` is being made, does it, and says what `job` answers; one at a time. */
  readonly make: (key: string, name: string, job: () => Promise<string>) => void;
};

/** One file at a time, with what became of it in words beside the button that asked for it. */
export function useMaking(): Making {
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const run = async (key: string, name: string, job: () => Promise<string>) => {
    setBusy(key);
    setSaid({ key, words: `Making: ${name}.` });
    const words = await job().catch(() => NOT_MADE);
    setSaid({ key, words });
    setBusy('');
  };
  return {
    busy,
    said,
    make: (key, name, job) => {
      if (busy === '') void run(key, name, job);
    },
  };
}

const NOT_MADE =
  'The file could not be made: a part of Mainstay has not loaded. Your answers are still here. Connect to the network, then try again.';
