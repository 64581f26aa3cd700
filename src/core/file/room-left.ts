import { type Assessment, declaredAssessment } from '../document/assessment';
import type { Instrument } from '../instrument/instrument';
import type { FileProblem } from '../json/result';

type Entries = {
  readonly path: readonly string[];
  readonly ids: readonly string[];
  /** What this page may come to add. */
  readonly ours: readonly { readonly id: string }[];
  readonly limit: number;
};

/**
 * A file full of ids this page does not know must leave room for those it does: one answer more,
 * and what is kept could not be opened again.
 */
export function roomProblem(assessment: Assessment, instrument: Instrument): FileProblem | null {
  for (const { path, ids, ours, limit } of entriesOf(assessment, instrument)) {
    const taken = new Set(ids);
    const maximum = limit - ours.filter(({ id }) => !taken.has(id)).length;
    if (ids.length > maximum) {
      const expected = { kind: 'at-most', maximum, of: 'entries' } as const;
      return { code: 'damaged', path: ['assessment', ...path], expected };
    }
  }
  return null;
}

function entriesOf(from: Assessment, { items, sections, functions, outcomes }: Instrument) {
  const list = (path: readonly string[], value: object, ours: Entries['ours']): Entries => ({
    path,
    ids: Object.keys(value),
    ours,
    limit: declaredAssessment.placeAt([...path, 'any'])?.most ?? Number.POSITIVE_INFINITY,
  });
  return [
    list(['answers'], from.answers, items),
    list(['targets', 'items'], from.targets.items, items),
    list(['targets', 'sections'], from.targets.sections, sections),
    list(['profile', 'functions'], from.profile.functions, functions),
    list(['localPriorities'], from.localPriorities, functions),
    list(['outcomes'], from.outcomes, outcomes.pathways),
  ];
}
