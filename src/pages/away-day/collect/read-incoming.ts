/** From what a person drops, picks or pastes to what can be taken in. */

import type { Instrument } from '../../../core/instrument/instrument';
import { type AnyFile, openAnyFile } from '../../../core/intake/open-any-file';
import type { FileProblem } from '../../../core/json/result';
import { type PhotoOutcome, readQrFromImageFile } from '../../../platform/camera/qr-read';
import { readFile } from '../../../platform/read-file';
import { fileProblemWords } from '../../shared/copies/file-problem-words';
import type { Incoming } from './incoming';
import { type OutcomeText, refusedText } from './outcome-text';

/** Every code in it, whole files pasted in as text too. Never empty: text with nothing in it is told as that. */
export function readIncomingText(text: string, instrument: Instrument): readonly Incoming[] {
  const any = openAnyFile(text, instrument);
  const isFile = text.trimStart().startsWith('{');
  return any.kind === 'problem' && !isFile ? [NOT_A_CODE] : incomingOf(any, '');
}

const NOT_A_CODE = {
  kind: 'code-problem',
  problem: { code: 'not-a-code' },
  source: '',
} as const satisfies Incoming;

function incomingOf(any: AnyFile, source: string): readonly Incoming[] {
  switch (any.kind) {
    case 'codes':
      return any.codes.map((code, index) => {
        const which = any.codes.length === 1 ? '' : `Code ${index + 1}`;
        const from = source === '' ? which : source;
        return code.ok
          ? { kind: 'arrival', arrival: code.value, source: from }
          : { kind: 'code-problem', problem: code.problem, source: from };
      });
    case 'response':
      return [{ kind: 'arrival', arrival: any.response, source }];
    case 'questions':
      return [{ kind: 'refused', said: fileWords({ code: 'question-set' }), source }];
    case 'problem':
      return [{ kind: 'refused', said: fileWords(any.problem), source }];
    default:
      return [{ kind: 'copy', assessment: any.file.assessment, source }];
  }
}

/** A response file, a working file, a photo or picture of a code, or text with codes in it. */
export async function readIncomingFiles(
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
  return incomingOf(openAnyFile(text.value, instrument), file.name);
}

const isPicture = ({ type, name }: File) =>
  type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|heic|heif|avif|bmp)$/i.test(name);

const refusedFile = (file: File, problem: FileProblem): Incoming => ({
  kind: 'refused',
  said: fileWords(problem),
  source: file.name,
});

function fileWords(problem: FileProblem): OutcomeText {
  if (problem.code === 'not-mainstay') return NOT_OURS;
  const { explanation, whatToDo } = fileProblemWords(problem);
  return refusedText(
    'Not taken in: this file could not be read.',
    `${explanation} ${whatToDo[0] ?? ''}`,
  );
}

const NOT_OURS = refusedText(
  'Not taken in: this file holds no answers.',
  'Answers come in files whose names end in .mainstay-response.json. Nothing here has changed.',
);

async function readPhoto(file: File, instrument: Instrument): Promise<readonly Incoming[]> {
  const photo = await readQrFromImageFile(file);
  if (photo.kind !== 'read')
    return [{ kind: 'refused', said: PHOTO_PROBLEMS[photo.kind], source: file.name }];
  return readIncomingText(photo.text, instrument).map((one) => ({ ...one, source: file.name }));
}

const PHOTO_PROBLEMS = {
  'unread-code': refusedText(
    'Not taken in: there is a code in this picture, and it cannot be read.',
    'It is blurred, too small or too bright. Take it again nearer and still, with no lamp on the screen, or send a screenshot. The phone’s link and file work too.',
  ),
  'no-code': refusedText(
    'Not taken in: we found no code in this picture.',
    'A screenshot reads best. For a photo, hold the phone straight, fill the picture with the code, and keep lamps from shining on it.',
  ),
  'not-a-picture': refusedText(
    'Not taken in: this picture could not be opened.',
    'Save it as PNG or JPEG, or send a screenshot.',
  ),
  'no-reader': refusedText(
    'Not taken in: the part of the page that reads codes is not here.',
    'It needs the network once. Until then, paste the code or the link, or open the file.',
  ),
  'no-pixels': refusedText(
    'Not taken in: this browser lets no page read a picture.',
    'It resists fingerprinting and puts noise in its place. Paste the code or the link, open the file, or use another browser.',
  ),
} as const satisfies Record<Exclude<PhotoOutcome['kind'], 'read'>, OutcomeText>;
