import {
  type JSX,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { isOfOtherSet } from '../../../core/file/questions-problem';
import type { Instrument } from '../../../core/instrument/instrument';
import { lastChangedAt } from '../../../store/last-changed';
import { EXAMPLE_ID } from '../../../store/state';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import { say } from '../../../ui/say';
import { HeldHere } from '../../shared/copies/held-here';
import { GoneElsewhere } from './gone-elsewhere';
import { KeptAssessment } from './kept-assessment';
import { OtherSetKept } from './other-set-kept';

const ChangeDialog = lazy(() =>
  import('./change-dialog').then((module) => ({ default: module.ChangeDialog })),
);

type OnThisDeviceProps = {
  readonly instrument: Instrument;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly notices: ReactNode;
};

/** The assessments kept here, the latest first. */
export function OnThisDevice({ instrument, heading, notices }: OnThisDeviceProps): JSX.Element {
  const heads = useMainstay((state) => state.heads);
  const responses = useMainstay((state) => state.responses);
  // Of all, not of a row: it stays, with what is half typed, where another window deletes that row.
  const [changing, setChanging] = useState<AssessmentHead | null>(null);
  const own = Object.values(heads)
    .filter((head) => head.id !== EXAMPLE_ID)
    .map((head) => ({ head, changedAt: lastChangedAt(head, responses[head.id] ?? {}) }))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <section className="device" aria-labelledby="on-this-device">
      <h1 id="on-this-device" tabIndex={-1} ref={heading}>
        On this device
      </h1>
      {notices}
      <Deleted
        onUndone={(name) => {
          say(`Brought back “${name}”`);
          heading.current?.focus();
        }}
      />
      <GoneElsewhere />
      <HeldHere />
      <ul className="rows">
        {own.map(({ head, changedAt }) =>
          isOfOtherSet(head, instrument) ? (
            <OtherSetKept key={head.id} head={head} />
          ) : (
            <KeptAssessment
              key={head.id}
              head={head}
              changedAt={changedAt}
              instrument={instrument}
              onChange={setChanging}
            />
          ),
        )}
      </ul>
      {changing !== null && (
        <Suspense>
          <ChangeDialog
            head={heads[changing.id] ?? changing}
            onClose={() => setChanging(null)}
            onDone={say}
          />
        </Suspense>
      )}
      <div className="under-rows">
        <p className="row note">
          <a href={paths.clear}>Clear everything from this device</a>
          <a href={paths.questions}>Questions on this device</a>
        </p>
      </div>
    </section>
  );
}

/** Focus goes to Undo: what was in focus has just been deleted. */
function Deleted({ onUndone }: { readonly onUndone: (name: string) => void }): JSX.Element {
  const deleted = useMainstay((state) => state.recentlyDeleted);
  const isHeldUp = useMainstay((state) => state.isDeletionDue && state.save.kind === 'failed');
  const store = useMainstayStore();
  const undo = useRef<HTMLButtonElement>(null);
  const first = useRef(deleted);
  useEffect(() => {
    if (deleted !== null && deleted !== first.current) undo.current?.focus();
  }, [deleted]);
  return (
    <Heard as="div">
      {deleted && (
        <Notice kind={isHeldUp ? 'problem' : 'done'}>
          <p>
            {isHeldUp ? (
              <>
                <b>“{deleted.name}” is not deleted yet.</b> It could not be taken off this device.
                Press “Try again” above: until that works, it is back when Mainstay is next opened.{' '}
              </>
            ) : (
              <b>Deleted “{deleted.name}”. </b>
            )}
            <Button
              look="link"
              ref={undo}
              onClick={() => {
                store.getState().deletionUndone();
                onUndone(deleted.name);
              }}
            >
              Undo
            </Button>
          </p>
        </Notice>
      )}
    </Heard>
  );
}
