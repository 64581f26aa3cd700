import type { ChangeEvent, JSX } from 'react';
import type { Intake, Way } from '../use-intake';
import { SaidHere, WayIn } from './way-in';

type FileWayProps = { readonly intake: Intake };

/** Both take either kind: what is dropped on the wrong one of the two is read all the same. */
export function FilesWay({ intake }: FileWayProps): JSX.Element {
  return (
    <WayIn id="files" title="Files">
      <p>
        Files that people saved or sent you, all at once if you like. The working file of a second
        facilitator goes here too: the two are put together, and nobody is counted twice.
      </p>
      <DropBox
        intake={intake}
        way="files"
        label="Choose files"
        note="or drop them here. Their names end in .mainstay-response.json or .mainstay.json"
        accept=".json,application/json,text/plain,image/*"
      />
      <SaidHere latest={intake.latest} way="files" />
    </WayIn>
  );
}

export function PhotoWay({ intake }: FileWayProps): JSX.Element {
  return (
    <WayIn id="photo" title="A photo or screenshot">
      <p>A picture of someone’s code that they sent you, or one you took of their screen.</p>
      <DropBox
        intake={intake}
        way="photo"
        label="Choose pictures"
        note="or drop them here"
        accept="image/*"
      />
      <SaidHere latest={intake.latest} way="photo" />
    </WayIn>
  );
}

type DropBoxProps = {
  readonly intake: Intake;
  readonly way: Way;
  readonly label: string;
  readonly note: string;
  readonly accept: string;
};

/** The input covers the whole box, so that files can be dropped on it without a line of script. */
function DropBox({ intake, way, label, note, accept }: DropBoxProps): JSX.Element {
  const id = `drop-${way}`;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void intake.filesGiven([...(event.target.files ?? [])], way);
    event.target.value = '';
  };
  return (
    <div className="drop">
      <label className="btn" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        onChange={choose}
        aria-describedby={`${id}-note`}
      />
      <p className="note" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}
