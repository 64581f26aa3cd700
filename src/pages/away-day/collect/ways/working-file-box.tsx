import { type JSX, useEffect } from 'react';
import type { AssessmentHead } from '../../../../core/document/assessment';
import { fileNameFor } from '../../../../core/file/file-name';
import { clock } from '../../../../platform/clock';
import { canKeepFile } from '../../../../platform/kept-file/choose-file';
import { localDay } from '../../../../store/local-day';
import { filedState } from '../../../../store/unfiled';
import { useMainstay } from '../../../../store/use-mainstay';
import { LastFiled, SaveToFile } from '../../../shared/keeping/save-to-file';
import { KeptFileBox } from '../../../shared/kept-file/kept-file-box';
import { useKeptFile } from '../../../shared/kept-file/use-kept-file';
import { RoomNote } from '../../../shared/room/room-note';

type WorkingFileBoxProps = { readonly head: AssessmentHead; readonly count: number };

/** A copy outside this browser, for the day the laptop dies: kept up to date, or saved by hand. */
export function WorkingFileBox({ head, count }: WorkingFileBoxProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="working-file">
      <h2 id="working-file" className="h3">
        Working file
      </h2>
      <p>
        Everything collected is already kept on this device. A file as well, on a stick or a shared
        folder, can be handed to another laptop if this one fails.
      </p>
      <RoomNote id={head.id} />
      {canKeepFile() ? <KeepUpToDate head={head} /> : <SaveByHand id={head.id} count={count} />}
      <p className="note">{whoCouldRead(head)}</p>
    </section>
  );
}

function whoCouldRead({ exercise }: AssessmentHead): string {
  const who = [exercise?.facilitator ?? '', exercise?.readers ?? ''].map((each) => each.trim());
  const readers = who.filter((each) => each !== '').join(', ');
  const named = exercise?.attribution === 'named' ? 'with names' : 'without names';
  return [
    `The file holds everyone’s answers, ${named}, shuffled and without times. Whoever opens it can read them.`,
    readers === '' ? 'Give it to nobody else.' : `Told to those who answer: ${readers}.`,
  ].join(' ');
}

function KeepUpToDate({ head }: { readonly head: AssessmentHead }): JSX.Element {
  const { kept } = useKeptFile(head.id);
  return (
    <>
      {kept === null && (
        <p>
          <LastFiled id={head.id} />
        </p>
      )}
      <KeptFileBox
        id={head.id}
        label="Keep a working file up to date"
        suggestedName={fileNameFor(head, localDay(clock()))}
        otherwise={<SaveToFile id={head.id} label="Save the working file" />}
      />
    </>
  );
}

/** What the last file held, by assessment, as far as this window saw it being made. */
const lastSeen = new Map<string, { readonly filedAt: string; readonly count: number }>();

function SaveByHand({ id, count }: { readonly id: string; readonly count: number }): JSX.Element {
  const filedAt = useMainstay((state) => state.filedAt[id] ?? null);
  const isCurrent = useMainstay((state) => filedState(state, id) === 'holds');
  useEffect(() => {
    if (filedAt !== null && isCurrent) lastSeen.set(id, { filedAt, count });
  }, [id, filedAt, isCurrent, count]);
  const seen = lastSeen.get(id);
  const more = seen && seen.filedAt === filedAt ? count - seen.count : 0;
  return (
    <>
      <p>
        <LastFiled id={id} />
        {more > 0 && <b className="since">{moreWords(more)}</b>}
      </p>
      <p className="row">
        <SaveToFile id={id} label="Save the working file" />
      </p>
    </>
  );
}

const moreWords = (more: number) =>
  more === 1 ? 'One more has come in since.' : `${more} more have come in since.`;
