import { type FormEvent, type JSX, useState } from 'react';
import { clearDevice } from '../../../platform/storage/clear-device';
import { isFromDisk } from '../../../platform/storage/persist';
import { ownIds } from '../../../store/state';
import { ownMark, unfiledIds } from '../../../store/unfiled';
import { useMainstay, useMainstayList, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { ErrorSummary } from '../../../ui/error-summary';
import { FieldError } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { BrowserSettings } from './browser-settings';
import type { ClearOutcome } from './clear-outcome';
import { OutOfSight, WhatIsHere } from './what-is-here';

type ClearFormProps = { readonly onClear: (outcome: ClearOutcome) => void };

const TITLE = 'Clear everything from this device';
const TICK = 'files-kept';
const MISSED = 'Tick the box if you have the files you want to keep';

/** What is here, what goes and what stays; then one press, with a tick before it where something would be lost. */
export function ClearForm({ onClear }: ClearFormProps): JSX.Element {
  const store = useMainstayStore();
  const ids = useMainstayList(ownIds);
  const unfiled = useMainstayList(unfiledIds);
  const hidden = useMainstay(
    (state) => state.unreadable > 0 || state.loadFailure !== null || isNewer(state.save),
  );
  const mark = useMainstay(ownMark);
  /** What stood here when the box was ticked: the tick is for that, and for nothing that came after. */
  const [tickedFor, setTickedFor] = useState<string | null>(null);
  const isTicked = tickedFor === mark;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'asking' | 'clearing' | 'failed' | 'changed'>('asking');
  const isChanged = state === 'changed' || (tickedFor !== null && !isTicked);
  const needsTick = unfiled.length > 0 || hidden;
  const isMissing = attempt > 0 && needsTick && !isTicked;
  const heading = usePageTitle(isMissing ? `Error: ${TITLE}` : TITLE, 'clear');
  const clear = async () => {
    setState('clearing');
    onClear('under-way');
    try {
      const isCleared = await store.getState().everythingCleared();
      if (!isCleared) {
        onClear('elsewhere');
        setTickedFor(null);
        setState('changed');
        return;
      }
    } catch {
      onClear('elsewhere');
      setState('failed');
      return;
    }
    onClear(await clearDevice());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (needsTick && !isTicked) setAttempt(attempt + 1);
    else if (state !== 'clearing') void clear();
  };
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1}>
        <ErrorSummary
          errors={isMissing ? [{ fieldId: TICK, message: MISSED }] : []}
          attempt={attempt}
        />
        {state === 'failed' && <Failed />}
        {isChanged && <Changed />}
        <h1 tabIndex={-1} ref={heading}>
          {TITLE}
        </h1>
        <p className="lead">
          For a shared computer, or when you have finished. This cannot be undone.
        </p>
        <div className="prose">
          <WhatIsHere ids={ids} unfiled={unfiled} />
          <WhatGoes />
        </div>
        <form className="sheet last-step stack" onSubmit={submit} noValidate>
          <OutOfSight />
          {needsTick && (
            <div className={isMissing ? 'err' : undefined}>
              {isMissing && <FieldError id={TICK} message={MISSED} />}
              <Choice
                type="checkbox"
                id={TICK}
                checked={isTicked}
                onChange={(event) => {
                  setTickedFor(event.target.checked ? mark : null);
                  setState('asking');
                }}
                {...(isMissing && { 'aria-describedby': `${TICK}-error`, 'aria-invalid': true })}
              >
                I have the files I want to keep
              </Choice>
            </div>
          )}
          <p className="row">
            <Button isSubmit look="risk" aria-disabled={state === 'clearing' ? true : undefined}>
              {state === 'clearing' ? 'Clearing' : 'Clear everything'}
            </Button>
            <a className="btn bare" href={paths.home}>
              Go back to Home
            </a>
          </p>
        </form>
      </main>
    </div>
  );
}

const isNewer = (save: { readonly kind: string; readonly reason?: string }) =>
  save.kind === 'memory' && save.reason === 'newer-app';

function WhatGoes(): JSX.Element {
  return (
    <>
      <section>
        <h2>What will be removed</h2>
        <ul>
          <li>Every assessment listed above, with its answers, notes and evidence.</li>
          <li>Answers you gave to an away-day from this browser, whether sent or not.</li>
          <li>Sets of questions that were opened from a file.</li>
          <li>
            The small preferences: the colours you chose, whether single keys are on and whether
            arrivals make a sound.
          </li>
          {!isFromDisk() && (
            <li>The offline copy of this page, which lets it open without a connection.</li>
          )}
        </ul>
        <p>Other windows of Mainstay in this browser are emptied too.</p>
      </section>
      <section>
        <h2>What will not</h2>
        <p>
          Files you have saved, whatever is in your downloads, and anything printed. On a shared
          computer, look in the downloads folder as well.
        </p>
      </section>
    </>
  );
}

/** In focus by its role: an alert is read at once wherever focus is. */
function Failed(): JSX.Element {
  return (
    <Notice kind="problem" isAnnounced>
      <p>
        <b>We could not clear the assessments. Nothing has been removed.</b> The browser holds on to
        them, perhaps because another window of Mainstay is busy with them.
      </p>
      <p>Close the other windows and try again, or remove them in the browser’s own settings:</p>
      <BrowserSettings />
    </Notice>
  );
}

/** Another window has more to show than the list a person had read, or than what they ticked the box for. */
function Changed(): JSX.Element {
  return (
    <Notice kind="problem" isAnnounced>
      <p>
        <b>Nothing has been removed: another window changed something just now.</b> The list below
        now shows what is here. Look through it before you press “Clear everything”.
      </p>
    </Notice>
  );
}
