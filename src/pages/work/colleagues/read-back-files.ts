import type { Instrument } from '../../../core/instrument/instrument';
import { openAnyFile } from '../../../core/intake/open-any-file';
import { whereItBelongs } from '../../../core/intake/where-it-belongs';
import { readFile } from '../../../platform/read-file';
import type { MainstayStore } from '../../../store/create-store';
import { type OfferedCopy, offerOf } from '../../shared/copies/bring-in';
import { fileProblemWords } from '../../shared/copies/file-problem-words';
import { keptHere } from '../../shared/copies/kept-here';

/** One file that was chosen: what it would do here, or why it does nothing. */
export type ReadBackFile = { readonly fileName: string } & (
  | { readonly is: 'offer'; readonly offer: OfferedCopy }
  | { readonly is: 'refused'; readonly title: string; readonly text: string }
);

type Here = {
  readonly id: string;
  readonly instrument: Instrument;
  readonly store: MainstayStore;
};

/** Reads the file and keeps nothing of it. */
export async function readBackFile(
  file: File,
  { id, instrument, store }: Here,
): Promise<ReadBackFile> {
  const fileName = file.name;
  const text = await readFile(file);
  const any = text.ok
    ? openAnyFile(text.value, instrument)
    : ({ kind: 'problem', problem: text.problem } as const);
  if (any.kind === 'problem' || any.kind === 'questions') {
    const problem = any.kind === 'problem' ? any.problem : ({ code: 'question-set' } as const);
    const { title, explanation, whatToDo } = fileProblemWords(problem);
    return { fileName, is: 'refused', title, text: `${explanation} ${whatToDo[0] ?? ''}`.trim() };
  }
  if (any.kind === 'response' || any.kind === 'codes') {
    const belonging = whereItBelongs(any, keptHere(store.getState()));
    const [asked] = belonging.is === 'answers' ? belonging.asked : [];
    const where = asked === undefined ? 'where the exercise was set up' : `for “${asked.name}”`;
    return {
      fileName,
      is: 'refused',
      title: 'Not taken in: answers to an away-day exercise.',
      text: `Drop the file on the “Collect” page ${where}. Nothing here has changed.`,
    };
  }
  return { fileName, is: 'offer', offer: offerOf(store, id, any.file.assessment, instrument) };
}
