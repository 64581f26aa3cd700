import type { Rolldown } from 'vite';

type File = {
  /** Of the modules, in letters of source. */
  readonly size: number;
  readonly journeys: ReadonlySet<string>;
  readonly modules: readonly string[];
};
type Files = Map<string, File>;

/** In letters of source, before the build makes them short: about two kB on their way. */
const SMALL = 16_000;

/** Whoever waits for a question should wait for little else: a byte too many weighs more there. */
const WEIGHTS: Readonly<Record<string, number>> = { answering: 4, responding: 4, keeping: 8 };

/**
 * Puts each small file in with another, the one for which the least is fetched by journeys that do without it. Files
 * never ask for each other in a ring.
 */
export function joinSmallFiles(
  fileOf: ReadonlyMap<string, string>,
  graph: ReadonlyMap<string, Pick<Rolldown.ModuleInfo, 'code' | 'importedIds'>>,
): ReadonlyMap<string, string> {
  const files = filesBy(fileOf, graph);
  const where = new Map(fileOf);
  const stay = new Set<string>();
  for (;;) {
    const asks = requests(where, graph);
    const next = [...files]
      .filter(([name, { size }]) => size < SMALL && !stay.has(name))
      .sort(([, a], [, b]) => a.size - b.size)[0];
    if (next === undefined) return where;
    const [name, file] = next;
    const others = [...files].filter(
      ([other]) => other !== name && !isReachedRound(name, other, asks),
    );
    const best = others.sort(([, a], [, b]) => waste(file, a) - waste(file, b))[0];
    if (best === undefined) {
      stay.add(name);
      continue;
    }
    const [into, found] = best;
    files.delete(name);
    files.set(into, joined(found, file));
    for (const module of file.modules) where.set(module, into);
  }
}

function filesBy(
  fileOf: ReadonlyMap<string, string>,
  graph: ReadonlyMap<string, Pick<Rolldown.ModuleInfo, 'code'>>,
): Files {
  const files: Files = new Map();
  for (const [module, name] of fileOf) {
    const file = { size: graph.get(module)?.code?.length ?? 0, modules: [module] };
    const journeys = new Set(name.split('-'));
    const before = files.get(name);
    files.set(name, before ? joined(before, { ...file, journeys }) : { ...file, journeys });
  }
  return files;
}

const joined = (a: File, b: File): File => ({
  size: a.size + b.size,
  modules: [...a.modules, ...b.modules],
  journeys: new Set([...a.journeys, ...b.journeys]),
});

/** What is fetched for nothing once both are one file. */
const waste = (a: File, b: File): number =>
  a.size * weightWithout(b.journeys, a.journeys) + b.size * weightWithout(a.journeys, b.journeys);

const weightWithout = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some]
    .filter((journey) => !others.has(journey))
    .reduce((sum, journey) => sum + (WEIGHTS[journey] ?? 1), 0);

type Requests = ReadonlyMap<string, ReadonlySet<string>>;

/** By file, the files it cannot start without. */
function requests(
  where: ReadonlyMap<string, string>,
  graph: ReadonlyMap<string, Pick<Rolldown.ModuleInfo, 'importedIds'>>,
): Requests {
  const asks = new Map<string, Set<string>>();
  for (const [module, name] of where) {
    const wanted = asks.get(name) ?? new Set();
    for (const id of graph.get(module)?.importedIds ?? []) {
      const other = where.get(id);
      if (other !== undefined && other !== name) wanted.add(other);
    }
    asks.set(name, wanted);
  }
  return asks;
}

/** Whether one asks for the other by way of a third: as one file they would ask for each other in a ring. */
function isReachedRound(one: string, other: string, asks: Requests): boolean {
  const reaches = (from: string, to: string) => {
    const seen = new Set<string>();
    const waiting = [...(asks.get(from) ?? [])].filter((name) => name !== to);
    for (const name of waiting) {
      if (name === to) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      waiting.push(...(asks.get(name) ?? []));
    }
    return false;
  };
  return reaches(one, other) || reaches(other, one);
}
