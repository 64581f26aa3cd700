import { type JSX, useEffect, useSyncExternalStore } from 'react';
import {
  askAgain,
  keepTheRest,
  type OfflineCopy,
  offlineCopy,
  onOfflineCopy,
  type WhyNotKept,
} from '../../../platform/offline-copy';
import { fetchMissing } from '../../../platform/service-worker';
import { Button } from '../../../ui/button';

/** Whether this device has its copy for use without a network; kept up to date while it is shown. */
export function OfflineCopyLine(): JSX.Element {
  const copy = useSyncExternalStore(onOfflineCopy, offlineCopy);
  // Whoever looks here gets ready for a day without a network: what is otherwise kept when asked for comes now.
  useEffect(() => void askAgain().then(() => keepTheRest()), []);
  const [first, rest] = offlineCopyWords(copy);
  return (
    <>
      <p role="status">
        <b>{first}</b> {rest}
      </p>
      {copy.kind === 'not-kept' && (
        <p>
          <Button isSlim onClick={() => void fetchMissing()}>
            Fetch what is missing
          </Button>
        </p>
      )}
    </>
  );
}

/** The same in a few words, for whoever answers on a phone. */
export function OfflineCopyNote(): JSX.Element {
  const copy = useSyncExternalStore(onOfflineCopy, offlineCopy, stillComing);
  useEffect(() => void askAgain(), []);
  const [first] = offlineCopyWords(copy);
  return (
    <p className="note offline-note">
      {first}
      {copy.kind === 'coming' && ' Keep the wifi until it says so.'}
    </p>
  );
}

/** What it says of each state: the state itself, and what follows from it. */
function offlineCopyWords(copy: OfflineCopy): readonly [string, string] {
  if (copy.kind !== 'not-kept') return WORDS[copy.kind];
  const { because, whatToDo } = REASONS[copy.why];
  const named = copy.file === '' ? '' : ` (${copy.file === './' ? 'index.html' : copy.file})`;
  return [
    'Not ready without a network on this device.',
    `A copy of Mainstay could not be kept here, because ${because}${named}. ${whatToDo} With a network all works as before, and your answers are kept as before.`,
  ];
}

const COMING: OfflineCopy = { kind: 'coming' };
const stillComing = () => COMING;

const WORDS = {
  kept: [
    'Ready without a network on this device.',
    'Mainstay is kept in this browser: questions, slides, papers, and what reads codes and makes files.',
  ],
  coming: [
    'Not ready without a network yet.',
    'Mainstay is being kept in this browser: leave this page open, with a network, until this line changes.',
  ],
  'one-file': ['Ready without a network.', 'This is Mainstay in one file, which needs none.'],
} as const;

const AGAIN = 'Load this page again with a network.';
const HOST = 'Tell whoever looks after this address; loading this page again tries it again.';

const REASONS = {
  missing: { because: 'the server does not have a file of it', whatToDo: HOST },
  refused: { because: 'the server would not give out a file of it', whatToDo: HOST },
  network: { because: 'the network went while it was being fetched', whatToDo: AGAIN },
  page: {
    because: 'the server or the network sent a page, such as a sign-in page, in place of a file',
    whatToDo: `If you have to sign in to this network, do so. ${HOST}`,
  },
  type: { because: 'the server sends a file of it as the wrong type', whatToDo: HOST },
  changed: {
    because:
      'a file of it did not come as it was made: a new version may be half in place, or something on the way changes files',
    whatToDo: HOST,
  },
  full: {
    because: 'this device or browser has no room left for it',
    whatToDo: 'Make some room, then load this page again.',
  },
  'worker-missing': {
    because: 'the file service-worker.js did not come from the server',
    whatToDo: HOST,
  },
  'worker-refused': {
    because:
      'this browser does not allow it, or the server sends service-worker.js as the wrong type',
    whatToDo: HOST,
  },
  insecure: {
    because: 'this address does not begin with https, and browsers keep a page only there',
    whatToDo: 'Use its https address, or Mainstay in one file.',
  },
  none: {
    because: 'this browser does not allow it, as in some private windows',
    whatToDo: 'Use an ordinary window or another browser, or Mainstay in one file.',
  },
  unknown: { because: 'the browser gave up and did not say why', whatToDo: AGAIN },
} as const satisfies Record<WhyNotKept, { readonly because: string; readonly whatToDo: string }>;
