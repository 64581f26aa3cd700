import type { Instrument } from '../instrument/instrument';
import type { FileProblem } from '../json/result';

/** Why a file about these questions cannot be read with ours: other ones, or of a higher major version; else null. */
export function questionsProblem(
  theirs: Pick<Instrument, 'id' | 'version'>,
  ours: Pick<Instrument, 'id' | 'version'>,
): FileProblem | null {
  if (theirs.id !== ours.id)
    return { code: 'other-instrument', fileInstrument: theirs.id, ours: ours.id };
  return majorOf(theirs.version) > majorOf(ours.version)
    ? { code: 'newer-questions', fileVersion: theirs.version, ourVersion: ours.version }
    : null;
}

/**
 * Whether something kept here answers other questions than ours: another set, or one of a higher major version. It is
 * listed and can be saved; nothing is ever written into it.
 */
export const isOfOtherSet = (
  { instrument }: { readonly instrument: Pick<Instrument, 'id' | 'version'> },
  ours: Pick<Instrument, 'id' | 'version'>,
): boolean => questionsProblem(instrument, ours) !== null;

const majorOf = (version: string) => Number(version.split('.')[0]);
