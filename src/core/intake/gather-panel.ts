/** Files of many people put together into one exercise: working files, responses, assessments. Facts alone: the terminal words them. */

import type { CodeProblem } from '../codes/code-problem';
import type { ReplyCode } from '../codes/reply-code';
import type { RoundRefusal } from '../copies/join-exercises';
import { joinedBy } from '../copies/put-together';
import type { Assessment, RespondentRole } from '../document/assessment';
import type { PanelResponse, PanelRole } from '../document/collection';
import type { Exercise, ExercisePick } from '../document/exercise';
import { collectionOf, withCollection } from '../exercise/exercise-changes';
import { newExercise } from '../exercise/new-exercise';
import type { ResponseFile } from '../file/response-file';
import type { Instrument, Item } from '../instrument/instrument';
import type { Result } from '../json/result';
import { signOfAnswer } from '../limits/answer-signs';
import { collectingOf } from './collecting';
import { type Arrival, type Outcome, receiveResponse } from './receive-response';

export type PanelFile = { readonly file: string } & (
  | { readonly kind: 'assessment'; readonly assessment: Assessment }
  | { readonly kind: 'response'; readonly response: ResponseFile }
  | { readonly kind: 'codes'; readonly codes: readonly Result<ReplyCode, CodeProblem>[] }
);

type NotTaken = Exclude<Outcome['is'], (typeof TAKEN)[number]> | 'partners' | 'unread';

export type WhyIgnored =
  | { readonly of: 'response'; readonly because: NotTaken }
  | { readonly of: 'copy'; readonly because: RoundRefusal['code'] }
  /** Of one person, and no answer to this exercise. */
  | { readonly of: 'assessment' };

export type Ignored = { readonly file: string; readonly why: WhyIgnored };
export type Gathered = {
  /** The exercise with everyone's answers; null when none of the files holds any. */
  readonly assessment: Assessment | null;
  readonly ignored: readonly Ignored[];
};

type Working = Assessment & { readonly exercise: Exercise };
type Taken = { readonly working: Working; readonly ignored: readonly Ignored[] };

const isWorking = (assessment: Assessment): assessment is Working => assessment.exercise !== null;

/**
 * What the files hold together. The first working file is the exercise, and what belongs to it is
 * added. Without one, responses make an exercise of their own, not attributed, since nothing says
 * their people were told otherwise; and plain assessments a named one, a person each.
 */
export function gatherPanel(instrument: Instrument, files: readonly PanelFile[]): Gathered {
  const start = startingFrom(instrument, files);
  if (start === null) return { assessment: null, ignored: [] };
  let taken: Taken = { working: start.working, ignored: [] };
  for (const file of files.filter((one) => !start.from.includes(one))) {
    const { working, why } = takeIn(instrument, taken.working, file);
    const ignored = why === null ? [] : [{ file: file.file, why }];
    taken = { working, ignored: [...taken.ignored, ...ignored] };
  }
  return { assessment: taken.working, ignored: taken.ignored };
}

type Start = { readonly working: Working; readonly from: readonly PanelFile[] };

function startingFrom(instrument: Instrument, files: readonly PanelFile[]): Start | null {
  for (const one of files) {
    if (one.kind === 'assessment' && isWorking(one.assessment))
      return { working: one.assessment, from: [one] };
  }
  for (const one of files) {
    if (one.kind === 'response' && one.response.round === 'first')
      return { working: exerciseOfResponses(instrument, one.response), from: [] };
  }
  const plain = files.flatMap((one) => (one.kind === 'assessment' ? [one] : []));
  if (plain.length === 0) return null;
  const people = plain.map(({ assessment }) => assessment);
  return { working: exerciseOfAssessments(instrument, people), from: plain };
}

type TakenIn = { readonly working: Working; readonly why: WhyIgnored | null };

function takeIn(instrument: Instrument, working: Working, one: PanelFile): TakenIn {
  if (one.kind === 'response') return takeResponse(instrument, working, one.response);
  if (one.kind === 'codes') return takeCodes(instrument, working, one.codes);
  return isWorking(one.assessment)
    ? takeCopy(working, one.assessment)
    : { working, why: { of: 'assessment' } };
}

/** Put together as on the page: everyone of either, and what both rooms agreed. */
function takeCopy(working: Working, other: Assessment): TakenIn {
  const joined = joinedBy('exercise', working, other);
  if (!joined.ok) return { working, why: { of: 'copy', because: joined.problem.code } };
  const { assessment } = joined.value;
  return isWorking(assessment) ? { working: assessment, why: null } : { working, why: null };
}

/** Each by itself; the first that is not taken says why. */
function takeCodes(
  instrument: Instrument,
  working: Working,
  codes: readonly Result<ReplyCode, CodeProblem>[],
): TakenIn {
  let taken: TakenIn = { working, why: null };
  for (const code of codes) {
    const next = code.ok
      ? takeResponse(instrument, taken.working, code.value)
      : { working: taken.working, why: notTaken('unread') };
    taken = { working: next.working, why: taken.why ?? next.why };
  }
  return taken;
}

function takeResponse(instrument: Instrument, working: Working, response: Arrival): TakenIn {
  const { round } = response;
  if (round === 'partners') return { working, why: notTaken('partners') };
  const collection = collectionOf(working, round);
  if (collection === null) return { working, why: notTaken('other-exercise') };
  const collecting = collectingOf(working, round, instrument);
  const { outcome, collection: now } = receiveResponse(collection, collecting, response);
  const next = { ...working, ...withCollection(working, round, now) };
  return { working: isWorking(next) ? next : working, why: whyNot(outcome) };
}

const TAKEN = ['added', 'replaced', 'withdrawn', 'restored', 'reasons-added'] as const;
const isTaken = (is: Outcome['is']): is is (typeof TAKEN)[number] =>
  TAKEN.some((each) => each === is);

const notTaken = (because: NotTaken): WhyIgnored => ({ of: 'response', because });
const whyNot = ({ is }: Outcome): WhyIgnored | null => (isTaken(is) ? null : notTaken(is));

type Beginning = Pick<Exercise, 'pick' | 'items' | 'attribution' | 'isRehearsal'> & {
  readonly collection: string;
};

/** The times and ids of an exercise made here are never printed. */
function beginning(instrument: Instrument, { collection, ...from }: Beginning): Working {
  const [now, today] = ['1970-01-01T00:00:00.000Z', '1970-01-01'];
  const begun = newExercise({
    ...from,
    id: 'panel',
    collectionId: collection,
    name: '',
    now,
    today,
    instrument,
  });
  if (!isWorking(begun)) throw new Error('An exercise was begun without one');
  return begun;
}

function exerciseOfResponses(instrument: Instrument, response: ResponseFile): Working {
  const { collection, isRehearsal } = response;
  const asked = new Set(response.items);
  const items = instrument.items.filter(({ id }) => asked.has(id));
  const picked = { items: items.map(({ id }) => id), pick: pickOf(instrument, items) };
  return beginning(instrument, {
    ...picked,
    collection,
    isRehearsal,
    attribution: 'not-attributed',
  });
}

function pickOf(instrument: Instrument, items: readonly Item[]): ExercisePick {
  if (items.length === instrument.items.length) return 'full';
  const isQuick = items.every(({ quick }) => quick);
  const quick = instrument.items.filter((item) => item.quick);
  return isQuick && items.length === quick.length ? 'quick' : 'own';
}

function exerciseOfAssessments(instrument: Instrument, people: readonly Assessment[]): Working {
  const working = beginning(instrument, {
    pick: people.every(({ kind }) => kind === 'quick') ? 'quick' : 'full',
    items: [],
    attribution: 'named',
    isRehearsal: false,
    collection: '00000000',
  });
  const { first } = working.exercise;
  const responses = people.map((person, at) => [
    String(at).padStart(8, '0'),
    responseOf(first.items, person),
  ]);
  return {
    ...working,
    exercise: {
      ...working.exercise,
      first: { ...first, responses: Object.fromEntries(responses) },
    },
  };
}

function responseOf(items: readonly string[], person: Assessment): PanelResponse {
  const { answers, respondent, name } = person;
  const reasons = items.flatMap((id) => {
    const note = answers[id]?.note ?? '';
    return note === '' ? [] : [[id, note]];
  });
  return {
    revision: 1,
    role: roleOf(respondent.roles),
    name: respondent.names || name,
    answers: items.map((id) => signOfAnswer(answers[id]?.answer ?? null)).join(''),
    reasons: Object.fromEntries(reasons),
    isWithdrawn: false,
  };
}

/** Whoever is both, or said neither, is counted with neither. */
function roleOf(roles: readonly RespondentRole[]): PanelRole {
  const isStaff = roles.includes('staff');
  const isOther = roles.some((role) => role !== 'staff');
  if (isStaff === isOther) return '';
  return isStaff ? 'staff' : 'not-staff';
}
