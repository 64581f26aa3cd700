import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { fileNameFor } from '../../../core/file/file-name';
import { fileTitle } from '../../../core/file/file-of-assessment';
import { KeptFileBox } from '../../shared/kept-file/kept-file-box';
import { RoomNote } from '../../shared/room/room-note';

/** The same assessment in a file that is written after each change. Its name bears no day: it is kept for months. */
export function KeptOnDisk({ head }: { readonly head: AssessmentHead }): JSX.Element {
  return (
    <div className="stack">
      <p className="measure">
        Everything stays on this device, and is written to the file as well while Mainstay is open.
        Whoever opens the file can read every answer, note and name in it.
      </p>
      <p className="measure">
        Several people can keep one file in a shared folder. Before each write Mainstay reads the
        file. If someone else has changed it, what they did comes in first, and what both of you
        changed is yours to choose. Two computers that write in the very same second, or a folder
        that passes changes on late, can still leave two files: open the other one under “Open a
        file”, and the two are put together.
      </p>
      <RoomNote id={head.id} />
      <KeptFileBox id={head.id} suggestedName={fileNameFor({ name: fileTitle(head) }, '')} />
    </div>
  );
}
