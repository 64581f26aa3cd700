/** Checked files -> the instrument and its guidance. */
import type {
  Guidance,
  Instrument,
  Item,
  ItemGuidance,
  ItemId,
  Level,
  OtherView,
} from './instrument';
import type { PlacedItem } from './placed-item';
import type { InstrumentFile, ItemFile } from './schema';
import { termFinder } from './words-used';

export type Compiled = { readonly instrument: Instrument; readonly guidance: Guidance };

/** What a set of files that holds together comes to; `earlier` are the editions before it. */
export function build(
  head: InstrumentFile,
  placed: readonly PlacedItem[],
  earlier: readonly Compiled[],
): Compiled {
  const { glossary, improvementAreas, signs, sources, explains, least: _, ...rest } = head;
  const { view, outcomes = NO_OUTCOMES } = rest;
  const { pathways } = outcomes;
  const usedIn = termFinder(glossary);
  return {
    instrument: {
      ...rest,
      sufficiency: rest.sufficiency.map((factor) => ({
        ...factor,
        parts: factor.parts.map((part) => ({ ...part, above: part.above ?? null })),
      })),
      view: view === undefined ? null : otherView(view),
      viewGroups: view?.groups ?? [],
      hasPartnerQuestions: placed.some(({ item }) => item.partner !== undefined),
      hasSigns: signs.length > 0,
      earlier: earlier.map(({ instrument: { version, scale } }) => ({ version, scale })),
      outcomes: {
        ...outcomes,
        // What a page shows beside an outcome comes with the guidance, after what it must show first.
        pathways: pathways.map(({ shown: __, ...pathway }) => pathway),
      },
      items: placed.map((entry, position) => buildItem(entry, position, head.defaultTarget)),
    },
    guidance: {
      items: Object.fromEntries(placed.map(({ item }) => [item.id, buildGuidance(item, usedIn)])),
      improvementAreas,
      sources: sources.map((source) => ({ ...source, url: source.url ?? null })),
      signs,
      explains,
      support: head.says.support,
      outcomes: Object.fromEntries(pathways.map(({ id, shown }) => [id, shown])),
      glossary: glossary.map(({ term, meaning, alsoWritten }) => ({ term, meaning, alsoWritten })),
      partnerTitles: Object.fromEntries(
        earlier.map((edition) => [edition.instrument.version, partnerTitlesOf(edition)]),
      ),
    },
  };
}

const partnerTitlesOf = ({ instrument, guidance }: Compiled): Readonly<Record<ItemId, string>> =>
  Object.fromEntries(
    instrument.items
      .filter(({ id }) => guidance.items[id]?.partner != null)
      .map(({ id, title }) => [id, title]),
  );

const NO_OUTCOMES: NonNullable<InstrumentFile['outcomes']> = {
  ...{ lead: '', source: '', shownHeading: '' },
  ...{ pathways: [], confidence: [], proof: [] },
};

const otherView = ({ groups: _, ...view }: NonNullable<InstrumentFile['view']>): OtherView => view;

/** Method 0.1: a home load of 2, a load of 1 on each further function, 1 on each sufficiency factor. */
function buildItem({ section, item }: PlacedItem, position: number, usualTarget: Level): Item {
  const home = item.home === undefined ? [] : [[item.home, 2] as const];
  return {
    id: item.id,
    number: item.number,
    position,
    section,
    title: item.title,
    stem: item.stem,
    help: item.help ?? null,
    knownBy: item.knownBy,
    weaker: item.weaker,
    tested: item.tested,
    levels: item.levels,
    ladder: item.ladder,
    importance: item.importance,
    usualTarget,
    home: item.home ?? null,
    functions: Object.fromEntries([...item.alsoHelps.map((id) => [id, 1] as const), ...home]),
    sufficiency: Object.fromEntries(item.sufficiency.map((id) => [id, 1])),
    sufficiencyPart: item.sufficiencyPart ?? null,
    flag: item.flag ?? null,
    quick: item.quick,
    naAllowed: item.naAllowed,
    viewGroups: item.view,
    meaningVersion: item.meaningVersion,
  };
}

function buildGuidance(item: ItemFile, usedIn: ReturnType<typeof termFinder>): ItemGuidance {
  return {
    gapTitle: item.gapTitle,
    why: item.why,
    evidence: item.evidence,
    nextSteps: item.nextSteps,
    context: item.context ?? null,
    partner: item.partner ?? null,
    words: usedIn(item),
  };
}
