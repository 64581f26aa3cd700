import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { minutesToAllow } from '../../../core/instrument/reading-time';
import { hasFinishedSection } from '../../../core/response/has-finished-section';
import { canKeepFile } from '../../../platform/kept-file/choose-file';
import { EXAMPLE_ID } from '../../../store/state';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { paths } from '../../../ui/paths';
import { EvictionNote } from '../../shared/keeping/eviction-note';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';
import { useCopyDue } from '../../shared/keeping/use-copy-due';
import { RoomNote } from '../../shared/room/room-note';
import { useDeviceList } from '../../shared/use-device-list';

type TaskListNotesProps = { readonly head: AssessmentHead; readonly instrument: Instrument };

/** Beside the sections: a copy to keep, and going on from quick to full. */
export function TaskListNotes({ head, instrument }: TaskListNotesProps): JSX.Element {
  const isKeptHere = useMainstay(({ save }) => save.kind !== 'memory');
  const isDue = useCopyDue(head.id, instrument);
  const isFiled = useMainstay(({ filedAt }) => (filedAt[head.id] ?? null) !== null);
  const response = useMainstay(({ responses }) => responses[head.id]) ?? {};
  // Then the first copy is offered among the sections.
  const isOfferedThere = !isFiled && hasFinishedSection(instrument, head, response);
  return (
    <aside className="margin" aria-label="More you can do">
      {isOfferedThere || (
        <section className="aside">
          <h2 className="h4">Keep a copy</h2>
          <div className="stack">
            <p>
              {isKeptHere
                ? 'Answers are saved on this device as you go. A file keeps them safe if the device is lost.'
                : 'This browser keeps nothing once you close the page. Save to a file before you leave.'}
            </p>
            {isDue && <EvictionNote ids={[head.id]} />}
            <p>
              <LastFiled id={head.id} />
            </p>
            <RoomNote id={head.id} />
            <SaveToFile id={head.id} isSlim />
            <OneFile id={head.id} hasAnswers={Object.keys(response).length > 0} />
          </div>
        </section>
      )}
      {head.kind === 'quick' && !head.signOff.isFinal && (
        <GoOnToFull id={head.id} instrument={instrument} />
      )}
    </aside>
  );
}

type OneFileProps = { readonly id: string; readonly hasAnswers: boolean };

/** Where the browser can, the way to a file that follows every change, which the report has; or in which it is kept. */
function OneFile({ id, hasAnswers }: OneFileProps): JSX.Element | null {
  const { entries } = useDeviceList('kept-file', id);
  if (id === EXAMPLE_ID || !canKeepFile() || !hasAnswers) return null;
  const [name] = entries;
  return (
    <p className="note">
      <a href={paths.report(id)}>
        {name === undefined ? 'Keep it in one file on disk' : `Kept in ${name}`}
      </a>
    </p>
  );
}

type GoOnToFullProps = { readonly id: string; readonly instrument: Instrument };

function GoOnToFull({ id, instrument }: GoOnToFullProps): JSX.Element {
  const store = useMainstayStore();
  const more = instrument.items.filter(({ quick }) => !quick);
  const { low, high } = minutesToAllow(more);
  return (
    <section className="aside">
      <h2 className="h4">Go on to the full assessment</h2>
      <div className="stack">
        <p>
          Your quick answers are kept. The full set asks {more.length} questions more, {low} to{' '}
          {high} minutes, and gives scores with figures.
        </p>
        <Button isSlim onClick={() => store.getState().quickBecameFull(id)}>
          Make this a full assessment
        </Button>
      </div>
    </section>
  );
}
