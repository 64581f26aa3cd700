import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { minutesToAllow } from '../../../core/instrument/reading-time';
import { hasFinishedSection } from '../../../core/response/has-finished-section';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { EvictionNote } from '../../shared/keeping/eviction-note';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';
import { useCopyDue } from '../../shared/keeping/use-copy-due';
import { RoomNote } from '../../shared/room/room-note';

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
          </div>
        </section>
      )}
      {head.kind === 'quick' && !head.signOff.isFinal && (
        <GoOnToFull id={head.id} instrument={instrument} />
      )}
    </aside>
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
