import { type JSX, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import {
  asksPerson,
  createPersistRequest,
  readPersistence,
} from '../../../platform/storage/persist';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';
import { EvictionNote } from '../../shared/keeping/eviction-note';
import { SaveToFile } from '../../shared/keeping/save-to-file';
import { RoomNote } from '../../shared/room/room-note';

type FirstSectionDoneProps = { readonly head: AssessmentHead };

/** After the first section, when the words are known: who you are, and a copy, each until it is there. */
export function FirstSectionDone({ head }: FirstSectionDoneProps): JSX.Element | null {
  const isFiled = useMainstay(({ filedAt }) => (filedAt[head.id] ?? null) !== null);
  const isKeptHere = useMainstay(({ save }) => save.kind !== 'memory');
  // What is offered stays where it is until the page is opened anew, so that a button can say what came of it.
  const [wasFiled] = useState(isFiled);
  const isKnown = head.profile.organisation.trim() !== '';
  if (head.signOff.isFinal || (isKnown && wasFiled)) return null;
  return (
    <section className="first-done" aria-labelledby="first-done">
      <h2 id="first-done" className="h4">
        You have finished a section
      </h2>
      {!isKnown && (
        <p>
          <a href={paths.aboutYou(head.id)}>Say who you are</a>, if you like: your name, your area
          and who is answering go on the front of the report.
        </p>
      )}
      {!wasFiled && (
        <>
          <p>
            {isKeptHere
              ? 'Your answers are kept on this device. A file is a second copy, should it be lost.'
              : 'This browser keeps nothing once you close the page. Save to a file before you leave.'}
          </p>
          <EvictionNote ids={[head.id]} />
          <RoomNote id={head.id} />
          <p>
            <SaveToFile id={head.id} isSlim />
          </p>
          <KeepForLong />
        </>
      )}
    </section>
  );
}

/** Where the browser would ask the person, it does so after these words and not before. */
function KeepForLong(): JSX.Element | null {
  const [said, setSaid] = useState('');
  if (!asksPerson()) return null;
  const ask = async () => {
    await createPersistRequest()();
    const promise = await readPersistence();
    setSaid(
      promise === 'kept' ? 'The browser will keep them.' : 'The browser has not promised to.',
    );
  };
  return (
    <>
      <p>
        This browser may clear what pages keep when it runs short of room, unless you tell it not
        to. It will ask you.
      </p>
      <p>
        <Button isSlim onClick={() => void ask()}>
          Tell it to keep my answers
        </Button>{' '}
        <Heard className="note">{said}</Heard>
      </p>
    </>
  );
}
