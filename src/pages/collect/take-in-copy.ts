/** A second facilitator's working file of the same exercise: everyone in it, nobody twice. */
import {
  type Merged,
  type MergeProblem,
  mergeCollections,
} from '../../core/copies/merge-collections';
import type { Result } from '../../core/exchange/result';
import type { Assessment } from '../../core/response/assessment';
import type { Collection, RoundName } from '../../core/response/exercise';
import {
  collectionOf,
  type PanelParts,
  withCollection,
} from '../../core/response/exercise-changes';
import { paperNumber } from '../../core/response/paper-form';
import { paths } from '../../ui/paths';
import { ROUNDS } from '../shared/places-asked';
import { countWords, otherExercise } from './arrival-words';
import { isNamed } from './collecting';
import { refused, type Said } from './said';
import { aroundOf, type Scene } from './scene';
import { NOTHING_TAKEN, type Tally, tallyWords } from './tally';

type Step = { readonly parts: PanelParts; readonly said: Said; readonly tally: Tally };

export function takeInCopy(scene: Scene, parts: PanelParts, theirs: Assessment): Step {
  const refuse = (said: Said) => ({ parts, said, tally: { ...NOTHING_TAKEN, refused: 1 } });
  const asked = theirs.exercise?.first ?? theirs.partners;
  if (asked === null) return refuse(NO_EXERCISE);
  const ours = parts.exercise?.first ?? parts.partners;
  if (ours?.id !== asked.id) return refuse(otherExercise(aroundOf(scene, parts, asked.id)));
  let next = parts;
  const each: Merged[] = [];
  for (const round of ROUNDS) {
    const merged = mergeRound(next, theirs, round);
    if (merged === null) continue;
    if (!merged.ok) return refuse(PROBLEMS[merged.problem.code]);
    each.push(merged.value);
    next = withCollection(next, round, merged.value.collection);
  }
  return { parts: next, ...whatCameOf(each, countWords(aroundOf(scene, next, ''))) };
}

function whatCameOf(each: readonly Merged[], count: string): Pick<Step, 'said' | 'tally'> {
  const sum = (field: 'added' | 'replaced' | 'same' | 'clashes') =>
    each.reduce((total, merged) => total + merged[field], 0);
  const [added, changed, already] = [sum('added'), sum('replaced'), sum('same')];
  const tally = { ...NOTHING_TAKEN, added, changed, already };
  const isNew = added + changed > 0;
  const inIt = tallyWords(tally) || 'nobody yet';
  const said: Said = {
    tone: isNew ? 'in' : 'known',
    title: isNew ? 'The two copies are put together.' : 'Nothing new in that working file.',
    text: `In it: ${inIt}. Nobody is counted twice. ${clashWords(sum('clashes'))}${count}.`,
    link: null,
  };
  return { tally, said };
}

const clashWords = (clashes: number) =>
  clashes === 0
    ? ''
    : `${clashes === 1 ? 'One person has' : `${clashes} people have`} other answers in the two copies under the same number, and only one of the two was kept: paper forms with the same number, perhaps. `;

/** Null where their copy does not ask this round. One that only theirs asks is asked here too. */
function mergeRound(
  parts: PanelParts,
  theirs: PanelParts,
  round: RoundName,
): Result<Merged, MergeProblem> | null {
  const other = collectionOf(theirs, round);
  if (other === null) return null;
  const ours = collectionOf(parts, round) ?? { ...other, responses: {} };
  const collection = isNamed(parts, round) ? other : withoutNames(other);
  return mergeCollections(
    { collection: ours, isRehearsal: parts.exercise?.isRehearsal ?? false },
    { collection, isRehearsal: theirs.exercise?.isRehearsal ?? false },
  );
}

/** The number of a paper form is no name. */
const withoutNames = (collection: Collection): Collection => ({
  ...collection,
  responses: Object.fromEntries(
    Object.entries(collection.responses).map(([id, response]) => [
      id,
      paperNumber(id) === null ? { ...response, name: '' } : response,
    ]),
  ),
});

const NO_EXERCISE = refused(
  'Not taken in: that file is an assessment, not answers to an exercise.',
  'Nothing here has changed. It can be opened as an assessment of its own.',
  { words: 'Open a file', href: paths.open },
);

const PROBLEMS = {
  'other-exercise': refused(
    'Not taken in: a round in that file is another one.',
    'The second vote was opened on both laptops, each on its own. Nothing here has changed. Go on with one of the two.',
  ),
  'other-questions': refused(
    'Not taken in: that working file asks other questions.',
    'The questions were changed in one of the two copies. Nothing here has changed.',
  ),
  rehearsal: refused(
    'Not taken in: one of the two is a rehearsal.',
    'Made-up answers and real ones are never put together. Nothing here has changed.',
  ),
  full: refused(
    'Not taken in: together they hold more people than one round can.',
    'Nothing here has changed.',
  ),
} as const satisfies Record<MergeProblem['code'], Said>;
