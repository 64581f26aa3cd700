import type { ItemRecord } from '../response/answer';
import type { Assessment, AssessmentHead } from '../response/assessment';
import { textOf } from '../response/mark-of';

/** What was answered about an item, apart from its evidence and from when. */
export type GivenAnswer = Pick<ItemRecord, 'answer' | 'note' | 'speakers' | 'accreditationCodes'>;

/** One thing of an assessment that can be changed by itself, as it stands. */
export type StandingPlace = {
  /** JSON text, its fields in order. */
  readonly text: string;
  /** Who changed it and when, as far as is known; of most things only that of the whole copy is. */
  readonly by: string;
  readonly at: string;
};

/** Every place (see together.ts) that is not blank. */
export function placesOf(assessment: Assessment): ReadonlyMap<string, StandingPlace> {
  const { share, changedAt } = assessment;
  const whole = { by: share?.to ?? '', at: changedAt };
  const places = new Map<string, StandingPlace>();
  for (const [place, value] of headPlaces(assessment)) {
    if (!isBlank(value)) places.set(place, { text: textOf(value), ...whole });
  }
  for (const [item, record] of Object.entries(assessment.answers)) {
    const own = { by: record.changedBy, at: record.changedAt };
    const given = givenIn(record);
    if (!isNothing(given)) places.set(`answers/${item}`, { text: textOf(given), ...own });
    for (const line of record.evidence)
      places.set(`evidence/${item}/${line.id}`, { text: textOf(line), ...own });
  }
  return places;
}

const givenIn = ({ answer, note, speakers, accreditationCodes }: GivenAnswer): GivenAnswer => ({
  answer,
  note,
  speakers,
  accreditationCodes,
});

const isNothing = ({ answer, note, speakers, accreditationCodes }: GivenAnswer): boolean =>
  answer === null && note === '' && speakers === '' && accreditationCodes === '';

const isBlank = (value: unknown) =>
  value === '' || value === 0 || (Array.isArray(value) && value.length === 0);

type Places = readonly (readonly [place: string, value: unknown])[];

function headPlaces(head: AssessmentHead): Places {
  const { functions, ...facts } = head.profile;
  return [
    ['name', head.name],
    ['assessedOn', head.assessedOn],
    ...inside('respondent', head.respondent),
    ...inside('profile', facts),
    ...inside('profile/functions', functions),
    ...inside('context', head.context),
    ...inside('localPriorities', head.localPriorities),
    ...inside('targets/sections', head.targets.sections),
    ...inside('targets/items', head.targets.items),
    ...inside('outcomes', head.outcomes),
    ...inside('report', head.report),
    ...inside('plan/actions', head.plan.actions),
    ['plan/order', head.plan.order],
    ['signOff', isSigned(head.signOff) ? head.signOff : ''],
    ...exercisePlaces(head.exercise),
    ...partnerPlaces(head.partners),
  ];
}

const inside = (parent: string, fields: object): Places =>
  Object.entries(fields).map(([field, value]) => [`${parent}/${field}`, value]);

const isSigned = ({ approvedBy, approvedOn, nextReview, isFinal }: AssessmentHead['signOff']) =>
  isFinal || `${approvedBy}${approvedOn}${nextReview}` !== '';

/** Its responses, and what people were told and asked, are not changed by one person against another: copies/join-exercises.ts. */
function exercisePlaces(exercise: AssessmentHead['exercise']): Places {
  if (exercise === null) return [];
  const priorities = exercise.priorities.map((line) => [line.id, line]);
  const { facilitator, readers, address, expectedNames, expectedCount, deleteBy } = exercise;
  return [
    ...inside('exercise', {
      facilitator,
      readers,
      address,
      expectedNames,
      expectedCount,
      deleteBy,
    }),
    ...inside('exercise/notApplicable', exercise.notApplicable),
    ...inside('exercise/cards', exercise.cards),
    ...inside('exercise/agreed', exercise.agreed),
    ...inside('exercise/findOut', exercise.findOut),
    ...inside('exercise/priorities', Object.fromEntries(priorities)),
  ];
}

/** How many are asked, and until when. */
function partnerPlaces(partners: AssessmentHead['partners']): Places {
  if (partners === null) return [];
  const { expectedCount, closesOn } = partners;
  return inside('partners', { expectedCount, closesOn });
}
