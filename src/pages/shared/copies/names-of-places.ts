/** What the things that come, go or stand against each other are called, one by one. */

import type { Assessment } from '../../../core/document/assessment';
import { isAnswerPlace } from '../../../core/document/place';
import type { Instrument } from '../../../core/instrument/instrument';
import { parsedText } from '../../../core/json/json';
import { placesOf } from '../../../core/lineage/places-of';
import { placeWords } from './place-words';
import { versionWords } from './version-words';

const MOST_SIGNS = 60;

export const quoted = (name: string): string =>
  `“${name.length > MOST_SIGNS ? `${name.slice(0, MOST_SIGNS).trimEnd()}…` : name}”`;

/** Both copies as they were before they were put together. */
export type Copies = {
  readonly ours: Assessment;
  readonly theirs: Assessment;
  readonly instrument: Instrument;
};

/** The name of each: its own title where it has one, else what it is about. */
export function namesOf(places: readonly string[], copies: Copies): readonly string[] {
  const [here, there] = [placesOf(copies.ours), placesOf(copies.theirs)];
  return places.map((place) => {
    const text = here.get(place)?.text ?? there.get(place)?.text ?? '';
    return nameAt(place, text, copies);
  });
}

/** Each with what it says here and in the other copy; its name alone where the two read alike in short. */
export function pairsOf(places: readonly string[], copies: Copies): readonly string[] {
  const { instrument } = copies;
  const [here, there] = [placesOf(copies.ours), placesOf(copies.theirs)];
  const mainAt = (place: string, text: string | undefined) =>
    versionWords(place, text === undefined ? null : parsedText(text), instrument).main;
  return places.map((place) => {
    const [ours, theirs] = [here, there].map((all) => all.get(place)?.text);
    const [one = '', other = ''] = [ours, theirs].map((text) => mainAt(place, text));
    const isTitled = HAS_TITLE.test(place);
    const { title } = placeWords(place, copies.ours, instrument);
    const name = isTitled ? nameAt(place, ours ?? theirs ?? '', copies) : title;
    return one === other || `${one}${other}` === ''
      ? name
      : `${name}: here ${quoted(one)}, in the file ${quoted(other)}`;
  });
}

const HAS_TITLE = /^(?:evidence\/|plan\/actions\/|exercise\/priorities\/)/;

function nameAt(place: string, text: string, { ours, instrument }: Copies): string {
  const { title } = placeWords(place, ours, instrument);
  const isAnswer = isAnswerPlace(place);
  if (text === '' || !(isAnswer || HAS_TITLE.test(place))) return title;
  const { main } = versionWords(place, parsedText(text), instrument);
  // The title alone says what is in place, whatever was answered.
  return isAnswer && main !== '' ? `${main}: ${title}` : main || title;
}
