/** One look at the file on disk: what somebody else has put there comes in, and what it has not is written. */
import type { Assessment } from '../../../core/document/assessment';
import { isSame } from '../../../core/document/is-same';
import { contentOf } from '../../../core/file/content';
import { fileOfAssessment } from '../../../core/file/file-of-assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { hashOf } from '../../../core/response/mark-of';
import { clock } from '../../../platform/clock';
import { mayWrite, readKept, writeKept } from '../../../platform/kept-file/kept-handle';
import type { RememberedFile } from '../../../platform/kept-file/remembered-files';
import type { MainstayStore } from '../../../store/create-store';
import { localDay } from '../../../store/local-day';
import { fileProblemWords } from '../copies/file-problem-words';
import type { CameIn, KeeperPorts, KeptState, KeptTrouble, Offer } from './kept-state';
import { meetFile } from './meet-file';

export type KeepRound = {
  readonly state: KeptState;
  /** What has come in by it; left out where nothing has. */
  readonly came?: CameIn;
  /** Something has changed meanwhile: another one is due. */
  readonly isAgain?: boolean;
};

type Scene = Pick<KeeperPorts, 'files' | 'me'> & {
  readonly store: MainstayStore;
  readonly id: string;
  /** What somebody pressed to have come in. */
  readonly pressed: Offer | null;
  readonly onWriting: () => void;
};

/** Null where no file is remembered, or nothing is here to be kept. */
export async function keepRound(scene: Scene): Promise<KeepRound | null> {
  const { store, id, files, me } = scene;
  const row = await files.read(id);
  if (row === null) return null;
  if (!(await mayWrite(row.handle))) return asleep(scene, row);
  // What another window wrote into the file is on the device, and comes here first.
  if (row.by !== me) {
    await store.getState().flush();
    await store.getState().lookedAgain();
  }
  const instrument = await store.getState().questions();
  const ours = wholeIn(store, id);
  if (ours === null) return null;
  const read = await readKept(row.handle);
  if (read.is === 'trouble')
    return read.trouble === 'not-allowed' ? asleep(scene, row) : trouble(read.trouble, row);
  if (read.is === 'problem')
    return { state: { is: 'other', words: fileProblemWords(read.problem).explanation } };
  const held = { row, text: read.text, instrument };
  return hashOf(read.text) === row.mark ? settled(scene, held) : met(scene, held, ours);
}

type Held = {
  readonly row: RememberedFile;
  /** What the file holds. */
  readonly text: string;
  readonly instrument: Instrument;
};

/** Somebody has changed the file: what is in it comes in first, or it is left alone. */
async function met(scene: Scene, held: Held, ours: Assessment): Promise<KeepRound | null> {
  const { store, id, files, me, pressed } = scene;
  const { row, text, instrument } = held;
  const mark = hashOf(text);
  const outcome = meetFile({ store, instrument, ours, row, text, mark, pressed });
  if (outcome.is !== 'in') return { state: outcome };
  const came = outcome.came === null ? {} : { came: outcome.came };
  // Counts as in only once the device has it: else the next write would take it out of the file.
  await store.getState().flush();
  if (store.getState().save.kind === 'failed') return { ...trouble('not-kept-here', row), ...came };
  const { content } = outcome;
  const known = { handle: row.handle, mark, content, at: clock(), by: me };
  const theirs = { ...known, isTheirs: true, declined: '' };
  await files.put(id, theirs);
  const round = await settled(scene, { ...held, row: theirs });
  return round === null ? null : { ...round, ...came };
}

/** What is in the file is here: what stands here goes there, unless someone has to choose first. */
async function settled(scene: Scene, held: Held): Promise<KeepRound | null> {
  const whole = wholeIn(scene.store, scene.id);
  if (whole === null) return null;
  const isOpen = Object.keys(whole.together.rivals).length > 0;
  if (held.row.isTheirs && isOpen) return { state: { is: 'choosing' } };
  if (contentMark(whole) !== held.row.content) return written(scene, held, whole);
  return { state: { is: 'kept', at: held.row.at } };
}

async function written(scene: Scene, held: Held, whole: Assessment): Promise<KeepRound> {
  const { store, id, files, me, onWriting } = scene;
  const { row, text, instrument } = held;
  const now = clock();
  const made = fileOfAssessment(whole, { now, today: localDay(now) }, { instrument });
  if (made.trouble !== null) return trouble(made.trouble, row);
  onWriting();
  // Before it is written: whatever becomes of that, whoever changes it later will have seen what stands here.
  if (!isSame(made.together, whole.together))
    store.getState().assessmentPublished(id, made.together);
  await store.getState().flush();
  const outcome = await writeKept(row.handle, made.text, text);
  if (outcome === 'changed') return { state: { is: 'working' }, isAgain: true };
  if (outcome === 'not-allowed') return asleep(scene, row);
  if (outcome !== 'written') return trouble(outcome, row);
  const content = contentMark(whole);
  const known = { handle: row.handle, mark: hashOf(made.text), content, at: now, by: me };
  await files.put(id, { ...known, isTheirs: false, declined: '' });
  const back = await readKept(row.handle);
  // Somebody has written to it since, or the disk has not kept it: the next look says which.
  if (back.is !== 'text' || back.text !== made.text)
    return { state: { is: 'working' }, isAgain: true };
  store.getState().assessmentFiled(id, { ...whole, together: made.together });
  const since = wholeIn(store, id);
  const isAgain = since !== null && contentMark(since) !== content;
  return { state: { is: 'kept', at: now }, isAgain };
}

/** The browser wants a press first. */
export function asleep(
  { store, id }: Pick<Scene, 'store' | 'id'>,
  { content }: RememberedFile,
  wasRefused = false,
): KeepRound {
  const whole = wholeIn(store, id);
  const isBehind = whole !== null && contentMark(whole) !== content;
  return { state: { is: 'asleep', isBehind, wasRefused } };
}

const trouble = (what: KeptTrouble, { at }: RememberedFile): KeepRound => ({
  state: { is: 'trouble', trouble: what, at },
});

export function wholeIn(store: MainstayStore, id: string): Assessment | null {
  const { heads, responses } = store.getState();
  const head = heads[id];
  return head === undefined ? null : { ...head, answers: responses[id] ?? {} };
}

export const contentMark = ({ answers, ...head }: Assessment): string =>
  contentOf(head, answers).mark;
