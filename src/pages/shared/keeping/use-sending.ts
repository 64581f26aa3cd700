import { useEffect, useState } from 'react';
import type { Assessment } from '../../../core/document/assessment';
import { fileNameFor } from '../../../core/file/file-name';
import type { ItemId } from '../../../core/instrument/instrument';
import { withPartInFile } from '../../../core/intake/part-in-file';
import { published } from '../../../core/lineage/lineage';
import { partOf, partSent, questionsAlone } from '../../../core/lineage/part-of';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/new-id';
import { ownFileText } from '../../../platform/own-file';
import { saveFile } from '../../../platform/save-file';
import type { MainstayStore } from '../../../store/create-store';
import { localDay } from '../../../store/local-day';
import { useMainstayStore } from '../../../store/use-mainstay';

export type LetterValues = { from: string; to: string; message: string };

/** The whole app as one HTML file; null inside that very file, which has a copy of itself. */
export type FetchOneFile = () => Promise<{ readonly text: string } | null>;

type Letter = LetterValues & { readonly items: readonly ItemId[] };

/** With our answers and notes so far, or the questions alone. */
type Holding = 'answers so far' | 'questions alone';

/** Makes the file for a colleague and hands it to the browser; `said` tells what came of it. */
export function useSending(
  id: string,
  fetchOneFile: FetchOneFile,
  holding: Holding = 'answers so far',
) {
  const store = useMainstayStore();
  const [said, setSaid] = useState('');
  // Here before it is pressed, when the network may have gone.
  useEffect(() => void fetchWriter(store).catch(() => {}), [store]);
  /** Whether there is a file now. */
  const send = async (letter: Letter, as: 'file' | 'page'): Promise<boolean> => {
    setSaid('Making the file…');
    const state = store.getState();
    const head = state.heads[id];
    const fetched = await fetchWriter(store).catch(() => null);
    if (head === undefined) return false;
    if (fetched === null) {
      setSaid(NOT_MADE);
      return false;
    }
    const whole: Assessment = { ...head, answers: state.responses[id] ?? {} };
    const now = clock();
    const today = localDay(now);
    const made = holding === 'answers so far' ? partOf : questionsAlone;
    const part = made(whole, { ...letter, id: newId(), sentAt: now });
    const [writer, instrument] = fetched;
    const { text, trouble } = writer.fileOfAssessment(part, { now, today }, { instrument });
    if (trouble !== null) {
      setSaid(TROUBLE[trouble]);
      return false;
    }
    const name = fileNameFor({ name: `${writer.fileTitle(part)} for ${letter.to}` }, today);
    const file = as === 'file' ? { name, text } : await asPage(name, text, fetchOneFile);
    if (typeof file === 'string') {
      setSaid(file);
      return false;
    }
    saveFile(file);
    state.assessmentPublished(id, partSent({ ...whole, together: published(whole) }, part));
    setSaid(`Sent to your downloads as ${file.name}. Now send it to ${letter.to}.`);
    return true;
  };
  return { said, send };
}

const fetchWriter = (store: MainstayStore) =>
  Promise.all([import('../../../core/file/file-of-assessment'), store.getState().questions()]);

/** The file, or why there is none. */
async function asPage(name: string, text: string, fetchOneFile: FetchOneFile) {
  const app = await fetchOneFile().catch(() => undefined);
  if (app === undefined) return NO_NETWORK;
  const page = app?.text ?? (await ownFileText());
  if (page === null) return NO_PAGE;
  return {
    name: name.replace(/\.mainstay\.json$/, '.html'),
    text: withPartInFile(page, text),
    type: 'text/html',
  };
}

const NOT_MADE =
  'The file could not be made: a part of Mainstay has not loaded. Nothing has changed. Connect to the network, then try again.';
const TROUBLE = {
  'too-large':
    'These questions with their notes are larger than a file that Mainstay opens again. Nothing was saved. Send fewer questions at once.',
  'would-not-open':
    'Mainstay could not open this file again, so nothing was saved. Your answers are still here. Send fewer questions, or others, to find which one stands in the way.',
} as const;
const NO_NETWORK =
  'The app could not be fetched: this device has no network now. Save the small file instead, or try again with a network.';
const NO_PAGE = 'This copy of Mainstay cannot make that file. Save the small file instead.';
