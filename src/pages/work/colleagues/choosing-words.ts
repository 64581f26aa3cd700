/** What is to be chosen between, in words: how much, and how each version is headed. */

import type { Dispute } from '../../../core/copies/choose-rival';
import { isAnswerPlace } from '../../../core/document/place';
import type { Instrument } from '../../../core/instrument/instrument';
import { isJsonObject } from '../../../core/json/json';
import { upperFirst } from '../../../core/wording/words';
import { countedWords } from '../../shared/copies/came-in-words';
import { quoted } from '../../shared/copies/names-of-places';
import { type VersionWords, versionWords } from '../../shared/copies/version-words';

/** At a question that no version answers, what is noted there is all there is to choose. */
export const isNoteAlone = ({ place, versions }: Dispute): boolean =>
  isAnswerPlace(place) &&
  versions.every(({ value }) => !isJsonObject(value) || value.answer === null);

/** "2 answers and 1 note without an answer to choose"; what was chosen since is not counted. */
export function choosingHeading(open: readonly Dispute[], hasChosen: boolean): string {
  if (open.length === 0) return hasChosen ? 'All chosen' : 'Nothing to choose';
  const places = open.map(({ place }) => place);
  const notes = open.filter(isNoteAlone).map(({ place }) => place);
  return `${upperFirst(countedWords(places, new Set(notes)))} to choose`;
}

/** Each version in the order of the dispute; notes alone are headed by what they say, since none has a level. */
export function wordsOfVersions(dispute: Dispute, instrument: Instrument): readonly VersionWords[] {
  const { place, versions } = dispute;
  const areNotes = isNoteAlone(dispute);
  return versions.map(({ value }) => {
    const words = versionWords(place, value, instrument);
    return areNotes ? headedByNote(words) : words;
  });
}

function headedByNote({ more }: VersionWords): VersionWords {
  const note = more.find(([name]) => name === 'Note')?.[1];
  if (note === undefined) return { main: 'No note', more };
  const main = quoted(note);
  const isWhole = main === `“${note}”`;
  return { main, more: isWhole ? more.filter(([name]) => name !== 'Note') : more };
}
