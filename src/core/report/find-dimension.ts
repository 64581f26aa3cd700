import type { Instrument, Item, ItemId } from '../instrument/instrument';
import type { HeatCell, ReportModel, ScoreRow } from '../report-model/report-model';
import { dimensionsOf, loading } from '../scoring/dimensions';
import { upperFirst } from '../wording/words';

/** What one address shows: a dimension with its rows, or a cell of the heat map. */
export type FoundDimension = {
  readonly kicker: string;
  readonly name: string;
  readonly about: string;
  /** The row, then its parts; none for a cell. */
  readonly rows: readonly ScoreRow[];
  readonly cell: HeatCell | null;
  readonly items: readonly ItemId[];
  readonly sections: readonly string[];
  readonly weightOf: (item: Item) => number;
};

const kickersOf = ({ says, view }: Instrument) => ({
  section: 'Section',
  function: 'Function',
  sufficiency: upperFirst(says.factorKind),
  part: `Part of a ${says.factorKind}`,
  view: view?.kind ?? '',
});

const findCell = (
  instrument: Instrument,
  report: ReportModel,
  id: string,
): FoundDimension | null => {
  const cell = report.heat.rows
    .flatMap(({ cells }) => cells)
    .find((candidate) => `${candidate.section}/${candidate.function}` === id);
  const section = instrument.sections.find((candidate) => candidate.id === cell?.section);
  const home = instrument.functions.find((candidate) => candidate.id === cell?.function);
  if (!cell || !section || !home) return null;
  return {
    kicker: 'Where a section meets a function',
    name: `${section.name}: ${home.name.charAt(0).toLowerCase()}${home.name.slice(1)}`,
    about: 'The questions that ask about this function as part of this section.',
    rows: [],
    cell,
    items: cell.items,
    sections: [section.id],
    weightOf: (item) => item.importance,
  };
};

const aboutOf = (instrument: Instrument, id: string): string => {
  const parts = instrument.sufficiency.flatMap((factor) =>
    factor.parts.map((part) => ({ ...part, id: `${factor.id}-${part.id}` })),
  );
  const { sections, functions, sufficiency, viewGroups } = instrument;
  const named = [...sections, ...functions, ...sufficiency, ...parts, ...viewGroups];
  return named.find((candidate) => candidate.id === id)?.about ?? '';
};

/** The dimension or cell with this id; null when there is none. */
export const findDimension = (
  instrument: Instrument,
  report: ReportModel,
  id: string,
): FoundDimension | null => {
  const dimension = dimensionsOf(instrument).find((candidate) => candidate.id === id);
  const { factors, functions, sufficiency, viewGroups } = report;
  const rows = [factors, functions, sufficiency, viewGroups].flatMap((figure) => figure.rows);
  const own = rows.find((row) => row.id === id);
  if (!dimension || !own) return findCell(instrument, report, id);
  const parts = rows.filter((row) => row.isPart && row.id.startsWith(`${id}-`));
  return {
    kicker: kickersOf(instrument)[dimension.kind],
    name: dimension.name,
    about: aboutOf(instrument, id),
    rows: [own, ...parts],
    cell: null,
    items: own.items,
    sections: dimension.kind === 'section' ? [id] : instrument.sections.map((each) => each.id),
    weightOf: (item) => loading(item, dimension),
  };
};
