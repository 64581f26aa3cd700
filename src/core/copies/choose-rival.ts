/** What is to be chosen where two copies were changed without knowing of each other. */

import { declaredGiven, declaredItemRecord, type ItemRecord } from '../document/answer';
import type { Assessment } from '../document/assessment';
import { isAnswerPlace, isEvidencePlace, itemAt, ownName } from '../document/place';
import type { Rival } from '../document/together';
import type { Instrument } from '../instrument/instrument';
import { rememberedOf, statesOf } from '../lineage/lineage';
import { answeredAtOf } from '../response/answered-at';
import { joinHistories } from '../response/history';
import { markOf } from '../response/mark-of';
import { goneAfter, withoutGone } from './gone';
import { mayStandWhenFinal } from './into-final';
import { earlierOf } from './join-records';
import { evidenceAt, givenAt, headValueAt, isFitting, isSettled } from './place-kinds';
import { withPlaces } from './with-places';

type Version = {
  readonly mark: string;
  /** As it would stand there, `GivenAnswer` or `Evidence` for instance; null where the thing is taken away. */
  readonly value: unknown;
  readonly by: string;
  readonly at: string;
};

export type Dispute = {
  readonly place: string;
  /** Two or more that say different things; the order is the same in every copy. */
  readonly versions: readonly Version[];
  /** Which of them counts until one is chosen. */
  readonly stands: number;
};

/** Everything to be chosen: answers with their evidence in the instrument's order, then the rest. */
export function disputes(
  assessment: Assessment,
  { items }: Pick<Instrument, 'items'>,
): readonly Dispute[] {
  const positions = new Map(items.map(({ id }, position) => [id, position]));
  const positionOf = (place: string) =>
    positions.get(itemAt(place) ?? '') ?? positions.size + Number(itemAt(place) === null);
  return [...statesOf(assessment)]
    .filter(([place]) => isFitting(place, '') && !isSettled(place))
    .map(([place, { alive }]) => {
      const versions = versionsAmong(place, alive);
      const stands = versions.findIndex(({ value }) => value === alive[0]?.value);
      return { place, stands, versions: versions.map((version) => versionAt(place, version)) };
    })
    .filter(({ versions }) => versions.length > 1)
    .filter(({ place }) => !assessment.signOff.isFinal || isOpenWhenFinal(assessment, place))
    .toSorted(
      (one, other) =>
        positionOf(one.place) - positionOf(other.place) || (one.place < other.place ? -1 : 1),
    );
}

/** Of a final assessment only what goes on after the sign-off is to be chosen. */
const isOpenWhenFinal = (assessment: Assessment, place: string) =>
  (assessment.together.rivals[place] ?? []).every(({ value }) =>
    mayStandWhenFinal(assessment, place, value),
  );

/** Those that say different things and fit, in a fixed order. */
function versionsAmong(place: string, alive: readonly Rival[]): readonly Rival[] {
  const fitting = alive.filter(({ value }) => isFitting(place, value));
  const inOrder = fitting.toSorted((one, other) => (one.mark < other.mark ? -1 : 1));
  return [...new Map(inOrder.map((version) => [version.value, version])).values()];
}

const versionAt = (place: string, { mark, value, by, at }: Rival): Version => ({
  mark,
  value: valueAt(place, value),
  by,
  at,
});

function valueAt(place: string, text: string): unknown {
  if (isAnswerPlace(place)) return givenAt(text);
  if (isEvidencePlace(place)) return evidenceAt(text);
  return headValueAt(place, text);
}

/** Who chose, and when (ISO time). */
export type WhoChose = { readonly changedAt: string; readonly changedBy: string };

/**
 * That version of a dispute stands, for whoever has this copy: it has seen all of them. The others
 * of an answer become earlier answers of the item, those of anything else can be put back. Without
 * such a version nothing changes.
 */
export function rivalChosen(
  assessment: Assessment,
  place: string,
  index: number,
  choice: WhoChose,
): Assessment {
  const alive = statesOf(assessment).get(place)?.alive ?? [];
  const chosen = versionsAmong(place, alive)[index];
  return chosen === undefined ? assessment : withStanding(assessment, place, chosen, choice);
}

/** What gave way at this place stands again; what stood until now can be put back in turn. */
export function putBackAt(
  assessment: Assessment,
  place: string,
  value: string,
  choice: WhoChose,
): Assessment {
  const gone = assessment.together.gone[place] ?? [];
  const version = gone.find((each) => each.value === value);
  if (version === undefined || !isFitting(place, value)) return assessment;
  const back = withStanding(assessment, place, version, choice);
  const { together } = back;
  return { ...back, together: { ...together, gone: withoutGone(together.gone, place, value) } };
}

/** A new state that has seen all that stood there. */
function withStanding(
  assessment: Assessment,
  place: string,
  chosen: Rival,
  { changedAt, changedBy }: WhoChose,
): Assessment {
  const before = statesOf(assessment);
  const { alive, replaced } = before.get(place) ?? { alive: [], replaced: [] };
  const seen = [...alive.map(({ mark }) => mark), ...replaced];
  const mark = markOf(chosen.value, seen);
  const stands = { mark, value: chosen.value, by: changedBy, at: changedAt };
  const states = new Map([...before, [place, { alive: [stands], replaced: seen }]]);
  const gone = goneAfter([assessment.together.gone, {}], { before, states });
  const together = { ...assessment.together, ...rememberedOf(states), gone };
  const whole = { ...assessment, together, changedAt };
  const item = itemAt(place);
  if (item === null || !(isAnswerPlace(place) || isEvidencePlace(place))) {
    const { answers, ...head } = whole;
    return { ...withPlaces(head, new Map([[place, chosen.value]])), answers };
  }
  const record = whole.answers[item] ?? declaredItemRecord.blank;
  const others = versionsAmong(place, alive).filter(({ value }) => value !== chosen.value);
  const now = { ...withChosen(record, place, chosen, others), changedAt, changedBy };
  return { ...whole, answers: { ...whole.answers, [item]: now } };
}

function withChosen(
  record: ItemRecord,
  place: string,
  { value, at }: Rival,
  others: readonly Rival[],
): ItemRecord {
  if (isAnswerPlace(place)) {
    const stands = givenAt(value) ?? declaredGiven.blank;
    const history = joinHistories([...others.flatMap(earlierOf), ...record.history]);
    const answeredAt = answeredAtOf(stands.answer, at, [record]);
    return { ...record, ...stands, history, answeredAt };
  }
  const id = ownName(place);
  const line = evidenceAt(value);
  const isThere = record.evidence.some((entry) => entry.id === id);
  if (line !== null && !isThere) return { ...record, evidence: [...record.evidence, line] };
  return {
    ...record,
    evidence: record.evidence.flatMap((entry) => (entry.id === id ? (line ?? []) : entry)),
  };
}

/** Every version of a line of evidence as a line of its own: `newIds` for all but the first. */
export function allKept(
  assessment: Assessment,
  place: string,
  newIds: readonly string[],
  choice: WhoChose,
): Assessment {
  const alive = statesOf(assessment).get(place)?.alive ?? [];
  const versions = versionsAmong(place, alive);
  const lines = versions.flatMap(({ value }) => evidenceAt(value) ?? []);
  const first = versions.findIndex(({ value }) => value !== '');
  const chosen = rivalChosen(assessment, place, first, choice);
  const item = itemAt(place) ?? '';
  const record = chosen.answers[item];
  if (record === undefined) return assessment;
  const more = lines.slice(1).flatMap((line, at) => {
    const id = newIds[at];
    return id === undefined ? [] : [{ ...line, id }];
  });
  const evidence = [...record.evidence, ...more];
  return { ...chosen, answers: { ...chosen.answers, [item]: { ...record, evidence } } };
}
