import {
  type CopiesTogether,
  type Meeting,
  type News,
  putTogether,
  type Refusal,
} from '../../../core/copies/put-together';
import type { Assessment } from '../../../core/document/assessment';
import { isSame } from '../../../core/document/is-same';
import type { Instrument } from '../../../core/instrument/instrument';
import type { Result } from '../../../core/json/result';
import type { MainstayStore } from '../../../store/create-store';
import { type NewsLine, newsLines, refusalWords } from './joining-words';
import { keptHere } from './kept-here';

/** What putting a copy or a part into what is here would do. */
export type OfferedCopy = {
  readonly id: string;
  readonly theirs: Assessment;
  readonly name: string;
} & (
  | {
      readonly is: 'refused';
      /** What it was to be put together with is not here any more. */
      readonly isGone: boolean;
      readonly words: string;
    }
  | {
      readonly is: 'open';
      readonly how: Meeting;
      readonly lines: readonly NewsLine[];
      readonly news: News;
    }
);

export type BroughtIn =
  | { readonly is: 'in'; readonly lines: readonly NewsLine[]; readonly news: News }
  /** What is here has changed since the offer was shown: nothing is in, and here is the offer now. */
  | { readonly is: 'other-now'; readonly offer: OfferedCopy }
  | { readonly is: 'refused'; readonly words: string };

export function offerOf(
  store: MainstayStore,
  id: string,
  theirs: Assessment,
  instrument: Instrument,
): OfferedCopy {
  const ours = keptHere(store.getState()).find((each) => each.id === id);
  const about = { id, theirs, name: ours?.name ?? theirs.name };
  if (ours === undefined) return { ...about, is: 'refused', isGone: true, words: GONE };
  const joined: Result<CopiesTogether, Refusal> = putTogether(ours, theirs, { instrument });
  if (!joined.ok) {
    const words = refusalWords(joined.problem, theirs);
    return { ...about, is: 'refused', isGone: false, words };
  }
  const { how, met, news } = joined.value;
  return {
    ...about,
    is: 'open',
    how,
    news,
    lines: newsLines(news, { ...met, instrument }, 'would'),
  };
}

/** Does what was offered, and nothing else: where that has become something else, it is offered anew. */
export function bringIn(
  store: MainstayStore,
  offer: OfferedCopy,
  instrument: Instrument,
): BroughtIn {
  const { id, theirs } = offer;
  const ours = keptHere(store.getState()).find((each) => each.id === id);
  if (ours === undefined) return { is: 'refused', words: GONE };
  const joined = putTogether(ours, theirs, { instrument });
  if (!joined.ok) return { is: 'refused', words: refusalWords(joined.problem, theirs) };
  const { assessment, met, news } = joined.value;
  if (offer.is === 'refused' || !isSame(news, offer.news))
    return { is: 'other-now', offer: offerOf(store, id, theirs, instrument) };
  if (!isSame(assessment, ours)) store.getState().copiesJoined(id, assessment);
  return { is: 'in', news, lines: newsLines(news, { ...met, instrument }, 'did') };
}

const GONE = 'The assessment is not on this device any more. Nothing has changed.';
