/** What was done a moment ago, and how it was before: kept on this page alone, until the next. */

import type { Collection, PanelResponse, RespondentId } from '../document/collection';
import { isSame } from '../document/is-same';
import { ROUNDS, type RoundName } from '../document/rounds';
import { collectionOf, type PanelHead, withCollection } from './exercise-changes';
import { isShown } from './is-shown';
import { decided } from './take-out';

type Changed = {
  readonly round: RoundName;
  readonly respondent: RespondentId;
  readonly before: PanelResponse | null;
  readonly after: PanelResponse | null;
  /** Whether the room had seen its answers by then. */
  readonly wasShown: boolean;
};
export type Undo = readonly Changed[];

/** Everyone who came, went or changed between the two. */
export const changesBetween = (before: PanelHead, after: PanelHead): Undo =>
  ROUNDS.flatMap((round) => {
    const was = responsesIn(before, round);
    const is = responsesIn(after, round);
    const wasShown = isShown(after, round);
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((respondent) => {
      const [one, other] = [was[respondent] ?? null, is[respondent] ?? null];
      return isSame(one, other) ? [] : [{ round, respondent, before: one, after: other, wasShown }];
    });
  });

const responsesIn = (head: PanelHead, round: RoundName): Collection['responses'] =>
  collectionOf(head, round)?.responses ?? {};

/** Whether a room has been shown answers since that this would take out of what it saw. */
export const isShownSince = (head: PanelHead, undo: Undo): boolean =>
  undo.some(({ round, wasShown }) => !wasShown && isShown(head, round));

/** As it was before, for everyone of whom nothing has changed since; `left` counts the others. */
export function withUndone(
  head: PanelHead,
  undo: Undo,
): { readonly head: PanelHead; readonly left: number } {
  let now = head;
  let left = 0;
  for (const { round, respondent, before, after } of undo) {
    const collection = collectionOf(now, round);
    const stands = collection?.responses[respondent] ?? null;
    if (collection === null || !isSame(stands, after)) left += 1;
    else now = withCollection(now, round, decided(collection, respondent, before));
  }
  return { head: now, left };
}
