import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreFiles } from '../../src/cli/score-files';
import type { Assessment } from '../../src/core/document/assessment';
import { decodeAssessment, type OpenedFile } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import type { Instrument } from '../../src/core/instrument/instrument';
import type { FileProblem, Result } from '../../src/core/json/result';
import { newAssessment } from '../../src/core/response/new-assessment';
import { NO_DEVICE_FACTS, NO_OTHER_WINDOWS } from '../../src/core/storage/storage';
import { readTables } from '../../src/core/storage/stored-records';
import { storedAnswer, storedHead } from '../../src/core/storage/stored-tables';
import { fileProblemWords } from '../../src/pages/shared/copies/file-problem-words';
import { readFile } from '../../src/platform/read-file';
import { createMemoryStorage } from '../../src/platform/storage/memory-storage';
import { createMainstayStore } from '../../src/store/create-store';
import { assessmentIn } from '../../src/store/one-assessment';
import { newOne } from '../support/whole-change';

const NOW = '2026-11-21T12:00:00.000Z';
const STAMP = { savedAt: NOW, source: 'Mainstay 1.0.0' };

export type Passage = {
  /** `opened`, or the code it was refused by. */
  readonly outcome: string;
  /** What must never happen and did. */
  readonly breaches: readonly string[];
  /** The most processor time that one step of it took, in milliseconds. */
  readonly slowest: number;
};

/** The ways a file comes in: the page that opens files, and the terminal. */
export function createDoors(instrument: Instrument) {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-fuzz-'));
  const path = join(folder, 'file.mainstay.json');
  const score = (bytes: Uint8Array) => {
    writeFileSync(path, bytes);
    return scoreFiles({ instrument, earlier: {} }, [path]);
  };
  return {
    pass: (bytes: Uint8Array) => pass(instrument, bytes, score),
    close: () => rmSync(folder, { recursive: true }),
  };
}

type Score = (bytes: Uint8Array) => ReturnType<typeof scoreFiles>;

async function pass(instrument: Instrument, bytes: Uint8Array, score: Score): Promise<Passage> {
  const breaches: string[] = [];
  const watch = createWatch();
  const isTrue = (isSo: boolean, otherwise: string) => {
    if (!isSo) breaches.push(otherwise);
  };
  try {
    const device = await deviceWithTwo(instrument);
    const before = await device.content();
    const opened = await watch.step(() => open(instrument, device.store, bytes));
    await device.store.getState().flush();
    const scored = await watch.step(async () => score(bytes));
    if (opened.ok) {
      const kept = assessmentIn(device.store.getState(), opened.value.id);
      breaches.push(...openedBreaches(instrument, opened.value.file, kept));
      isTrue(await device.hasKept(before), 'opening it changed what was here');
      isTrue(scored.scored.length === 1, `the terminal refused it: ${scored.refusals}`);
    } else {
      isTrue((await device.content()) === before, 'a refused file changed what was here');
      isTrue(scored.scored.length === 0, 'the terminal scored what the page refused');
      breaches.push(...wordBreaches(opened.problem, scored.refusals.join(' ')));
    }
    isTrue(isPrototypeClean(), 'Object.prototype has changed');
    const outcome = opened.ok ? 'opened' : opened.problem.code;
    return { outcome, breaches, slowest: watch.slowest() };
  } catch (error) {
    const threw = `it threw ${error instanceof Error ? error.stack : String(error)}`;
    return { outcome: 'threw', breaches: [...breaches, threw], slowest: watch.slowest() };
  }
}

type Device = Awaited<ReturnType<typeof deviceWithTwo>>;

/** What the page that opens files does with one, in the same order. */
async function open(
  instrument: Instrument,
  store: Device['store'],
  bytes: Uint8Array,
): Promise<Result<{ readonly id: string; readonly file: OpenedFile }>> {
  const text = await readFile(new File([Buffer.from(bytes)], 'file.mainstay.json'));
  const file = text.ok ? decodeAssessment(text.value, { instrument }) : text;
  if (!file.ok) return file;
  const id = store.getState().assessmentOpened(file.value.assessment);
  return { ok: true, value: { id, file: file.value } };
}

/** A store that holds two assessments, one of them under the id that the starting files have. */
async function deviceWithTwo(instrument: Instrument) {
  const storage = createMemoryStorage('unknown');
  for (const id of ['large', 'other']) {
    const blank = newAssessment({ id, kind: 'full', now: NOW, today: '2026-11-21', instrument });
    await storage.putAssessment(newOne(blank, NO_DEVICE_FACTS));
  }
  let ids = 0;
  const store = createMainstayStore({
    instrument,
    questions: async () => instrument,
    storage,
    otherWindows: NO_OTHER_WINDOWS,
    clock: () => NOW,
    newId: () => `new-${++ids}`,
  });
  await store.getState().loaded();
  const stored = async () => (await storage.load()).assessments;
  return {
    store,
    content: async () => JSON.stringify([store.getState(), await stored()]),
    hasKept: async (before: string) => {
      const firstTwo = JSON.stringify((await stored()).slice(0, 2));
      return before.endsWith(`${firstTwo}]`);
    },
  };
}

/** What came in is what is kept, and it survives the device's storage, a file and the way back. */
function openedBreaches(
  instrument: Instrument,
  file: OpenedFile,
  kept: Assessment | null,
): readonly string[] {
  if (kept === null) return ['it was opened, and is not there'];
  const breaches: string[] = [];
  const { assessment } = file;
  if (!isSame({ ...kept, id: assessment.id }, assessment))
    breaches.push('the store keeps something else');
  const text = encodeAssessment(assessment, STAMP);
  const again = decodeAssessment(text, { instrument });
  if (!again.ok) breaches.push(`saved again it is refused: ${JSON.stringify(again.problem)}`);
  else if (!isSame(again.value.assessment, assessment))
    breaches.push('saved again it is something else');
  else if (encodeAssessment(again.value.assessment, STAMP) !== text)
    breaches.push('saved twice it differs');
  const stored = readTables(tablesOf(assessment));
  if (stored.unreadable > 0) breaches.push('the device could not read it again');
  else if (!isSame(stored.assessments[0]?.assessment, assessment))
    breaches.push('the device keeps something else');
  return breaches;
}

/** The records as IndexedDB would hold them. */
function tablesOf({ answers, ...head }: Assessment) {
  return structuredClone({
    heads: [{ key: head.id, value: storedHead(head) }],
    answers: Object.entries(answers).map(([itemId, record]) => ({
      key: [head.id, itemId],
      value: storedAnswer(record),
    })),
    device: [],
  });
}

function wordBreaches(problem: FileProblem, refusal: string): readonly string[] {
  const { title, explanation, whatToDo } = fileProblemWords(problem);
  const all = [title, explanation, ...whatToDo, refusal];
  const breaches = all.flatMap((words) =>
    /undefined|NaN|\[object|Infinity/.test(words.replace(/In [^:]*/, '')) ||
    words.trim().length < 10
      ? [`no words for people: ${words.slice(0, 300)}`]
      : [],
  );
  if (whatToDo.length === 0) breaches.push(`nothing to do about ${problem.code}`);
  if (all.join('').length > 3_000) breaches.push(`far too many words about ${problem.code}`);
  return breaches;
}

/** Equal whatever the order of keys. */
const isSame = (one: unknown, other: unknown) => sorted(one) === sorted(other);
const sorted = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const BORN_WITH = [Object.prototype, Array.prototype].map((each) => Reflect.ownKeys(each).length);
const isPrototypeClean = () =>
  !('polluted' in {}) &&
  [Object.prototype, Array.prototype].every(
    (each, index) => Reflect.ownKeys(each).length === BORN_WITH[index],
  );

/**
 * The processor's time, not the clock's: what a step takes by itself, whatever else the machine is
 * doing.
 */
function createWatch() {
  const times: number[] = [];
  return {
    step: async <Value>(work: () => Promise<Value>): Promise<Value> => {
      const start = process.cpuUsage();
      const value = await work();
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1_000);
      return value;
    },
    slowest: () => Math.max(0, ...times),
  };
}
