/** What is to be done with what was opened, by what is on this device: one answer for every door. */

import { meetingOf } from '../copies/put-together';
import type { Assessment } from '../document/assessment';
import { isSame } from '../document/is-same';
import type { RoundName } from '../document/rounds';
import type { OpenedFile } from '../file/decode';
import type { AnyFile } from './open-any-file';
import { roundsAsked } from './rounds-asked';

/** Everything kept here, whole; examples, which are not kept, are left out by whoever asks. */
export type Here = readonly Assessment[];

/** A round that is asked on this device. */
export type AskedHere = { readonly id: string; readonly name: string; readonly round: RoundName };

export type Belonging =
  /** It is nowhere here: to be opened as one of its own. */
  | { readonly is: 'new'; readonly file: OpenedFile }
  /** All of it is here already, under this id. */
  | { readonly is: 'here'; readonly id: string; readonly file: OpenedFile }
  /** Another copy, or a part come back, of what is here: to be put together once it was looked at. */
  | { readonly is: 'meets'; readonly ids: readonly string[]; readonly file: OpenedFile }
  /** Answers of people in a room: to be taken in where they are asked, if that is here. */
  | { readonly is: 'answers'; readonly asked: readonly AskedHere[] }
  /** A set of questions, which is no work of anybody’s: it is kept apart. */
  | { readonly is: 'questions' }
  | { readonly is: 'problem' };

/** `file` as `openAnyFile` has read it. Several ids where the assessment was copied on this device. */
export function whereItBelongs(file: AnyFile, here: Here): Belonging {
  switch (file.kind) {
    case 'problem':
      return { is: 'problem' };
    case 'questions':
      return { is: 'questions' };
    case 'response':
      return { is: 'answers', asked: askedHere(here, [file.response.collection]) };
    case 'codes': {
      const codes = file.codes.flatMap((code) => (code.ok ? [code.value.collection] : []));
      return codes.length === 0
        ? { is: 'problem' }
        : { is: 'answers', asked: askedHere(here, codes) };
    }
    case 'part':
    case 'assessment':
      return belongingOf(file.file, here);
  }
}

function belongingOf(file: OpenedFile, here: Here): Belonging {
  const { assessment } = file;
  const same = here.find((known) => isSame({ ...known, id: '' }, { ...assessment, id: '' }));
  if (same !== undefined) return { is: 'here', id: same.id, file };
  // A part goes to its whole before anything else, a copy to what has its own id.
  const rank = (known: Assessment) =>
    ['part', 'copy', 'exercise'].indexOf(meetingOf(known, assessment) ?? '');
  const met = here.filter((known) => rank(known) >= 0);
  const ids = met.toSorted((one, other) => rank(one) - rank(other)).map(({ id }) => id);
  return ids.length === 0 ? { is: 'new', file } : { is: 'meets', ids, file };
}

const askedHere = (here: Here, collections: readonly string[]): readonly AskedHere[] =>
  roundsAsked(here, collections).map(({ head: { id, name }, round }) => ({ id, name, round }));
