/**
 * Which modules stand in one file of the build. What the first page needs is one file; everything else is put by the
 * journeys that need it, so that going anywhere fetches a few files and no module comes twice. By pages alone the build
 * would be 260 files, most of them smaller than what asking for one costs.
 */
import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Which journey a page, or anything else fetched by itself, belongs to; the first that fits. */
const JOURNEYS: readonly (readonly [journey: string, where: RegExp])[] = [
  ['responding', /src\/pages\/away-day\/respond\/|src\/app\/away-day-routes/],
  [
    'answering',
    /src\/app\/(?:assessment-route|list\/stages)\.|src\/pages\/assess\/answer\/answer-page|src\/platform\/(?:foreign-nodes|key-focus)/,
  ],
  [
    'around',
    /src\/pages\/assess\/(?:home|task-list|set-up|answer|check-answers)\/|src\/core\/storage\/|keeping\/save-to-file/,
  ],
  ['results', /src\/pages\/assess\/(?:results|outcomes|final)\//],
  ['hosting', /src\/pages\/away-day\//],
  ['reading', /src\/pages\/reading\/|src\/app\/reading-routes/],
  ['charts', /src\/charts\/(?!svg)/],
  ['word', /write-docx/],
  ['excel', /write-xlsx|core\/documents\/(?:workbook|csv)/],
  ['papers', /src\/core\/documents\/|src\/charts\/svg|core\/file\/file-of-assessment/],
  ['working', /src\/pages\//],
];
const MORE = 'more';

/** What so many journeys need stands together: each would have fetched most of it. */
const SHARED_BY = 6;

/**
 * Names the file a module stands in; null where the build decides, as for what the first page needs. A module is in
 * the file of all journeys that come to it, so a file asks only for files of at least the same journeys, and never in a ring.
 */
export function journeyChunks(): (id: string, modules: Modules) => string | null {
  const known = new Map<string, ReadonlySet<string>>();
  const journeysTo = (id: string, modules: Modules, onTheWay: ReadonlySet<string>) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const info = modules.getModuleInfo(id);
    const journeys = new Set<string>();
    if (info === null) return journeys;
    if (info.isEntry) journeys.add('first');
    if (info.dynamicImporters.length > 0) journeys.add(journeyOf(id));
    const passed = new Set([...onTheWay, id]);
    for (const importer of info.importers) {
      if (passed.has(importer)) continue;
      for (const journey of journeysTo(importer, modules, passed)) journeys.add(journey);
    }
    // On the way round a ring not all is known yet.
    if (onTheWay.size === 0) known.set(id, journeys);
    return journeys;
  };
  return (id, modules) => {
    // Large texts, each fetched by itself.
    if (id.includes('virtual:')) return null;
    const journeys = journeysTo(id, modules, new Set());
    if (journeys.has('first')) return null;
    if (journeys.size >= SHARED_BY) return 'shared';
    return [...journeys].sort().join('-') || MORE;
  };
}

const journeyOf = (id: string): string => JOURNEYS.find(([, where]) => where.test(id))?.[0] ?? MORE;
