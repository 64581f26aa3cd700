import { type JSX, useState } from 'react';
import { encodeAssessment } from '../../core/exchange/encode';
import { fileNameFor } from '../../core/exchange/file-name';
import { LIMITS } from '../../core/exchange/limits';
import { SOURCE } from '../../core/exchange/source';
import { utf8Length } from '../../core/exchange/utf8-length';
import { clock } from '../../platform/clock';
import { saveFile } from '../../platform/save-file';
import { lastChangedAt } from '../../store/last-changed';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { Dot } from '../../ui/dot';
import { daysAgo } from '../../ui/times';

type SaveToFileProps = {
  readonly id: string;
  readonly isSlim?: boolean;
  /** Said after the words, where several stand on one page. */
  readonly name?: string;
};

/** Hands the assessment to the browser as a file, and says so: a file is the only copy that outlives the device. */
export function SaveToFile({ id, isSlim = false, name }: SaveToFileProps): JSX.Element {
  const store = useMainstayStore();
  const [said, setSaid] = useState('');
  const save = () => {
    const state = store.getState();
    const head = state.heads[id];
    if (!head) return;
    const now = clock();
    const assessment = { ...head, answers: state.responses[id] ?? {} };
    const fileName = fileNameFor(assessment, now.slice(0, 10));
    const text = encodeAssessment(assessment, { savedAt: now, source: SOURCE });
    saveFile({ name: fileName, text });
    // Only what can be opened again counts as saved.
    const isOpenable = utf8Length(text) <= LIMITS.fileBytes;
    if (isOpenable) state.assessmentFiled(id);
    setSaid(isOpenable ? savedWords(fileName) : TOO_LARGE);
  };
  return (
    <>
      <button type="button" className={isSlim ? 'btn slim' : 'btn'} onClick={save}>
        Save to a file
        {name && <span className="vh">: {name}</span>}
      </button>
      <span role="status" className="note">
        {said}
      </span>
    </>
  );
}

const savedWords = (fileName: string) =>
  `Sent to your downloads as ${fileName}. Whoever opens it can read every answer in it.`;

const TOO_LARGE = `The file was made, but it is larger than the ${LIMITS.fileBytes / 1024 / 1024} MB that Mainstay opens again. Your answers are still here. Shorten the longest notes, then save again.`;

/** "Never saved to a file" or "Saved to a file 3 days ago", and whether there have been changes since. */
export function LastFiled({ id }: { readonly id: string }): JSX.Element {
  const filedAt = useMainstay((state) => state.filedAt[id] ?? null);
  const hasChanged = useMainstay((state) => {
    const head = state.heads[id];
    if (!head || filedAt === null) return false;
    return lastChangedAt(head, state.responses[id] ?? {}) > filedAt;
  });
  if (filedAt === null) {
    return (
      <span className="tag bad">
        <Dot state="open" />
        Never saved to a file
      </span>
    );
  }
  return (
    <span className="tag">
      <Dot state={hasChanged ? 'half' : 'full'} />
      Saved to a file {daysAgo(filedAt, clock())}
      {hasChanged && ', changed since'}
    </span>
  );
}
