import { isSameEdition } from '../core/instrument/editions';
import type { Instrument } from '../core/instrument/instrument';
import { gatherPanel, type PanelFile } from '../core/intake/gather-panel';
import { openAnyFile } from '../core/intake/open-any-file';
import type { FileProblem, Result } from '../core/json/result';
import { panelJson } from './mainstay-panel';
import { type Editions, inItsEdition, readTextFile } from './open-file';
import { refusal } from './refusal';
import type { WrongPassword } from './unlock';

type Combined = {
  /** Null when a file was refused, or none of them holds answers to the first round. */
  readonly panel: ReturnType<typeof panelJson> | null;
  /** Why each refused file was refused, one line a file. */
  readonly refusals: readonly string[];
};

/** A file that cannot be read stops the lot; one that does not belong is left out and named. */
export function panelFiles(questions: Editions, files: readonly string[]): Combined {
  const opened = files.map((file) => ({ file, result: openEither(questions, file) }));
  const refusals = opened.flatMap(({ file, result }) =>
    result.ok ? [] : [`${file}: not combined. ${refusal(result.problem)}`],
  );
  if (refusals.length > 0) return { panel: null, refusals };
  const readable = opened.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const instrument = editionAsked(questions, readable);
  const { assessment, ignored } = gatherPanel(instrument, readable);
  const working = readable.find((one) => one.kind === 'assessment' && one.assessment.exercise);
  if (working !== undefined && assessment?.exercise?.isRevealed === false)
    return { panel: null, refusals: [`${working.file}: ${NOT_SHOWN}`] };
  return assessment === null
    ? { panel: null, refusals: ['None of these files holds answers to a first round.'] }
    : { panel: panelJson(instrument, assessment, ignored), refusals };
}

/** A picture drawn again after one more answer would tell that answer, so it is shown once, to all. */
const NOT_SHOWN =
  'not combined. The answers of this exercise have not been shown to the room yet. Show them in Mainstay, save its file again, and use that one.';

/** The questions that the first exercise or response among them asked: ours, or an earlier edition's as they were. */
function editionAsked({ instrument, earlier }: Editions, files: readonly PanelFile[]): Instrument {
  const versions = files.flatMap((one) => {
    if (one.kind === 'response') return [one.response.instrument.version];
    const isExercise = one.kind === 'assessment' && one.assessment.exercise !== null;
    return isExercise ? [one.assessment.instrument.version] : [];
  });
  const [asked = instrument.version] = versions;
  if (isSameEdition(asked, instrument.version)) return instrument;
  const own = Object.values(earlier).find((edition) =>
    isSameEdition(edition.instrument.version, asked),
  );
  return own?.instrument ?? instrument;
}

function openEither(
  questions: Editions,
  file: string,
): Result<PanelFile, FileProblem | WrongPassword> {
  const text = readTextFile(file);
  if (!text.ok) return text;
  const any = openAnyFile(text.value, questions.instrument);
  switch (any.kind) {
    case 'problem':
      return { ok: false, problem: any.problem };
    case 'questions':
      return { ok: false, problem: { code: 'question-set' } };
    case 'response':
      return { ok: true, value: { file, kind: 'response', response: any.response } };
    case 'codes':
      return { ok: true, value: { file, kind: 'codes', codes: any.codes } };
    default:
      return {
        ok: true,
        value: {
          file,
          kind: 'assessment',
          assessment: inItsEdition(questions, any.file.assessment).assessment,
        },
      };
  }
}
