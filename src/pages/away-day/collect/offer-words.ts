/** What an arrival would do, in words, before anything is done. */

import type { OnOffer } from '../../../core/intake/take-in';
import { type OutcomeText, refusedText } from './outcome-text';

export type OfferWords = { readonly said: OutcomeText; readonly press: string };

const YET = 'Nothing is changed yet.';
const THEMSELVES = 'Take it only if it comes from the person themselves.';

/** `lateness`: that it comes late and what becomes of it, said where it does. */
export function offerWords(on: OnOffer, lateness: string): OfferWords {
  const { outcome, name, stood, isLate } = on;
  const late = isLate ? lateness : '';
  const whose = name === '' ? '' : `: ${name}`;
  switch (outcome.is) {
    case 'added':
      return offer(`New answers${whose}.`, `${late} ${YET}`.trim(), 'Take them in');
    case 'reasons-added':
      return offer(
        `Reasons for answers that are in${whose}.`,
        `The answers stay as they are. ${late} ${YET}`,
        'Add the reasons',
      );
    case 'replaced':
      return offer(
        `Changed answers from someone who is in${whose}.`,
        `They would take the place of that person’s earlier ones. ${THEMSELVES} ${late} ${YET}`,
        'Put them in place of the earlier ones',
      );
    case 'restored':
      return offer(
        `Answers given again${whose}.`,
        `This person had taken them back. ${THEMSELVES} ${late} ${YET}`,
        'Take them in again',
      );
    case 'withdrawn':
      return offer(
        `Someone takes their answers back${whose}.`,
        stood === null
          ? `Nobody with this code is in. If you agree, an older code of theirs waits for you too. ${YET}`
          : `Their answers would be removed from here. ${THEMSELVES} ${late} ${YET}`,
        stood === null ? 'Remember that' : 'Remove their answers',
      );
    default:
      return choiceWords(outcome, on, late);
  }
}

/** Against what stands here. */
function choiceWords(
  outcome: Extract<OnOffer['outcome'], { readonly is: 'older' | 'clash' | 'taken-out' }>,
  { name, stood }: OnOffer,
  late: string,
): OfferWords {
  const whose = name === '' ? '' : `: ${name}`;
  switch (outcome.is) {
    case 'older':
      return offer(
        `A newer code is in already${whose}. Take this one instead?`,
        `${
          stood?.isWithdrawn
            ? 'With the newer code these answers were taken back.'
            : 'This person has changed answers since, or someone else has made a code in their place.'
        } Ask the person which is theirs. ${late} ${YET}`,
        'Take this one instead',
      );
    case 'clash':
      return offer(
        `This does not match what is in${whose}. Take this one instead?`,
        `It is the same person and the same version, with other answers or notes. Ask the person which is theirs. ${late} ${YET}`,
        'Take this one instead',
      );
    case 'taken-out':
      return offer(
        `You took these answers out${whose}. Put them back?`,
        `They stay out unless you say so. ${late} ${YET}`,
        'Put them back',
      );
  }
}

const offer = (title: string, text: string, press: string): OfferWords => ({
  said: { tone: 'known', title, text: text.replaceAll('  ', ' '), link: null },
  press,
});

/** Partners are shown once. */
export const tooLate: OutcomeText = refusedText(
  'Not taken in: it comes too late.',
  'Partners’ answers have been shown, and one more would tell whose it is. Nothing here has changed. You can still ask this partner in person.',
);
