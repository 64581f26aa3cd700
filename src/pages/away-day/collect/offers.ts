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
  const people = new Set(waiting.map(({ one }) => personOf(one))).size;
  const [adding, changing] = [true, false].map((isNew) =>
    namesOf(waiting.filter(({ would }) => would.added > 0 === isNew)),
  );
  const from = adding ? ` They are from ${adding}.` : '';
  const whose = `${from}${changing ? ` They change what is in from ${changing}.` : ''}`;
  return {
    key: keyOf(waiting),
    waiting,
    said: {
      tone: 'known',
      title:
        people === 1
          ? `${count} codes of one person wait for you.`
          : `Answers of ${people} people wait for you.`,
      text: `They would be ${tallyWords(addUpTallies(waiting.map(({ would }) => would)))}.${whose} Nothing of theirs is changed yet.`,
      link: null,
    },
    press: count === 2 ? 'Let both in' : `Let all ${count} in`,
  };
}

const personOf = (one: ToTakeIn) => (one.kind === 'arrival' ? one.arrival.respondent : one.source);

/** Empty unless the exercise is named. */
const namesOf = (waiting: readonly WaitingArrival[]): string =>
  listOf([...new Set(waiting.map(({ offer }) => offer.name).filter((name) => name !== ''))]);

const keyOf = (waiting: readonly WaitingArrival[]) =>
  JSON.stringify(waiting.map(({ one, basis }) => [one, basis]));
