/**
 * Which modules stand in one file of the build. What the first page needs is one file; everything else is put by the
 * journeys that need it, so that going anywhere fetches a few files and no module comes twice. By pages alone the build
 * would be 260 files, most of them smaller than what asking for one costs.
 */
import type { Rolldown } from 'vite';
import { joinSmallFiles } from './join-small-files';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;
type Graph = ReadonlyMap<string, Rolldown.ModuleInfo>;

/** Few open a set of questions: what it shares with several journeys stands where it would without it. */
const SELDOM = 'sets';

/** What keeps: everyone fetches it, right after the first page or together with it. */
const KEEPING = 'keeping';

/** Which journey a page, or anything else fetched by itself, belongs to; the first that fits. */
const JOURNEYS: readonly (readonly [journey: string, where: RegExp])[] = [
  [KEEPING, /src\/app\/(?:open-store|frame\/updates)|src\/platform\/(?:foreign-nodes|key-focus)/],
  ['responding', /src\/pages\/away-day\/respond\/|src\/app\/(?:away-day-routes|first-question)/],
  [
    'answering',
    /src\/app\/(?:assessment-route|list\/stages)\.|src\/pages\/assess\/answer\/answer-page/,
  ],
  [
    'around',
    /src\/pages\/assess\/(?:home|task-list|set-up|answer|check-answers)\/|src\/core\/storage\/|keeping\/save-to-file/,
  ],
  ['results', /src\/pages\/assess\/(?:results|outcomes|final)\//],
  ['hosting', /src\/pages\/away-day\//],
  ['reading', /src\/pages\/reading\/|src\/app\/reading-routes/],
  ['charts', /src\/charts\/(?!svg)/],
  [SELDOM, /src\/app\/question-set\/|open-question-set/],
  ['word', /write-docx/],
  ['excel', /write-xlsx|core\/documents\/(?:workbook|csv)/],
  ['papers', /src\/core\/documents\/|src\/charts\/svg|core\/file\/file-of-assessment/],
  ['working', /src\/pages\/|specimen-of|src\/app\/open-file-route/],
];
const FIRST = 'first';

/** What files and stored records are checked with stands apart: whoever answers needs none of it until there is one. */
const CHECKS = 'checks';
const CHECKED_WITH = /\/node_modules\/zod\/|src\/core\/file\/schema/;

const MORE = 'more';

/** What so many journeys need stands together: each would have fetched most of it. */
const SHARED_BY = 6;
const SHARED = 'shared';
/** What the first question of an assessment waits for as well. */
const SOON = ['answering', 'around'];

/** Names the file a module stands in; null where the build decides, as for what the first page needs. */
export function journeyChunks(): (id: string, modules: Modules) => string | null {
  let files: ReadonlyMap<string, string> | null = null;
  return (id, modules) => {
    files ??= filesOf(graphAround(id, modules));
    return files.get(id) ?? null;
  };
}

function filesOf(graph: Graph): ReadonlyMap<string, string> {
  const journeysTo = journeysOf(graph);
  const files = new Map<string, string>();
  for (const id of graph.keys()) {
    const journeys = journeysTo.get(id);
    // Large texts are each fetched by themselves.
    if (id.includes('virtual:') || journeys === undefined || journeys.has(FIRST)) continue;
    if (journeys.size > 2) journeys.delete(SELDOM);
    if (CHECKED_WITH.test(id)) files.set(id, CHECKS);
    else if (journeys.has(KEEPING)) files.set(id, KEEPING);
    // Whoever follows a link waits for two files, not for a part of each that others share.
    else if (journeys.has('responding'))
      files.set(id, SOON.some((journey) => journeys.has(journey)) ? SHARED : 'responding');
    else files.set(id, journeys.size >= SHARED_BY ? SHARED : [...journeys].sort().join('-'));
  }
  return joinSmallFiles(files, graph);
}

/** Every module of the build, from any one of them. */
function graphAround(start: string, modules: Modules): Graph {
  const found = new Map<string, Rolldown.ModuleInfo>();
  const waiting = [start];
  for (const id of waiting) {
    const info = found.has(id) ? null : modules.getModuleInfo(id);
    if (info === null) continue;
    found.set(id, info);
    waiting.push(...info.importers, ...info.dynamicImporters);
    waiting.push(...info.importedIds, ...info.dynamicallyImportedIds);
  }
  return found;
}

/** By module, all journeys that come to it. */
function journeysOf(graph: Graph): ReadonlyMap<string, Set<string>> {
  const journeys = new Map<string, Set<string>>();
  const waiting: (readonly [id: string, journey: string])[] = [];
  for (const [id, { isEntry, dynamicImporters }] of graph) {
    if (isEntry) waiting.push([id, FIRST]);
    if (dynamicImporters.length > 0) waiting.push([id, journeyOf(id)]);
  }
  for (const [id, journey] of waiting) {
    const those = journeys.get(id) ?? new Set();
    if (those.has(journey)) continue;
    journeys.set(id, those.add(journey));
    for (const imported of graph.get(id)?.importedIds ?? []) waiting.push([imported, journey]);
  }
  return journeys;
}

const journeyOf = (id: string): string => JOURNEYS.find(([, where]) => where.test(id))?.[0] ?? MORE;
