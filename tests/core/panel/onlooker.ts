/**
 * An onlooker: given everything that was shown, in order, and who was there each time, which side each
 * is of, and one person's own answers, looks for answers that became certain.
 *
 * - What is shown of an item is what the panel's scorecard holds of it (tests/core/report/a-room-on-paper
 *   holds the report and all files to that alone); two showings of which nothing differs count as one.
 * - People who were there at all the same showings cannot be told apart, so an answer becomes certain
 *   only where a whole group of such people, bar the onlooker, is known to have said one and the same.
 * - It is certain where no other way the answers could have been fits all that was shown. The onlooker
 *   takes it that nobody who voted twice changed their mind, as long as that fits.
 * - It is a leak if the answer of someone is certain by a change between two showings, or by one
 *   showing of five or more, and not merely because five or more people, bar the onlooker, said the
 *   same. What the middle of three or four tells one of them is said on the phone before it is asked.
 */

/** A level 0 to 4, don't know (5), not applicable (6) or blank (7). */
export type Said = number;
export type Counts = readonly number[];

/** One thing shown of one item. */
export type Sight = {
  /** What it is of: a set of people, or several, as the two sides are or two rounds. */
  readonly sets: readonly (readonly string[])[];
  /** Of each set how many said what, where that is told: by kind, null where it is not. */
  readonly known: readonly (readonly (number | null)[])[];
  /** What would be shown if each set had said this, to be compared with `shown`. */
  readonly made: (counts: readonly Counts[]) => string;
  readonly shown: string;
};

export type Leak = { readonly who: string; readonly said: Said; readonly knower: string | null };

type Group = { readonly members: readonly string[]; readonly seen: readonly boolean[] };

const KINDS = 8;
const NOBODY: Counts = Array.from({ length: KINDS }, () => 0);
const plus = (one: Counts, other: Counts) => one.map((count, at) => count + (other[at] ?? 0));

/** More ways to try than this, and it is not known to be no leak. */
const MOST_TRIES = 5_000;

/** The people who were there at all the same showings, together. */
function groupsOf(sights: readonly Sight[]): readonly Group[] {
  const sets = sights.flatMap((sight) => sight.sets.map((people) => new Set(people)));
  const groups = new Map<string, { members: string[]; seen: readonly boolean[] }>();
  for (const person of new Set(sets.flatMap((people) => [...people]))) {
    const seen = sets.map((people) => people.has(person));
    const group = groups.get(seen.join()) ?? { members: [], seen };
    group.members.push(person);
    groups.set(seen.join(), group);
  }
  return [...groups.values()];
}

/** How so many may have answered, of each kind no fewer and no more than this; one by one, for there may be millions. */
function* waysOf(size: number, least: Counts, most: Counts, kind = 0): Generator<Counts> {
  const [from, to] = [least[kind] ?? 0, Math.min(size, most[kind] ?? 0)];
  if (kind === KINDS - 1) {
    if (size >= from && size <= to) yield [size];
    return;
  }
  for (let count = from; count <= to; count += 1)
    for (const rest of waysOf(size - count, least, most, kind + 1)) yield [count, ...rest];
}

type Search = { readonly groups: readonly Group[]; readonly sights: readonly Sight[] };

/**
 * Whether some way the answers may have been fits all showings, fewer than `all` of the group at `first`
 * having said `kind`, and of each group at least `fewest` of each kind.
 */
function isPossible(
  { groups, sights }: Search,
  { first, kind: one, all }: { readonly first: number; readonly kind: Said; readonly all: number },
  fewest: readonly Counts[],
): boolean {
  const known = sights.flatMap((sight) => sight.known);
  const bySize = [...groups.keys()].toSorted(
    (a, b) => (groups[a]?.members.length ?? 0) - (groups[b]?.members.length ?? 0),
  );
  const order = [first, ...bySize.filter((at) => at !== first)];
  // The place of the last group that is in each set: what is left of it is theirs.
  const last = known.map((_, set) => order.findLastIndex((at) => groups[at]?.seen[set]));
  let tries = 0;
  const fill = (place: number, sums: readonly Counts[]): boolean => {
    tries += 1;
    if (tries > MOST_TRIES) return false;
    const at = order[place];
    const group = at === undefined ? undefined : groups[at];
    if (at === undefined || group === undefined) return fitsAll(sights, sums);
    const { members, seen } = group;
    const lefts = known.flatMap((counts, set) =>
      seen[set]
        ? [
            {
              isLast: last[set] === place,
              left: counts.map((all, kind) => leftOf(all, sums[set], kind)),
            },
          ]
        : [],
    );
    const most = NOBODY.map((_, kind) =>
      Math.min(members.length, ...lefts.map(({ left }) => left[kind] ?? members.length)),
    );
    const least = NOBODY.map((_, kind) =>
      Math.max(
        fewest[at]?.[kind] ?? 0,
        ...lefts.map(({ isLast, left }) => (isLast ? (left[kind] ?? 0) : 0)),
      ),
    );
    for (const way of waysOf(members.length, least, most)) {
      if (tries > MOST_TRIES) return false;
      if (place === 0 && (way[one] ?? 0) >= all) continue;
      const next = sums.map((sum, set) => (seen[set] ? plus(sum, way) : sum));
      if (fill(place + 1, next)) return true;
    }
    return false;
  };
  return fill(
    0,
    known.map(() => NOBODY),
  );
}

const leftOf = (all: number | null, sum: Counts | undefined, kind: number): number | null =>
  all === null ? null : all - (sum?.[kind] ?? 0);

function fitsAll(sights: readonly Sight[], sums: readonly Counts[]): boolean {
  let set = 0;
  return sights.every(({ sets, made, shown }) => {
    const own = sums.slice(set, set + sets.length);
    set += sets.length;
    return made(own) === shown;
  });
}

const countsOf = (people: readonly string[], truth: ReadonlyMap<string, Said>): Counts =>
  NOBODY.map(
    (_, kind) => people.filter((person) => (truth.get(person) ?? KINDS - 1) === kind).length,
  );

/** Whose answer is certain from these showings, knowing the answer of `knower` alone. */
function certainFrom(
  search: Search,
  truth: ReadonlyMap<string, Said>,
  knower: string | null,
): readonly Leak[] {
  const { groups } = search;
  const own = groups.map(({ members }) =>
    countsOf(
      members.filter((person) => person === knower),
      truth,
    ),
  );
  return groups.flatMap(({ members }, first) => {
    const others = members.filter((person) => person !== knower);
    const said = new Set(others.map((person) => truth.get(person) ?? KINDS - 1));
    const [kind] = said;
    // It is as it was: where they did not all say one thing, nobody can be certain that they did.
    if (kind === undefined || said.size > 1) return [];
    const leaks = others.map((who) => ({ who, said: kind, knower }));
    if (leaks.every((leak) => isUnanimous(search, leak, truth))) return [];
    const all = others.length + (own[first]?.[kind] ?? 0);
    return isPossible(search, { first, kind, all }, own) ? [] : leaks;
  });
}

/** One of each group and answer: to know the one is as good as to know the other. */
const knowersOf = ({ groups }: Search, truth: ReadonlyMap<string, Said>): readonly string[] =>
  groups.flatMap(({ members }) => [
    ...new Map(members.map((person) => [truth.get(person), person])).values(),
  ]);

/** Leaks of an item over all that was shown, for an onlooker who knows nobody's answer or just one. */
export function leaksOf(
  sights: readonly Sight[],
  truth: ReadonlyMap<string, Said>,
): readonly Leak[] {
  const told = distinct(sights);
  const search = { groups: groupsOf(told), sights: told };
  // The onlooker's guess that nobody changed their mind does not fit: nothing is certain.
  const isTrue = fitsAll(
    told,
    told.flatMap(({ sets }) => sets.map((people) => countsOf(people, truth))),
  );
  if (!isTrue) return [];
  const ofFew = told
    .filter(({ sets }) => sets.every((people) => people.length < 5))
    .map((sight) => ({ groups: groupsOf([sight]), sights: [sight] }));
  return [null, ...knowersOf(search, truth)].flatMap((knower) => {
    const leaks = certainFrom(search, truth, knower).filter(
      (leak) => !isUnanimous(search, leak, truth),
    );
    if (leaks.length === 0) return [];
    const hasBeenSaid = ofFew.flatMap((each) => certainFrom(each, truth, knower));
    return leaks.filter((leak) => !hasBeenSaid.some(({ who }) => who === leak.who));
  });
}

/** What unanimity tells cannot be hidden: at a showing, of those who came or went, or of a whole group. */
function isUnanimous(
  { groups, sights }: Search,
  { who, said, knower }: Leak,
  truth: ReadonlyMap<string, Said>,
): boolean {
  const sets = sights.flatMap((sight) => sight.sets);
  const changes = sets.flatMap((one) =>
    sets.map((other) => one.filter((person) => !other.includes(person))),
  );
  return [...sets, ...changes, ...groups.map(({ members }) => members)].some(
    (people) =>
      people.includes(who) &&
      people.length >= 5 &&
      people.every((person) => person === knower || truth.get(person) === said),
  );
}

/** Each once. */
const distinct = (sights: readonly Sight[]): readonly Sight[] => [
  ...new Map(
    sights.map((sight) => [
      JSON.stringify([sight.sets.map((set) => set.toSorted()), sight.shown]),
      sight,
    ]),
  ).values(),
];

/**
 * The groups of one to four people of whom something was told apart from all others: whoever is hidden
 * among fewer than five may be told apart over many questions, or by what else an onlooker knows. Where
 * all there ever was is one room of three or four, they are told on the phone.
 */
export function fewApart(sights: readonly Sight[]): readonly (readonly string[])[] {
  // Whether the middle stands is told of two sets at once, where it says nothing of who left.
  const groups = groupsOf(sights.filter(({ sets }) => sets.length === 1)).map(
    ({ members }) => members,
  );
  return groups.length === 1 ? [] : groups.filter((members) => members.length < 5);
}
