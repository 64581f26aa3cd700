/** What waits for a press, as it is shown: one button for each. */
import { addUpTallies } from '../../../core/intake/arrival-tally';
import type { Waiting } from '../../../core/intake/take-in';
import { listOf } from './arrival-words';
import type { ToTakeIn } from './incoming';
import { offerWords } from './offer-words';
import type { OutcomeText } from './outcome-text';
import { tallyWords } from './tally';

type WaitingArrival = Waiting<ToTakeIn>;

export type ArrivalOffer = {
  /** The same thing held up twice waits once. */
  readonly key: string;
  readonly waiting: readonly WaitingArrival[];
  readonly said: OutcomeText;
  readonly press: string;
};

/** `late`: what is said of what comes after the answers have been shown. */
export const offersOf = (
  presses: readonly (readonly WaitingArrival[])[],
  late: string,
): readonly ArrivalOffer[] =>
  presses.flatMap((waiting) => {
    const [only, second] = waiting;
    if (only === undefined) return [];
    return [second === undefined ? alone(only, late) : batch(waiting)];
  });

function alone(waiting: WaitingArrival, late: string): ArrivalOffer {
  const { said, press } = offerWords(waiting.offer, late);
  const { source } = waiting.one;
  const title = source === '' ? said.title : `${source}: ${said.title}`;
  return { key: keyOf([waiting]), waiting: [waiting], said: { ...said, title }, press };
}

function batch(waiting: readonly WaitingArrival[]): ArrivalOffer {
  const count = waiting.length;
  const changing = waiting.filter(({ would }) => would.added === 0);
  const known = changing.map(({ offer }) => offer.name).filter((name) => name !== '');
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
  JSON.stringify(waiting.map(({ one, basis }) => [one, basis]));
