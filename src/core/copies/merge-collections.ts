/** What two facilitators collected apart, put together. */

import { LIMITS } from '../exchange/limits';
import { failure, type Result, success } from '../exchange/result';
import type { Collection, PanelResponse } from '../response/exercise';
import { isSame } from '../response/is-same';
import { isSameReply, joinResponse, joinResponses, sameIds } from '../response/join-responses';

/** A collection as a copy of the exercise has it. */
export type Copy = { readonly collection: Collection; readonly isRehearsal: boolean };

export type Merged = {
  readonly collection: Collection;
  /** Of the other copy's people: new here; newer than, or more than, what stood here; nothing new. */
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
  /** Of the last two, how many have other answers under the same revision in the two copies. */
  readonly clashes: number;
};

export type MergeProblem = {
  readonly code: 'other-exercise' | 'other-questions' | 'rehearsal' | 'full';
};

/**
 * The same round from two facilitators' copies, each person once, by the higher revision. Which copy
 * comes first changes the counts and nothing else.
 */
export function mergeCollections(one: Copy, other: Copy): Result<Merged, MergeProblem> {
  if (one.collection.id !== other.collection.id) return failure({ code: 'other-exercise' });
  if (!isSame(one.collection.items, other.collection.items))
    return failure({ code: 'other-questions' });
  if (one.isRehearsal !== other.isRehearsal) return failure({ code: 'rehearsal' });
  const here = one.collection.responses;
  const responses = joinResponses(here, other.collection.responses);
  if (Object.keys(responses).length > LIMITS.responses) return failure({ code: 'full' });
  const pairs = Object.entries(other.collection.responses).map(([id, theirs]) => {
    const [known, another] = sameIds(here, id);
    const stands = known === undefined || another !== undefined ? undefined : here[known];
    return stands === undefined ? null : { stands, theirs };
  });
  const both = pairs.filter((pair) => pair !== null);
  const isNothingNew = ({ stands, theirs }: Pair) => isSame(joinResponse(stands, theirs), stands);
  const same = both.filter(isNothingNew).length;
  return success({
    collection: { ...one.collection, responses },
    added: pairs.length - both.length,
    replaced: both.length - same,
    same,
    clashes: both.filter(isClash).length,
  });
}

type Pair = { readonly stands: PanelResponse; readonly theirs: PanelResponse };

const isClash = ({ stands, theirs }: Pair) =>
  stands.revision === theirs.revision && !isSameReply(stands, theirs);
