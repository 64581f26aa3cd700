/**
 * Question files -> one frozen instrument and its guidance, or the list of everything wrong with them.
 * Checks each file's shape and every cross-reference; lint.ts adds the rules across items.
 */
import type * as z from 'zod/mini';
import { build, type Compiled } from './build-instrument';
import { deepFreeze } from './deep-freeze';
import { editionProblems } from './editions';
import { lint } from './lint';
import type { PlacedItem } from './placed-item';
import { plainProblem } from './plain-problem';
import type { Problem } from './problem';
import {
  type InstrumentFile,
  instrumentFileSchema,
  type SectionFile,
  sectionFileSchema,
} from './schema';

export type QuestionFile = { readonly name: string; readonly content: unknown };
export type QuestionFiles = {
  readonly instrument: QuestionFile;
  readonly sections: readonly QuestionFile[];
};
export type CompileResult =
  | { readonly ok: true; readonly value: Compiled }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The compiled instrument, or every problem found (shape first; cross-references only once shapes hold).
 * `earlier`: the editions before it, oldest first; null for one of these, which is taken as it was. `shapes` leaves out
 * the rules across questions.
 */
export function compile(
  files: QuestionFiles,
  earlier: readonly Compiled[] | null = [],
  asked: 'all' | 'shapes' = earlier === null ? 'shapes' : 'all',
): CompileResult {
  const head = check(files.instrument, instrumentFileSchema);
  const sections = files.sections.map((file) => check(file, sectionFileSchema));
  const shapeProblems = [head, ...sections].flatMap((checked) => checked.problems);
  const shape = head.value;
  if (shape === null || shapeProblems.length > 0) return { ok: false, problems: shapeProblems };

  const placed = placeItems(shape, sections);
  const problems = [
    ...sectionProblems(shape, files, sections),
    ...duplicateIds(placed),
    ...headProblems(shape, files.instrument.name),
    ...placed.flatMap((entry) => referenceProblems(shape, entry)),
    ...(asked === 'shapes'
      ? []
      : [
          ...lint(shape, files.instrument.name, placed),
          ...editionProblems(
            shape,
            files.instrument.name,
            placed,
            (earlier ?? []).map(({ instrument }) => instrument),
          ),
        ]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: deepFreeze<Compiled>(build(shape, placed, earlier ?? [])) };
}

type Checked<T> = {
  readonly file: string;
  readonly value: T | null;
  readonly problems: readonly Problem[];
};

function check<T>(file: QuestionFile, schema: z.ZodMiniType<T>): Checked<T> {
  const parsed = schema.safeParse(file.content, { reportInput: true });
  if (parsed.success) return { file: file.name, value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => ({
    file: file.name,
    path: issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part)),
    message: plainProblem(issue),
  }));
  return { file: file.name, value: null, problems };
}

function placeItems(head: InstrumentFile, sections: readonly Checked<SectionFile>[]): PlacedItem[] {
  return head.sections.flatMap((section) =>
    sections
      .filter((checked) => checked.value?.section === section.id)
      .flatMap((checked) =>
        (checked.value?.items ?? []).map((item, index) => ({
          file: checked.file,
          index,
          section: section.id,
          item,
        })),
      ),
  );
}

function sectionProblems(
  head: InstrumentFile,
  files: QuestionFiles,
  sections: readonly Checked<SectionFile>[],
): Problem[] {
  const known = head.sections.map((section) => section.id);
  const present = sections.flatMap((checked) => checked.value?.section ?? []);
  const unknown = sections
    .filter((checked) => checked.value !== null && !known.includes(checked.value.section))
    .map((checked) => ({
      file: checked.file,
      path: ['section'],
      message: `no section "${checked.value?.section}" in ${files.instrument.name}`,
    }));
  const missing = known
    .filter((id) => present.filter((other) => other === id).length !== 1)
    .map((id) => ({
      file: files.instrument.name,
      path: ['sections', known.indexOf(id), 'id'],
      message: `section "${id}" needs exactly one file`,
    }));
  return [...unknown, ...missing];
}

function duplicateIds(placed: readonly PlacedItem[]): Problem[] {
  const seen = new Map<string, string>();
  return placed.flatMap(({ file, index, item }) => {
    const first = seen.get(item.id);
    seen.set(item.id, first ?? file);
    if (first === undefined) return [];
    return [
      {
        file,
        path: ['items', index, 'id'],
        message: `id "${item.id}" is already used in ${first}`,
      },
    ];
  });
}

/** Dimensions share one space of ids, since results are kept by id; sources are named by the outcome pathways. */
function headProblems(head: InstrumentFile, file: string): Problem[] {
  const lists = {
    sections: head.sections,
    functions: head.functions,
    sufficiency: head.sufficiency,
    view: head.view?.groups ?? [],
  } as const;
  const seen = new Set<string>();
  const repeated = Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ id }, index) => {
      const isNew = !seen.has(id);
      seen.add(id);
      const path = [list, ...(list === 'view' ? ['groups'] : []), index, 'id'];
      return isNew ? [] : [{ file, path, message: `id "${id}" is already used` }];
    }),
  );
  const sources = head.sources.map(({ id }) => id);
  const pathways = head.outcomes?.pathways ?? [];
  const unsourced = (
    path: readonly (string | number)[],
    list: readonly { readonly source: string }[],
  ) =>
    list.flatMap(({ source }, index) =>
      sources.includes(source)
        ? []
        : [{ file, path: [...path, index, 'source'], message: `no source "${source}"` }],
    );
  return [
    ...repeated,
    ...unsourced(['outcomes', 'pathways'], pathways),
    ...pathways.flatMap(({ shown }, k) => unsourced(['outcomes', 'pathways', k, 'shown'], shown)),
    ...unsourced(['signs'], head.signs),
  ];
}

function referenceProblems(head: InstrumentFile, { file, index, item }: PlacedItem): Problem[] {
  const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id);
  const parts = head.sufficiency
    .filter((factor) => item.sufficiency.includes(factor.id))
    .flatMap((factor) => ids(factor.parts));
  const references: [(string | number)[], string | undefined, string[], string][] = [
    [['home'], item.home, ids(head.functions), 'function'],
    [['sufficiencyPart'], item.sufficiencyPart, parts, 'part of its sufficiency factors'],
    ...item.alsoHelps.map(
      (id, k): Reference => [['alsoHelps', k], id, ids(head.functions), 'function'],
    ),
    ...item.sufficiency.map(
      (id, k): Reference => [['sufficiency', k], id, ids(head.sufficiency), 'sufficiency factor'],
    ),
    ...item.view.map(
      (id, k): Reference => [['view', k], id, ids(head.view?.groups ?? []), 'group of the view'],
    ),
    ...item.why.sources.map(
      (id, k): Reference => [['why', 'sources', k], id, ids(head.sources), 'source'],
    ),
    ...item.nextSteps.map(
      (next, k): Reference => [
        ['nextSteps', k, 'area'],
        next.area,
        ids(head.improvementAreas),
        'improvement area',
      ],
    ),
    [['context', 'source'], item.context?.source, ids(head.sources), 'source'],
  ];
  return references
    .filter(([, id, known]) => id !== undefined && !known.includes(id))
    .map(([path, id, known, kind]) => ({
      file,
      path: ['items', index, ...path],
      message: `no ${kind} "${id}"; there is ${known.join(', ') || 'none'}`,
    }));
}

type Reference = [(string | number)[], string | undefined, string[], string];
