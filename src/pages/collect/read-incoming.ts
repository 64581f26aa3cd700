/** From what a person drops, picks or pastes to what can be taken in. */
import { decodeAssessment } from '../../core/exchange/decode';
import { findCodes } from '../../core/exchange/reply-code';
import { decodeResponseFile } from '../../core/exchange/response-file';
import type { FileProblem } from '../../core/exchange/result';
import type { Instrument } from '../../core/instrument/instrument';
import { type PhotoOutcome, readQrFromImageFile } from '../../platform/qr-read';
import { readFile } from '../../platform/read-file';
import { fileProblemWords } from '../shared/file-problem-words';
import { refused, type Said } from './said';
import type { Incoming } from './take-in';

/** Every code in it, whole files pasted in as text too. Never empty: text with nothing in it is told as that. */
export function readText(text: string, instrument: Instrument): readonly Incoming[] {
  if (text.trimStart().startsWith('{')) return [readJson(text, instrument, '')];
  return readCodes(text, instrument) ?? [NOT_A_CODE];
}

const NOT_A_CODE = {
  kind: 'code-problem',
  problem: { code: 'not-a-code' },
  source: '',
} as const satisfies Incoming;

/** Null where there is no code in it. */
function readCodes(text: string, instrument: Instrument): readonly Incoming[] | null {
  const found = findCodes(text, instrument);
  if (found.length === 0) return null;
  return found.map((code, index) => {
    const source = found.length === 1 ? '' : `Code ${index + 1}`;
    return code.ok
      ? { kind: 'arrival', arrival: code.value, source }
      : { kind: 'code-problem', problem: code.problem, source };
  });
}

/** A response file, a working file, a photo or picture of a code, or text with codes in it. */
export async function readFiles(
  files: readonly File[],
  instrument: Instrument,
): Promise<readonly Incoming[]> {
  const all: Incoming[] = [];
  // One after the other: a folder full of photos must not be in memory at once.
  for (const file of files) all.push(...(await readOne(file, instrument)));
  return all;
}

async function readOne(file: File, instrument: Instrument): Promise<readonly Incoming[]> {
  if (isPicture(file)) return readPhoto(file, instrument);
  const text = await readFile(file);
  if (!text.ok) {
    const { problem } = text;
    if (problem.code === 'other-kind' && problem.kind === 'picture')
      return readPhoto(file, instrument);
    return [refusedFile(file, problem)];
  }
  const codes = isJson(text.value) ? null : readCodes(text.value, instrument);
  return codes === null
    ? [readJson(text.value, instrument, file.name)]
    : codes.map((code) => ({ ...code, source: file.name }));
}

const isPicture = ({ type, name }: File) =>
  type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|heic|heif|avif|bmp)$/i.test(name);

const isJson = (text: string) => /^\uFEFF?\s*\{/.test(text);

function readJson(text: string, instrument: Instrument, source: string): Incoming {
  const response = decodeResponseFile(text, { instrument });
  if (response.ok) return { kind: 'arrival', arrival: response.value, source };
  if (response.problem.code !== 'wrong-kind')
    return { kind: 'refused', said: fileWords(response.problem), source };
  const copy = decodeAssessment(text, { instrument });
  return copy.ok
    ? { kind: 'copy', assessment: copy.value.assessment, source }
    : { kind: 'refused', said: fileWords(copy.problem), source };
}

const refusedFile = (file: File, problem: FileProblem): Incoming => ({
  kind: 'refused',
  said: fileWords(problem),
  source: file.name,
});

function fileWords(problem: FileProblem): Said {
  if (problem.code === 'not-mainstay') return NOT_OURS;
  const { explanation, whatToDo } = fileProblemWords(problem);
  return refused(
    'Not taken in: this file could not be read.',
    `${explanation} ${whatToDo[0] ?? ''}`,
  );
}

const NOT_OURS = refused(
  'Not taken in: this file holds no answers.',
  'Answers come in files whose names end in .mainstay-response.json. Nothing here has changed.',
);

async function readPhoto(file: File, instrument: Instrument): Promise<readonly Incoming[]> {
  const photo = await readQrFromImageFile(file);
  if (photo.kind !== 'read')
    return [{ kind: 'refused', said: PHOTO_PROBLEMS[photo.kind], source: file.name }];
  const codes = readCodes(photo.text, instrument) ?? [NOT_A_CODE];
  return codes.map((code) => ({ ...code, source: file.name }));
}

const PHOTO_PROBLEMS = {
  'no-code': refused(
    'Not taken in: we found no code in this picture.',
    'A screenshot reads best. For a photo, hold the phone straight, fill the picture with the code, and keep lamps from shining on it.',
  ),
  'not-a-picture': refused(
    'Not taken in: this picture could not be opened.',
    'Save it as PNG or JPEG, or send a screenshot.',
  ),
  'no-reader': refused(
    'Not taken in: the part of the page that reads codes is not here.',
    'It needs the network once. Until then, paste the code or the link, or open the file.',
  ),
  'no-pixels': refused(
    'Not taken in: this browser lets no page read a picture.',
    'It resists fingerprinting and puts noise in its place. Paste the code or the link, open the file, or use another browser.',
  ),
} as const satisfies Record<Exclude<PhotoOutcome['kind'], 'read'>, Said>;
