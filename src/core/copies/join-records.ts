import {
  declaredGiven,
  type EarlierAnswer,
  type Evidence,
  type ItemRecord,
} from '../document/answer';
import { answerPlace, evidencePlace, isEvidencePlace, ownName } from '../document/place';
import type { Rival } from '../document/together';
import { LIMITS } from '../limits/limits';
import type { PlaceState } from '../lineage/place-state';
import { answeredAtOf } from '../response/answered-at';
import { joinHistories } from '../response/history';
import { evidenceAt, givenAt } from './place-kinds';

export type States = ReadonlyMap<string, PlaceState>;

type Copies = {
  readonly item: string;
  /** Of all places, once the two are joined. */
  readonly joined: States;
  /** Each copy's record of the item, and what it knew of the answer. */
  readonly copies: readonly {
    readonly record: ItemRecord | undefined;
    readonly answer: PlaceState | undefined;
  }[];
};

/** What stands of an item once two copies are joined, with every answer that gave way kept as an earlier one. */
export function joinRecords({ item, joined, copies }: Copies): ItemRecord | null {
  const records = copies.flatMap(({ record }) => record ?? []);
  if (records.length === 0) return null;
  const alive = joined.get(answerPlace(item))?.alive ?? [];
  const [standing] = alive;
  const open = new Set(alive.slice(0, LIMITS.rivalsOfAPlace).map(({ value }) => value));
  const known = [...alive, ...copies.flatMap(({ answer }) => answer?.alive ?? [])];
  const gone = known.filter(({ value }) => !open.has(value)).flatMap(earlierOf);
  const lines = records.map(({ evidence }) => evidence.map(({ id }) => id));
  // Given twice over by two people, it is one answer: the later word on who and when, in any order.
  const alike = alive.filter(({ value }) => value === standing?.value);
  const touched = latestTouch(
    standing === undefined
      ? records.map(({ changedAt, changedBy }) => ({ at: changedAt, by: changedBy }))
      : alike,
  );
  const stands = standing === undefined ? null : givenAt(standing.value);
  return {
    ...(stands ?? declaredGiven.blank),
    evidence: linesOf(item, lines, joined),
    history: joinHistories([...gone, ...records.flatMap(({ history }) => history)]),
    changedAt: touched.at,
    changedBy: touched.by,
    answeredAt: answeredAtOf(stands?.answer ?? null, touched.at, records),
  };
}

/** An answer that stood, as one that did; none where the item was blank. */
export function earlierOf({ value, at, by }: Rival): readonly EarlierAnswer[] {
  const stood = givenAt(value);
  return stood === null ? [] : [{ ...stood, changedAt: at, changedBy: by }];
}

type Touch = Pick<Rival, 'at' | 'by'>;

const latestTouch = (touches: readonly Touch[]): Touch =>
  touches.reduce((one, other) =>
    one.at > other.at || (one.at === other.at && one.by > other.by) ? one : other,
  );

/** In the first copy's order, then what is new to it by id. */
function linesOf(
  item: string,
  [ours = [], ...others]: readonly (readonly string[])[],
  joined: States,
): readonly Evidence[] {
  const there = new Set(ours);
  const known = [...joined.keys()].filter((place) => isEvidencePlace(place, item));
  const ids = [...others.flat(), ...known.map(ownName)];
  const more = [...new Set(ids)].filter((id) => !there.has(id)).toSorted();
  return [...ours, ...more].flatMap((id) => {
    const text = joined.get(evidencePlace(item, id))?.alive[0]?.value ?? '';
    return evidenceAt(text) ?? [];
  });
}
