import type { JSX, ReactNode } from 'react';
import type { StorageFailure } from '../../../core/storage/storage';
import { isFromDisk } from '../../../platform/storage/persist';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';

const MEMORY_WORDS: Readonly<Record<StorageFailure, string>> = {
  blocked: 'This browser does not let pages keep anything, as in some private windows.',
  full: 'This device has no room left.',
  'newer-app': 'A newer Mainstay has been used in this browser, and its answers are left alone.',
  closed: 'The browser closed its storage.',
  silent: 'The browser’s storage does not answer.',
  lost: 'The browser no longer has what it kept.',
  unknown: 'The browser would not open its storage.',
};

/** What is said of records here that do not read. */
type StorageNoticesProps = { readonly damagedRecords: ReactNode };

/** Said before anyone starts: whether this browser will keep their answers. */
export function StorageNotices({ damagedRecords }: StorageNoticesProps): JSX.Element | null {
  const status = useMainstay((state) => state.status);
  const save = useMainstay((state) => state.save);
  const damaged = useMainstay((state) => state.damaged);
  const fromNewerApp = useMainstay((state) => state.fromNewerApp);
  const loadFailure = useMainstay((state) => state.loadFailure);
  const notDeleted = useMainstay((state) => state.notDeleted);
  const store = useMainstayStore();
  if (status === 'loading') return null;
  return (
    <>
      {isFromDisk() && save.kind !== 'memory' && (
        <Notice>
          <p>
            <b>You opened this page from disk.</b> This browser keeps your answers, but less well
            than those of a page on the web. <a href={paths.oneFile}>What that means</a>
          </p>
        </Notice>
      )}
      {save.kind === 'memory' && save.reason !== 'silent' && (
        <Notice kind="problem">
          <p>
            <b>Answers will not be kept here once you close the page.</b>{' '}
            {MEMORY_WORDS[save.reason]}
          </p>
          <p>You can still answer, and save to a file before you leave.</p>
        </Notice>
      )}
      {notDeleted && (
        <Notice kind="problem" isAnnounced>
          <p>
            <b>“{notDeleted.name}” was not deleted: another window has just changed it.</b> Nothing
            in it is lost. Look at it, then delete it again if you still want to.
          </p>
        </Notice>
      )}
      {loadFailure && (
        <Notice kind="problem">
          <p>
            <b>We could not read what is kept on this device.</b> Nothing in it has changed.
          </p>
          <p>
            <Button isSlim onClick={() => void store.getState().saveRetried()}>
              Try again
            </Button>
          </p>
        </Notice>
      )}
      {fromNewerApp > 0 && (
        <Notice kind="problem">
          <p>
            <b>
              {fromNewerApp === 1 ? 'One record' : `${fromNewerApp} records`} on this device{' '}
              {fromNewerApp === 1 ? 'was' : 'were'} kept by a newer Mainstay.
            </b>{' '}
            We left {fromNewerApp === 1 ? 'it' : 'them'} as found. Reload this page while you are
            online, so that it can bring itself up to date.
          </p>
        </Notice>
      )}
      {damaged.length > 0 && damagedRecords}
    </>
  );
}
