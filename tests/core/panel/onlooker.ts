/**
 * An onlooker: given everything that was shown, in order, and who was there each time, and one
 * person's own answer, looks for answers that became certain.
 *
 * - What is shown of an item is what the panel's scorecard holds of it (the report, the files and the
 *   pages are made of that alone); two showings of which nothing differs count as one.
 * - The people of a showing are those counted in it. People who were there at all the same showings
 *   cannot be told apart, so an answer becomes certain only where a whole group of such people, bar
 *   the onlooker, is known to have said one and the same.
 * - The onlooker tries every way the answers could have been that fits all that was shown, and takes
 *   it that nobody who voted twice changed their mind, as long as that fits.
 * - It is a leak if the answer of someone is certain, by a change between two showings, or by one
 *   showing of five or more, and not merely because five or more people, bar the onlooker, said the
 *   same. What the middle of three or four tells one of them is said on the phone before it is asked.
 */
import type { PanelScorecard, RoundItem } from '../../../src/core/panel/panel';

/** A level 0 to 4, don't know (5), not applicable (6) or blank (7). */
export type Said = number;
type Counts = readonly number[];

/** One thing shown of one item: what may be told, and of whom. */
export type Sight = {
  readonly people: readonly string[];
  readonly told: Pick<RoundItem, 'median' | 'counts' | 'spread'>;
};

export type Leak = { readonly who: string; readonly said: Said; readonly knower: string | null };

type Group = { readonly members: readonly string[]; readonly seen: readonly boolean[] };

/** The people who were there at all the same showings, together. */
function groupsOf(sights: readonly Sight[]): readonly Group[] {
  const everyone = [...new Set(sights.flatMap(({ people }) => people))];
  const groups = new Map<string, Group>();
  for (const person of everyone) {
    const seen = sights.map(({ people }) => people.includes(person));
    const key = seen.join();
    const group = groups.get(key) ?? { members: [], seen };
    groups.set(key, { seen, members: [...group.members, person] });
  }
  return [...groups.values()];
}

/** How so many may have answered, at most `room` of each kind: counts of the five levels and the rest. */
function waysOf(size: number, [most = 0, ...others]: Counts): readonly Counts[] {
  if (others.length === 0) return size <= most ? [[size]] : [];
  return Array.from({ length: Math.min(size, most) + 1 }, (_, first) => first).flatMap((first) =>
    waysOf(size - first, others).map((rest) => [first, ...rest]),
  );
}

const KINDS = 6;
const plus = (one: Counts, other: Counts) => one.map((count, at) => count + (other[at] ?? 0));
const NOBODY: Counts = Array.from({ length: KINDS }, () => 0);

/** Whether counts (five levels, and all who gave none) fit what was told of them. */
function fits(counts: Counts, { median, spread }: Sight['told']): boolean {
  const levels = counts.slice(0, 5);
  const rated = levels.reduce((sum, count) => sum + count, 0);
  if (spread !== null) return levels.every((count, at) => count === spread.distribution[at]);
  if (median === null) return true;
  if (rated < 3) return false;
  const lined = levels.flatMap((count, level) => Array.from({ length: count }, () => level));
  const low = lined[Math.floor((rated - 1) / 2)] ?? 0;
  const high = lined[Math.floor(rated / 2)] ?? 0;
  return (low + high) / 2 === median;
}

/**
 * Every way each group may have answered that fits all showings: an array of counts, a group each.
 * Groups are filled one by one, none with more than a showing that is told in full has left.
 */
function worlds(
  groups: readonly Group[],
  sights: readonly Sight[],
): readonly (readonly Counts[])[] {
  const found: Counts[][] = [];
  let tried = 0;
  const fill = (at: number, chosen: readonly Counts[], sums: readonly Counts[]): void => {
    tried += 1;
    if (found.length >= MOST_WORLDS || tried > MOST_TRIES) return;
    const group = groups[at];
    if (group === undefined) {
      if (sights.every(({ told }, sight) => fits(sums[sight] ?? NOBODY, told)))
        found.push([...chosen]);
      return;
    }
    const { members, seen } = group;
    const room = NOBODY.map((_, kind) =>
      sights.reduce((least, { told: { spread } }, sight) => {
        const all = seen[sight] ? spread?.distribution[kind] : undefined;
        return all === undefined ? least : Math.min(least, all - (sums[sight]?.[kind] ?? 0));
      }, members.length),
    );
    for (const way of waysOf(members.length, room)) {
      const next = sums.map((sum, sight) => (seen[sight] ? plus(sum, way) : sum));
      fill(at + 1, [...chosen, way], next);
    }
  };
  fill(
    0,
    [],
    sights.map(() => NOBODY),
  );
  return tried > MOST_TRIES ? [] : found;
}

/** More ways than this are as good as none that is certain; so are too many to try. */
const MOST_TRIES = 20_000;
const MOST_WORLDS = 1000;

/** The one thing everybody of these counts said, or null. */
const allSaid = (counts: Counts): Said | null => {
  const said = counts.flatMap((count, kind) => (count > 0 ? [kind] : []));
  return said.length === 1 ? (said[0] ?? null) : null;
};

type Known = { readonly groups: readonly Group[]; readonly all: readonly (readonly Counts[])[] };

function knownFrom(sights: readonly Sight[]): Known {
  const groups = groupsOf(sights);
  return { groups, all: worlds(groups, sights) };
}

/** One of each group and answer: to know the one is as good as to know the other. */
function knowersOf({ groups }: Known, truth: ReadonlyMap<string, Said>): readonly string[] {
  return groups.flatMap(({ members }) => [
    ...new Map(members.map((person) => [kindOf(truth.get(person)), person])).values(),
  ]);
}

/** Who gave no level is one kind: what else they said is never told of a few. */
const kindOf = (said: Said | undefined) => Math.min(said ?? KINDS - 1, KINDS - 1);

/** Whose answer to an item is certain from these showings, knowing the answer of `knower` alone. */
function certainFrom(
  { groups, all }: Known,
  truth: ReadonlyMap<string, Said>,
  knower: string | null,
): readonly Leak[] {
  if (all.length === 0 || all.length >= MOST_WORLDS) return [];
  const own = knower === null ? null : kindOf(truth.get(knower));
  return groups.flatMap((group, at) => {
    const isOwn = knower !== null && group.members.includes(knower);
    const others = group.members.filter((person) => person !== knower);
    if (others.length === 0) return [];
    const rests = all.flatMap((world) => {
      const counts = world[at] ?? NOBODY;
      if (!isOwn || own === null) return [counts];
      return (counts[own] ?? 0) > 0
        ? [counts.map((count, kind) => (kind === own ? count - 1 : count))]
        : [];
    });
    const said = new Set(rests.map(allSaid));
    const [one] = said;
    if (said.size !== 1 || one === null || one === undefined) return [];
    return others.map((who) => ({ who, said: one, knower }));
  });
}

/** Leaks of an item over all that was shown, for an onlooker who knows nobody's answer or just one. */
export function leaksOf(
  sights: readonly Sight[],
  truth: ReadonlyMap<string, Said>,
): readonly Leak[] {
  const told = distinct(sights);
  const few = told.filter(({ people }) => people.length < 5);
  const known = knownFrom(told);
  const ofFew = few.map((sight) => knownFrom([sight]));
  return [null, ...knowersOf(known, truth)].flatMap((knower) => {
    const hasBeenSaid = ofFew.flatMap((each) => certainFrom(each, truth, knower));
    return certainFrom(known, truth, knower).filter(
      (leak) => !isUnanimous(told, leak, truth) && !hasBeenSaid.some(({ who }) => who === leak.who),
    );
  });
}

/** What unanimity tells cannot be hidden: at a showing, or of those who came or went between two. */
function isUnanimous(
  sights: readonly Sight[],
  { who, said, knower }: Leak,
  truth: ReadonlyMap<string, Said>,
): boolean {
  const sets = sights.map(({ people }) => people);
  const changes = sets.flatMap((one) =>
    sets.map((other) => one.filter((person) => !other.includes(person))),
  );
  return [...sets, ...changes].some(
    (people) =>
      people.includes(who) &&
      people.length >= 5 &&
      people.every((person) => person === knower || kindOf(truth.get(person)) === said),
  );
}

/** Each once, and none that tells nothing. */
const distinct = (sights: readonly Sight[]): readonly Sight[] => {
  const told = sights.filter(({ told: { median, spread } }) => median !== null || spread !== null);
  return [...new Map(told.map((sight) => [JSON.stringify(sight), sight])).values()];
};

/** What a scorecard tells of an item, in both rounds; a round of three or four is its middle alone. */
export function sightsOf(
  panel: PanelScorecard,
  item: string,
  first: readonly string[],
  again: readonly string[] | null,
): readonly Sight[] {
  const found = panel.items.find((each) => each.item === item);
  if (found === undefined) return [];
  const second =
    found.again !== null && again !== null ? [{ people: again, told: toldIn(found.again) }] : [];
  return [{ people: first, told: toldIn(found) }, ...second];
}

const toldIn = ({ median, counts, spread }: RoundItem): Sight['told'] => ({
  median,
  counts,
  spread,
});
