import { type JSX, useEffect } from 'react';
import type { Leftover } from '../../../platform/storage/clear-device';
import { Button } from '../../../ui/button';
import { Logo } from '../../../ui/icons';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { BrowserSettings } from './browser-settings';
import type { ClearOutcome } from './clear-outcome';

const LEFT_WORDS: Readonly<Record<Leftover, string>> = {
  assessments:
    'what this browser may have kept earlier, since it lets no page near its storage now',
  replies: 'answers given to an away-day from this browser',
  'kept-files': 'which files on disk were kept up to date',
  questions: 'sets of questions opened from a file',
  preferences: 'the small preferences, such as the colours you chose',
  'offline-copy': 'the offline copy of this page, which holds no answers',
};

/** All there is once everything has been cleared. It keeps nothing and leads nowhere but to a fresh start. */
export function ClearedPage({ outcome }: { readonly outcome: ClearOutcome }): JSX.Element {
  useEffect(() => {
    // An assessment's id would otherwise stay in the address.
    window.history.replaceState(null, '', window.location.pathname);
  }, []);
  return (
    <>
      <header className="top">
        <div className="wrap">
          <p className="brand">
            <Logo />
            <span>Mainstay</span>
          </p>
        </div>
      </header>
      <main className="wrap plain-page" id="main" tabIndex={-1}>
        {outcome === 'under-way' ? (
          <p role="status">Clearing</p>
        ) : (
          <Cleared left={outcome === 'elsewhere' ? [] : outcome} isHere={outcome !== 'elsewhere'} />
        )}
      </main>
    </>
  );
}

type ClearedProps = { readonly left: readonly Leftover[]; readonly isHere: boolean };

function Cleared({ left, isHere }: ClearedProps): JSX.Element {
  const title = titleOf(left, isHere);
  const heading = usePageTitle(title);
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {left.length > 0 && (
        <Notice kind="problem">
          <p>
            <b>We could not remove {left.map((kind) => LEFT_WORDS[kind]).join(', or ')}.</b> You can
            remove it in the browser’s own settings:
          </p>
          <BrowserSettings />
        </Notice>
      )}
      <p className="measure">
        {isHere
          ? 'No assessment is kept here any more.'
          : 'So this window shows nothing any more, and keeps nothing.'}{' '}
        Files you have saved, prints and downloads are where you put them. The browser’s own history
        may still list addresses of this page; they hold no answers and no names.
      </p>
      <p className="measure">
        You can close this window now. To use Mainstay again, start afresh: it will be as on a first
        visit.
      </p>
      <p>
        <Button onClick={() => window.location.reload()}>Start afresh</Button>
      </p>
    </div>
  );
}

function titleOf(left: readonly Leftover[], isHere: boolean): string {
  if (!isHere) return 'Everything was cleared in another window';
  if (left.length > 0) return 'Not everything could be cleared';
  return 'Everything has been cleared from this device';
}
