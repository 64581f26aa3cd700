import { type JSX, useEffect, useState } from 'react';
import { LIMITS } from '../../../core/limits/limits';
import { clock } from '../../../platform/clock';
import { saveFile } from '../../../platform/save-file';
import type { MainstayStore } from '../../../store/create-store';
import { localDay } from '../../../store/local-day';
import { filedState } from '../../../store/unfiled';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Dot } from '../../../ui/dot';
import { Heard } from '../../../ui/heard';
import { daysAgo } from '../../../ui/times';
import { useToday } from '../use-today';

type SaveToFileProps = {
  readonly id: string;
  readonly isSlim?: boolean;
  /** The main thing to do on its page. */
  readonly isMain?: boolean;
  readonly label?: string;
  /** Said after the words, where several stand on one page. */
  readonly name?: string;
};

/** Hands the assessment to the browser as a file, and says so: a file is the only copy that outlives the device. */
export function SaveToFile(props: SaveToFileProps): JSX.Element {
  const { id, isSlim = false, isMain = false, label = 'Save to a file', name } = props;
  const store = useMainstayStore();
  // Of this assessment: the next one may be shown by the same button.
  const [said, setWords] = useState({ id, words: '' });
  const setSaid = (words: string) => setWords({ id, words });
  // Here before it is pressed, when the network may have gone.
  useEffect(() => void fetchWriter(store).catch(() => {}), [store]);
  const save = async () => {
    const fetched = await fetchWriter(store).catch(() => null);
    const state = store.getState();
    const head = state.heads[id];
    if (!head) return;
    if (fetched === null) {
      setSaid(NOT_MADE);
      return;
    }
    const now = clock();
    const assessment = { ...head, answers: state.responses[id] ?? {} };
    const [writer, instrument] = fetched;
    const moment = { now, today: localDay(now) };
    const made = writer.fileOfAssessment(assessment, moment, { instrument });
    const { name: fileName, text, trouble, together } = made;
    saveFile({ name: fileName, text });
    // Only what can be opened again counts as saved.
    if (trouble === null) {
      state.assessmentPublished(id, together);
      state.assessmentFiled(id, { ...assessment, together });
    }
    setSaid(trouble === null ? savedWords(fileName) : TROUBLE[trouble]);
  };
  return (
    <>
      <Button look={isMain ? 'main' : 'plain'} isSlim={isSlim} onClick={() => void save()}>
        {label}
        {name && <span className="vh">: {name}</span>}
      </Button>
      <Heard className="note">{said.id === id ? said.words : ''}</Heard>
    </>
  );
}

const savedWords = (fileName: string) =>
  `Sent to your downloads as ${fileName}. Whoever opens it can read every answer in it.`;

/** No part of a first visit: there is nothing to save yet. */
const fetchWriter = (store: MainstayStore) =>
  Promise.all([import('../../../core/file/file-of-assessment'), store.getState().questions()]);

const NOT_MADE =
  'The file could not be made: a part of Mainstay has not loaded. Your answers are still here. Connect to the network, then try again.';

const TROUBLE = {
  'too-large': `The file was made, but it is larger than the ${LIMITS.fileBytes / 1024 / 1024} MB that Mainstay opens again, so it does not count as saved. Your answers are still here. Shorten the longest notes, then save again.`,
  'would-not-open':
    'The file was made, but Mainstay could not open it again, so it does not count as saved. Your answers are still here. Keep this page open, save the report as Word or Excel as well, and ask whoever gave you Mainstay for help.',
} as const;

/** "On this device only" or "Saved to a file 3 days ago", and whether there have been changes since. */
export function LastFiled({ id }: { readonly id: string }): JSX.Element {
  const filedAt = useMainstay((state) => state.filedAt[id] ?? null);
  const filed = useMainstay((state) => filedState(state, id));
  const isMemory = useMainstay(({ save }) => save.kind === 'memory');
  const today = useToday();
  if (filed === 'never' || filedAt === null) {
    return (
      <span className="tag">
        <Dot state="open" />
        {isMemory ? 'In this window only' : 'On this device only'}
      </span>
    );
  }
  return (
    <span className="tag">
      <Dot state={filed === 'holds' ? 'full' : 'half'} />
      Saved to a file {daysAgo(filedAt, today)}
      {SINCE[filed]}
    </span>
  );
}

const SINCE = {
  holds: '',
  changed: ', changed since',
  unknown: ', perhaps changed since',
} as const;
