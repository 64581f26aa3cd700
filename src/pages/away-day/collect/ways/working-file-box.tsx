import { type JSX, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AssessmentHead } from '../../../../core/document/assessment';
import { fileNameFor } from '../../../../core/file/file-name';
import { clock } from '../../../../platform/clock';
import { canKeepFile, chooseWorkingFile } from '../../../../platform/replies/working-file';
import { localDay } from '../../../../store/local-day';
import { filedState } from '../../../../store/unfiled';
import { useMainstay, useMainstayStore } from '../../../../store/use-mainstay';
import { Button } from '../../../../ui/button';
import { Heard } from '../../../../ui/heard';
import { LastFiled, SaveToFile } from '../../../shared/keeping/save-to-file';
import { RoomNote } from '../../../shared/room/room-note';
import { fileKeeperOf, type KeptFile } from '../file-keeper';

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
  const store = useMainstayStore();
  const keeper = fileKeeperOf(store);
  const kept = useSyncExternalStore(keeper.subscribe, () => keeper.keptFile(head.id));
  const [problem, setProblem] = useState('');
  const status = useRef<HTMLElement>(null);
  const choose = async () => {
    const file = await chooseWorkingFile(fileNameFor(head, localDay(clock())));
    setProblem(file === 'not-possible' ? NOT_POSSIBLE : '');
    if (typeof file === 'string') return;
    keeper.keep(head.id, file);
    // The button that was pressed goes, here as in `stop`.
    status.current?.focus();
  };
  const stop = () => {
    keeper.stop(head.id);
    status.current?.focus();
  };
  return (
    <>
      {kept === null && (
        <p>
          <LastFiled id={head.id} />
        </p>
      )}
      <Heard as="p" focusRef={status}>
        {kept === null ? problem : keptWords(kept)}
      </Heard>
      <p className="row">
        {kept?.state !== 'kept' && kept?.state !== 'writing' && (
          <Button onClick={() => void choose()}>
            {kept === null ? 'Keep a working file up to date' : 'Choose another file'}
          </Button>
        )}
        {kept !== null && (
          <Button isSlim onClick={stop}>
            Stop keeping it
          </Button>
        )}
      </p>
      {problem !== '' && kept === null && <SaveToFile id={head.id} label="Save the working file" />}
    </>
  );
}

const NOT_POSSIBLE =
  'The browser could not keep a file there. Choose another place, or save the file by hand.';

function keptWords({ name, state }: KeptFile): string {
  if (state === 'failed')
    return `We could not write “${name}”. Is its stick or folder still there? The answers are safe on this device, and the next arrival tries again.`;
  if (state === 'unopenable')
    return `“${name}” was written, but Mainstay could not open it again, so it does not count as a copy. The answers are safe on this device. Shorten the longest reasons or notes: each change tries again.`;
  return state === 'kept'
    ? `“${name}” is up to date, and is written after each arrival while this window is open.`
    : `Writing “${name}”.`;
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
