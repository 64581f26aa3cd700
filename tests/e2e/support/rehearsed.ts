import { PAGES } from '../../../src/app/list/pages';
import { encodeInvitation } from '../../../src/core/codes/invitation-code';
import { invitationOf } from '../../../src/core/codes/invitation-of';
import { encodeReply } from '../../../src/core/codes/reply-code';
import { partnerItems } from '../../../src/core/comparison/partner-view';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Collection } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { secondVoteOpened } from '../../../src/core/exercise/second-vote';
import { madeUpResponses } from '../../../src/core/panel/made-up-responses';
import { rehearsal, startedExercise } from '../../../src/pages/away-day/prepare/named-exercise';
import { paths } from '../../../src/ui/paths';
import { analysed, guidance, instrument } from './core';
import { AWAY_DAY_PAGES, addressesOf } from './pages';

const START = { instrument, now: '2026-11-14T10:00:00.000Z', today: '2026-11-14' };

function exerciseIn({ exercise }: Assessment): Exercise {
  if (exercise === null) throw new Error('An exercise begins with one.');
  return exercise;
}

const answered = (collection: Collection, people: number, seed: number): Collection => ({
  ...collection,
  responses: madeUpResponses({ first: collection, attribution: 'not-attributed' }, instrument, {
    people,
    seed,
  }),
});

/** A rehearsal at the end of its day: shown, voted again, agreed and not, with partners' answers. */
export function rehearsed(): Assessment {
  const from = rehearsal({ ...START, id: 'rehearsed', collectionId: '7K3M9QRT' });
  const shown = {
    ...exerciseIn(from),
    isRevealed: true,
    isAgainRevealed: true,
    address: 'https://mainstay.example.org/',
  };
  const { panel } = analysed({ ...from, exercise: shown });
  const [one = '', two = ''] = panel?.discussion.map(({ item }) => item) ?? [];
  const voted = secondVoteOpened(shown, '8V4N2WXA', [one, two]);
  const outcome = { evidence: '', on: START.today, round: 'again' } as const;
  return {
    ...from,
    exercise: {
      ...voted,
      again: voted.again && answered(voted.again, 9, 3),
      agreed: {
        [one]: { ...outcome, outcome: 'agreed', level: 2, reason: 'Both see a part of it.' },
        [two]: { ...outcome, outcome: 'not-agreed', level: null, reason: 'We see it two ways.' },
      },
      priorities: ['Bring the bulletin back', 'Meet the new councillors'].map((text, k) => ({
        id: `priority-${k}`,
        text,
        item: null,
        owner: 'Priya',
        by: '2027-01-31',
      })),
    },
    partners: answered(
      newCollection(
        '2C6P5DZH',
        partnerItems(instrument, guidance)
          .slice(0, 6)
          .map(({ id }) => id),
      ),
      4,
      5,
    ),
  };
}

/** One just set up: nobody is invited, and each question is one's own pick. */
export function begun(): Assessment {
  const from = startedExercise({ ...START, id: 'begun', collectionId: '4T8Y6EFB' });
  return { ...from, exercise: { ...exerciseIn(from), pick: 'own', attribution: 'named' } };
}

/** Every page that only an exercise has, once it has come to its end, and those that look otherwise in one. */
export const REHEARSED_PAGES = [
  ...PAGES.filter(({ in: { exercise, assessment }, exists, onlyFinal }) => {
    const isOfExercise = exercise !== undefined && (!assessment || exists !== undefined);
    return isOfExercise && !onlyFinal;
  }).flatMap((page) => addressesOf(page)),
  '/results',
  '/report',
  '/partners',
];

/** What looks otherwise while nobody is invited. */
export const BEGUN_PAGES = ['/exercise/set-up', '/exercise/invite', '/results', '/partners'];

/** What stands outside any one exercise, a participant's own pages among it. */
export function addressesAround(assessment: Assessment): readonly string[] {
  const invitation = invitationOf(assessment, 'first', instrument);
  const [respondent, response] = Object.entries(exerciseIn(assessment).first.responses)[0] ?? [];
  if (invitation === null || respondent === undefined || response === undefined)
    throw new Error('A rehearsal has made-up people.');
  const reply = encodeReply({
    ...invitation,
    itemCount: invitation.items.length,
    respondent,
    response,
  });
  return [
    ...AWAY_DAY_PAGES,
    paths.join(encodeInvitation(invitation, instrument)),
    paths.join('MI1.NOTHING'),
    paths.arrived(reply),
    paths.arrived('MR1.NOTHING'),
  ];
}
