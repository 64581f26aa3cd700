/** What every sequence begins with, and the codes and links of people who are asked. */

import { encodeInvitation } from '../../src/core/codes/invitation-code';
import { encodeReply } from '../../src/core/codes/reply-code';
import type { Evidence, ItemRecord } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import type { PlannedAction } from '../../src/core/document/plan';
import { newExercise } from '../../src/core/exercise/new-exercise';
import { encodeAssessment } from '../../src/core/file/encode';
import type { Instrument } from '../../src/core/instrument/instrument';
import { published } from '../../src/core/lineage/lineage';
import { newAssessment } from '../../src/core/response/new-assessment';

const NOW = '2026-11-01T09:00:00.000Z';
const TODAY = '2026-11-01';
export const COLLECTION = 'R00M0000';

/** The questions that are answered, and those the room is asked. */
export const ITEMS = ['F-FF-1', 'F-FF-2'] as const;
const ASKED = ['F-FF-1', 'F-FF-2', 'F-FF-3'] as const;

export const lineOf = (id: string, title: string): Evidence => ({
  id,
  title,
  where: '',
  date: '',
  strength: 1,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
});

export const actionOf = (text: string): PlannedAction => ({
  text,
  area: '',
  owner: '',
  by: '',
  cost: '',
  status: 'to-do',
  notes: '',
  items: [],
});

const recordOf = (note: string, evidence: readonly Evidence[]): ItemRecord => ({
  answer: { state: 'rated', level: 2 },
  note,
  evidence,
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: NOW,
  changedBy: '',
  answeredAt: NOW,
});

/** As it stands once a file of it has gone out: two devices begin with the same. */
const goneOut = (assessment: Assessment): Assessment => ({
  ...assessment,
  together: published(assessment),
});

/** An assessment with a word of its own in each kind of thing, another one, and an exercise. */
export function beginning(instrument: Instrument) {
  const about = { kind: 'full', now: NOW, today: TODAY, instrument } as const;
  const spring = newAssessment({ ...about, id: 'spring' });
  const autumn = newAssessment({ ...about, id: 'autumn' });
  const room = newExercise({
    ...{ id: 'room', collectionId: COLLECTION, name: 'Room', now: NOW, today: TODAY, instrument },
    ...{ pick: 'own', items: ASKED, attribution: 'not-attributed', isRehearsal: false },
  });
  return {
    spring: goneOut({
      ...spring,
      name: 'Spring',
      plan: { actions: { step: actionOf('word-1') }, order: ['step'] },
      answers: { 'F-FF-1': recordOf('word-2', [lineOf('minutes', 'word-3')]) },
    }),
    autumn: goneOut({ ...autumn, name: 'Autumn', answers: { 'F-FF-2': recordOf('word-4', []) } }),
    room: goneOut(room),
  };
}

export const fileOf = (assessment: Assessment): string =>
  encodeAssessment(assessment, { savedAt: NOW, source: 'made up' });

export type MadeUpReply = {
  /** 0 to 9. */
  readonly person: number;
  readonly revision: number;
  /** One sign a question asked. */
  readonly answers: string;
};

export const respondentOf = (person: number): string => `PERS000${person}`;

/** As the person's phone would show it, or anyone who has the invitation could make it. */
export const codeOf = (
  { id, version }: Pick<Instrument, 'id' | 'version'>,
  { person, revision, answers }: MadeUpReply,
): string =>
  encodeReply({
    ...{ instrument: { id, version }, round: 'first', collection: COLLECTION, isRehearsal: false },
    ...{ itemCount: ASKED.length, respondent: respondentOf(person) },
    response: { revision, role: '', name: '', answers, isWithdrawn: false },
  });

/** Two links of one exercise: the second asks one question less. */
export const invitationsOf = (instrument: Instrument): readonly string[] =>
  [ASKED, ASKED.slice(0, 2)].map((items) =>
    encodeInvitation(
      {
        ...{ instrument, round: 'first', collection: COLLECTION, items, pick: 'own' },
        ...{ attribution: 'not-attributed', isRehearsal: false },
        ...{ organisation: '', facilitator: '', on: TODAY },
      },
      instrument,
    ),
  );
