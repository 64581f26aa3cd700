import { type JSX, useState } from 'react';
import { fileOfAssessment } from '../../../../core/file/file-of-assessment';
import { lockedName } from '../../../../core/file/locked-file';
import { LIMITS } from '../../../../core/limits/limits';
import { clock } from '../../../../platform/clock';
import { canLock, lockText } from '../../../../platform/locked-file';
import { saveFile } from '../../../../platform/save-file';
import { localDay } from '../../../../store/local-day';
import { useMainstayStore } from '../../../../store/use-mainstay';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/field';
import { Heard } from '../../../../ui/heard';
import type { TakeAwayInput } from './take-away-files';

/** Fewer letters are guessed by a machine in hours. */
const FEWEST = 10;

type Errors = { readonly first?: string; readonly second?: string };

const errorsIn = (first: string, second: string): Errors => {
  if (first.length < FEWEST)
    return { first: `Use at least ${FEWEST} letters or signs: three or four words do well.` };
  return first === second ? {} : { second: 'The two are not the same. Type it again.' };
};

/** The whole self-assessment as a file that opens with a password alone. */
export function LockedCopy({ assessment, instrument }: TakeAwayInput): JSX.Element {
  const store = useMainstayStore();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [said, setSaid] = useState('');
  const [isLocking, setLocking] = useState(false);
  const lock = async () => {
    const found = errorsIn(first, second);
    setErrors(found);
    if (isLocking || found.first || found.second) return;
    setLocking(true);
    setSaid('');
    const now = clock();
    const made = fileOfAssessment(assessment, { now, today: localDay(now) }, { instrument });
    const text = await lockText(made.text, first).catch(() => null);
    setLocking(false);
    if (text === null || made.trouble !== null || text.length > LIMITS.fileBytes) {
      setSaid(NOT_LOCKED);
      return;
    }
    const name = lockedName(made.name);
    saveFile({ name, text });
    store.getState().assessmentPublished(assessment.id, made.together);
    setFirst('');
    setSecond('');
    setSaid(
      `Saved as ${name}. Tell the password by another way than the file: by telephone, not in the same e-mail.`,
    );
  };
  if (!canLock()) return <p>{NO_CIPHER}</p>;
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void lock();
      }}
    >
      <p className="measure">
        All answers, notes and evidence, as in “Save to a file”, but nobody can read them without
        the password. <b>A forgotten password cannot be found again, by you or by anyone</b>: keep
        it where others of you can find it, and keep an unlocked copy in a safe place.
      </p>
      <div className="pair-fields">
        <TextField
          id="lock-first"
          type="password"
          autoComplete="new-password"
          label="Password"
          value={first}
          error={errors.first}
          onChange={({ target }) => setFirst(target.value)}
        />
        <TextField
          id="lock-second"
          type="password"
          autoComplete="new-password"
          label="The same again"
          value={second}
          error={errors.second}
          onChange={({ target }) => setSecond(target.value)}
        />
      </div>
      <p className="row">
        <Button isSubmit aria-disabled={isLocking}>
          {isLocking ? 'Locking' : 'Save a locked file'}
        </Button>
      </p>
      <Heard className="note">{said}</Heard>
    </form>
  );
}

const NOT_LOCKED =
  'The file was not made. Nothing is lost: your answers are still here. Save to a file without a lock instead, and try again in another browser.';
const NO_CIPHER =
  'This browser does not let a page lock files here. Open Mainstay at an address that begins with https, or in another browser.';
