import type { Evidence, ItemRecord } from '../document/answer';
import type { Assessment } from '../document/assessment';
import { isAnswerPlace, isEvidencePlace, itemAt, ownName } from '../document/place';
import { placesOf } from '../lineage/places-of';
import { withPlaces } from './with-places';

export type ChoiceMade = {
  readonly place: string;
  /** The assessment just before the choice. */
  readonly before: Assessment;
  /** Lines of evidence the choice added. */
  readonly newIds: readonly string[];
};

/** Whether what came of a choice still stands at its place, untouched. */
export const isAsChosen = (now: Assessment, after: Assessment, place: string): boolean =>
  placesOf(now).get(place)?.text === placesOf(after).get(place)?.text;

/** The assessment as it is `now` but for one choice, which is open again; other choices stand. */
export function withoutChoice(now: Assessment, { place, before, newIds }: ChoiceMade): Assessment {
  const together = {
    ...now.together,
    lineage: withEntry(now.together.lineage, before.together.lineage, place),
    rivals: withEntry(now.together.rivals, before.together.rivals, place),
    gone: withEntry(now.together.gone, before.together.gone, place),
  };
  const { answers, ...head } = { ...now, together };
  if (!isAnswerPlace(place) && !isEvidencePlace(place)) {
    const text = placesOf(before).get(place)?.text ?? '';
    return { ...withPlaces(head, new Map([[place, text]])), answers };
  }
  const item = itemAt(place) ?? '';
  const [stood, stands] = [before.answers[item], answers[item]];
  if (stood === undefined || stands === undefined) return now;
  const { evidence, ...given } = stood;
  const record: ItemRecord = isAnswerPlace(place)
    ? { ...given, evidence: stands.evidence }
    : { ...stands, evidence: linesBefore(stands.evidence, evidence, ownName(place), newIds) };
  return { ...head, answers: { ...answers, [item]: record } };
}

function linesBefore(
  now: readonly Evidence[],
  before: readonly Evidence[],
  id: string,
  newIds: readonly string[],
): readonly Evidence[] {
  const stood = before.find((line) => line.id === id);
  const kept = now.filter((line) => !newIds.includes(line.id));
  if (!kept.some((line) => line.id === id)) return stood ? [...kept, stood] : kept;
  return kept.flatMap((line) => (line.id === id ? (stood ?? []) : line));
}

function withEntry<Value>(
  now: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = now;
  const entry = before[key];
  return entry === undefined ? others : { ...others, [key]: entry };
}
