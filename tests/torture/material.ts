/** Files and codes as other people would bring them. */

import { encodeInvitation } from '../../src/core/codes/invitation-code';
import { invitationOf } from '../../src/core/codes/invitation-of';
import { encodeReply } from '../../src/core/codes/reply-code';
import type { Assessment } from '../../src/core/document/assessment';
import { newExercise } from '../../src/core/exercise/new-exercise';
import { decodeAssessment } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import type { Item } from '../../src/core/instrument/instrument';
import { published } from '../../src/core/lineage/lineage';
import { ratedNow } from '../../src/core/response/meaning';
import { newAssessment } from '../../src/core/response/new-assessment';
import { answered } from '../support/copies';
import { realBank } from '../support/real-bank';

const { instrument } = realBank();
const { items: ITEMS } = instrument;
const NOW = '2026-11-14T10:00:00.000Z';
const START = { instrument, now: NOW, today: '2026-11-14' };
/** How many questions the one that comes and goes has answers to, and how many its copy answers besides. */
const ANSWERED = 20;
const MORE = 15;

const written = (assessment: Assessment) =>
  encodeAssessment(
    { ...assessment, together: published(assessment) },
    { savedAt: NOW, source: 'Mainstay 1.0.0' },
  );

const withAnswers = (copy: Assessment, items: readonly Item[]) =>
  items.reduce(
    (all, item) => answered(all, item.id, ratedNow(3, item), { note: `About ${item.id}` }),
    copy,
  );

/** An assessment that comes by file, is worked on for a while and is deleted. */
export function comingAndGoing(number: number): { readonly name: string; readonly text: string } {
  const name = `Comes and goes ${number}`;
  const blank = newAssessment({ ...START, id: `comes-and-goes-${number}`, kind: 'full' });
  return { name, text: written(withAnswers({ ...blank, name }, ITEMS.slice(0, ANSWERED))) };
}

/** A colleague's copy of it: `text` as it was saved here, with answers to questions that are blank in it. */
export function colleaguesCopy(text: string): string {
  const opened = decodeAssessment(text, { instrument });
  if (!opened.ok) throw new Error(`What was saved does not open: ${opened.problem.code}`);
  const { assessment } = opened.value;
  const blank = ITEMS.filter(({ id }) => !(assessment.answers[id]?.answer ?? null));
  return written(withAnswers(assessment, blank.slice(0, MORE)));
}

const AWAY_DAY = 'Away-day';

function awayDay(): Assessment {
  const begun = newExercise({
    ...{ ...START, id: 'away-day', collectionId: '7K2M9QXV', name: AWAY_DAY },
    ...{ pick: 'quick', items: [], attribution: 'not-attributed', isRehearsal: false },
  });
  return begun.exercise === null
    ? begun
    : { ...begun, exercise: { ...begun.exercise, isOpen: true } };
}

/** An exercise that people have been invited to, with nobody in yet. */
export const exerciseText = (): string => written(awayDay());

const invitation = () => {
  const asked = invitationOf(awayDay(), 'first', instrument);
  if (asked === null) throw new Error('An exercise asks something.');
  return asked;
};

/** The part of an address behind which a participant answers. */
export const invitationCode = (): string => encodeInvitation(invitation(), instrument);

/** The code of one person's phone; the same person for the same number, 0 to 9999. */
export function codeOf(number: number): { readonly respondent: string; readonly code: string } {
  const respondent = `7Z4Q${String(number).padStart(4, '0')}`;
  const asked = invitation();
  const itemCount = asked.items.length;
  const answers = Array.from({ length: itemCount }, (_, at) => String((at + number) % 5)).join('');
  const response = { revision: 1, role: 'staff', name: '', answers, isWithdrawn: false } as const;
  return { respondent, code: encodeReply({ ...asked, itemCount, respondent, response }) };
}
