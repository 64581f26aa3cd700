import { type JSX, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { AssessmentHead } from '../../../core/document/assessment';
import { LIMITS } from '../../../core/limits/limits';
import { forgetKeptFile, keptFileName } from '../../../platform/kept-file/remembered-files';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { say } from '../../../ui/say';
import { fits } from '../../shared/forms/fits';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';

type ChangeDialogProps = {
  readonly head: AssessmentHead;
  readonly onClose: () => void;
  /** Called with what was done, so that it can be said aloud. */
  readonly onDone: (what: string) => void;
};

const GONE =
  'It was deleted in another window just now. This window still holds it, and the name you typed.';

/** Save, rename, copy or delete one assessment. Deleting asks nothing: it can be undone. */
export function ChangeDialog({ head, onClose, onDone }: ChangeDialogProps): JSX.Element {
  const store = useMainstayStore();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: head.name } });
  const isGone = useMainstay(({ deletedElsewhere }) => deletedElsewhere[head.id] !== undefined);
  useEffect(() => {
    if (isGone) say(GONE);
  }, [isGone]);
  const rename = handleSubmit(({ name }) => {
    if (isGone) store.getState().broughtBack(head.id);
    store.getState().assessmentRenamed(head.id, name.trim());
    onDone(`Renamed to “${name.trim()}”`);
    onClose();
  });
  return (
    <Dialog title="Save, rename, copy or delete" onClose={onClose}>
      {isGone && (
        <Notice>
          <p>{GONE}</p>
        </Notice>
      )}
      <form className="stack" onSubmit={(event) => void rename(event)} noValidate>
        <TextField
          id="rename"
          label="Name"
          limit={LIMITS.name}
          error={formState.errors.name?.message}
          {...register('name', {
            validate: {
              some: (name) => name.trim() !== '' || 'Write a name, so that you can find it again',
              fits: fits(LIMITS.name),
            },
          })}
        />
        <p className="row">
          <Button isSubmit look="main">
            {isGone ? 'Keep it, with this name' : 'Save the name'}
          </Button>
          <Button look="bare" onClick={onClose}>
            Cancel
          </Button>
        </p>
      </form>
      {!isGone && <Ways {...{ head, onClose, onDone }} />}
    </Dialog>
  );
}

/** What else can be done with what is here. */
function Ways({ head, onClose, onDone }: ChangeDialogProps): JSX.Element {
  const store = useMainstayStore();
  const file = keptFileName(head.id);
  return (
    <>
      <hr />
      <p className="row">
        <SaveToFile id={head.id} />
        <LastFiled id={head.id} />
      </p>
      <hr />
      <p className="row">
        <Button
          onClick={() => {
            store.getState().assessmentDuplicated(head.id);
            onDone(`Made a copy of “${head.name}”`);
            onClose();
          }}
        >
          Make a copy
        </Button>
        <Button
          look="risk"
          onClick={() => {
            store.getState().assessmentDeleted(head.id);
            void forgetKeptFile(head.id);
            onClose();
          }}
        >
          Delete
        </Button>
      </p>
      <p className="note">
        You can undo a deletion until you reload this page or delete something else.
        {file !== '' &&
          ` “${file}” stays on disk as it is, and is no longer kept up to date, even if you undo.`}
      </p>
    </>
  );
}
