import { joinCopies, joinPart } from '../../core/copies/join-copies';
import { opensAgain } from '../../core/exchange/reads-back';
import { success } from '../../core/exchange/result';
import type { Instrument } from '../../core/instrument/instrument';
import type { Assessment } from '../../core/response/assessment';
import { isSame } from '../../core/response/is-same';
import type { MainstayStore } from '../../store/create-store';
import { newsWords, partWords } from './came-in-words';

export type BroughtIn = {
  readonly isIn: boolean;
  /** Something of it was not here. */
  readonly isNew: boolean;
  readonly words: string;
  readonly disputed: number;
};

/** Puts a part that came back, or another copy of the whole, into the assessment `id`; a refusal changes nothing. */
export function bringIn(
  store: MainstayStore,
  id: string,
  theirs: Assessment,
  instrument: Instrument,
): BroughtIn {
  const { heads, responses, copiesJoined } = store.getState();
  const head = heads[id];
  if (head === undefined) return refused(GONE);
  if (head.signOff.isFinal) return refused(FINAL);
  const ours: Assessment = { ...head, answers: responses[id] ?? {} };
  if (theirs.share === null && askedApart(ours, theirs)) return refused(ASKED_APART);
  // A part of this, unless it is another copy of what is here.
  const isPart = theirs.id !== id;
  const joined = isPart ? joinPart(ours, theirs) : success(joinCopies(ours, theirs));
  if (!joined.ok) return refused(otherWords(theirs));
  const { assessment, news } = joined.value;
  if (!opensAgain(assessment, { instrument }).ok) return refused(WOULD_NOT_OPEN);
  if (!isSame(assessment, ours)) copiesJoined(id, assessment);
  const whose = isPart ? `${partWords(theirs, instrument)} ` : '';
  return {
    isIn: true,
    isNew: news.taken.length + news.disputed.length > 0,
    words: `${whose}${newsWords(news)}`,
    disputed: news.disputed.length,
  };
}

/** Both asked other people, each on their own: one set of responses would have to give way. */
function askedApart(ours: Assessment, theirs: Assessment): boolean {
  const roundsOf = ({ exercise, partners }: Assessment) => [
    exercise?.first,
    exercise?.again,
    partners,
  ];
  const others = roundsOf(theirs);
  return roundsOf(ours).some((round, at) => {
    const other = others[at];
    return Boolean(round && other && round.id !== other.id);
  });
}

const refused = (words: string): BroughtIn => ({ isIn: false, isNew: false, words, disputed: 0 });

const ASKED_APART =
  'Both copies asked other people, each with an invitation of its own, so the two cannot be put together without losing someone’s answers. Nothing here has changed. Open the file beside this one with “Open a file”, and keep both.';
const WOULD_NOT_OPEN =
  'Put together, the two would make an assessment that Mainstay could not open again. Nothing here has changed. Open the file beside this one with “Open a file”, and keep both.';
const GONE = 'The assessment is not on this device any more. Nothing has changed.';
const FINAL =
  'The assessment is marked as final, so nothing can go in. Reopen it on its “Sign-off” page, then try again.';

const otherWords = ({ name, share }: Assessment): string =>
  share === null
    ? `The file holds another assessment, “${name}”. Nothing here has changed. It can be opened as one of its own, with “Open a file”.`
    : 'These answers belong to another assessment. Nothing here has changed. Bring them in where the questions were sent from.';
