import { decodeAssessment } from '../../core/exchange/decode';
import type { Instrument } from '../../core/instrument/instrument';
import { readFile } from '../../platform/read-file';
import type { MainstayStore } from '../../store/create-store';
import { bringIn } from '../shared/bring-in';
import { fileProblemWords } from '../shared/file-problem-words';

/** What came of one file. */
export type Arrival = {
  readonly kind: 'done' | 'information' | 'problem';
  readonly title: string;
  readonly text: string;
  readonly fileName: string;
  readonly disputed: number;
};

type Here = {
  readonly id: string;
  readonly instrument: Instrument;
  readonly store: MainstayStore;
};

export async function takeInFile(file: File, { id, instrument, store }: Here): Promise<Arrival> {
  const fileName = file.name;
  const text = await readFile(file);
  const decoded = text.ok ? decodeAssessment(text.value, { instrument }) : text;
  if (!decoded.ok) {
    const { title, explanation, whatToDo } = fileProblemWords(decoded.problem);
    const words = `${explanation} ${whatToDo[0] ?? ''}`.trim();
    return { kind: 'problem', title, text: words, fileName, disputed: 0 };
  }
  const { assessment } = decoded.value;
  const { isIn, isNew, words, disputed } = bringIn(store, id, assessment, instrument);
  const common = { text: words, fileName, disputed };
  if (!isIn) return { ...common, kind: 'problem', title: 'Not taken in.' };
  if (!isNew) return { ...common, kind: 'information', title: '' };
  const title = assessment.share === null ? 'The two copies are put together.' : 'Answers are in.';
  return { ...common, kind: 'done', title };
}
