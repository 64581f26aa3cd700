/**
 * What waits for a press: whatever would replace or remove something, all that comes by a link, and
 * all after the answers have been shown. Pure; what is offered is looked at again when it is pressed.
 */

import type { RoundName } from '../../../core/document/exercise';
import type { Outcome } from '../../../core/intake/receive-response';
import { listOf } from './arrival-words';
import type { ToTakeIn } from './incoming';
import type { OutcomeText } from './outcome-text';
import { type ArrivalTally, addUpTallies, tallyWords } from './tally';

/** `link`: an address was opened, which is nobody's decision. `act`: held up, pasted, chosen, read out. */
export type Road = 'act' | 'link';

/** One arrival that waits, and what it was offered on. */
export type WaitingArrival = {
  readonly incoming: ToTakeIn;
  /** What would come of it and what it would replace: decided on this and nothing else. */
  readonly basis: string;
  readonly would: ArrivalTally;
  /** Empty unless named. */
  readonly name: string;
  /** Against what stands here: never let in among others. */
  readonly isChoice: boolean;
  readonly said: OutcomeText;
  readonly press: string;
};

/** What is shown with one button. */
export type ArrivalOffer = {
  /** The same thing held up twice waits once. */
  readonly key: string;
  readonly waiting: readonly WaitingArrival[];
  readonly said: OutcomeText;
  readonly press: string;
};

const ALWAYS_ASKED: readonly Outcome['is'][] = ['replaced', 'restored', 'withdrawn'];

/** Whether an arrival with this outcome waits for a press. */
export const waits = (outcome: Outcome, isLate: boolean, road: Road): boolean =>
  road === 'link' || isLate || ALWAYS_ASKED.includes(outcome.is);

/** Nothing of a partner counts once partners' answers were shown; taking them back still does. */
export const isTooLate = (outcome: Outcome, isLate: boolean, round: RoundName): boolean =>
  round === 'partners' && isLate && outcome.is !== 'withdrawn' && outcome.is !== 'duplicate';

/** Those that only add or follow from the person's own newer code in one, each choice by itself. */
export function offersOf(waiting: readonly WaitingArrival[]): readonly ArrivalOffer[] {
  const together = waiting.filter(({ isChoice }) => !isChoice);
  const choices = waiting.filter(({ isChoice }) => isChoice).map((each) => alone(each));
  const [only, second] = together;
  if (only === undefined) return choices;
  return [second === undefined ? alone(only) : batch(together), ...choices];
}

const alone = (one: WaitingArrival): ArrivalOffer => {
  const { incoming, said, press } = one;
  const source = incoming.source === '' ? said.title : `${incoming.source}: ${said.title}`;
  return { key: keyOf([one]), waiting: [one], said: { ...said, title: source }, press };
};

function batch(waiting: readonly WaitingArrival[]): ArrivalOffer {
  const count = waiting.length;
  const names = waiting.filter(({ would }) => would.added === 0).map(({ name }) => name);
  const known = names.filter((name) => name !== '');
  const whose = known.length > 0 ? ` They change what is in from ${listOf(known)}.` : '';
  return {
    key: keyOf(waiting),
    waiting,
    said: {
      tone: 'known',
      title: `${count} of them wait for you.`,
      text: `They would be ${tallyWords(addUpTallies(waiting.map(({ would }) => would)))}.${whose} Nothing of theirs is changed yet.`,
      link: null,
    },
    press: `Let all ${count} in`,
  };
}

const keyOf = (waiting: readonly WaitingArrival[]) =>
  JSON.stringify(waiting.map(({ incoming, basis }) => [incoming, basis]));
