import type { Instrument, Item, SufficiencyFactor } from '../instrument/instrument';

/** What is scored (heat-map cells apart: they follow a rule of their own, method 0.2). */
export type Dimension =
  | {
      readonly kind: 'section' | 'function' | 'sufficiency' | 'view';
      readonly id: string;
      readonly name: string;
    }
  | {
      readonly kind: 'part';
      /** Factor and part together, such as `S3-own`. */
      readonly id: string;
      readonly name: string;
      readonly factor: string;
      readonly part: string;
    };

const partsOf = (factor: SufficiencyFactor): readonly Dimension[] =>
  factor.parts.map((part) => ({
    kind: 'part',
    id: `${factor.id}-${part.id}`,
    name: part.name,
    factor: factor.id,
    part: part.id,
  }));

/** Every dimension of an instrument: sections, functions, sufficiency factors, parts, groups of the other view. */
export const dimensionsOf = (instrument: Instrument): readonly Dimension[] => {
  const { sections, functions, sufficiency, viewGroups } = instrument;
  return [
    ...sections.map(({ id, name }): Dimension => ({ kind: 'section', id, name })),
    ...functions.map(({ id, name }): Dimension => ({ kind: 'function', id, name })),
    ...sufficiency.map(({ id, name }): Dimension => ({ kind: 'sufficiency', id, name })),
    ...sufficiency.flatMap(partsOf),
    ...viewGroups.map(({ id, name }): Dimension => ({ kind: 'view', id, name })),
  ];
};

/** How much of an item a dimension takes, before its importance: 0, 1 or 2. */
const share = (item: Item, dimension: Dimension): number => {
  switch (dimension.kind) {
    case 'section':
      return item.section === dimension.id ? 1 : 0;
    case 'function':
      return item.functions[dimension.id] ?? 0;
    case 'sufficiency':
      return item.sufficiency[dimension.id] ?? 0;
    case 'part':
      return item.sufficiencyPart === dimension.part
        ? (item.sufficiency[dimension.factor] ?? 0)
        : 0;
    case 'view':
      return item.viewGroups.includes(dimension.id) ? 1 : 0;
  }
};

/**
 * L(i,d) of method 2.2, a whole number, 0 when the item has no part in the dimension.
 * `w` in a section, `w a` in a function, `w b` in a sufficiency factor or the part of it the item
 * names (method 0.3), `w` in each group of the other view it belongs to.
 */
export const loading = (item: Item, dimension: Dimension): number =>
  item.importance * share(item, dimension);
