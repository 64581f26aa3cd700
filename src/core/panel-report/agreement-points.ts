import type { PanelReport } from '../report-model/panel-model';

/** Questions that lie at one place of the plot: what stands (0-4 in halves) against agreement (0-1). */
export type AgreementPoint = {
  readonly id: string;
  readonly level: number;
  readonly agreement: number;
  readonly titles: readonly string[];
};

/** Marks nearer than this would hide each other. */
const PLACES = 16;

/**
 * The plot of score against agreement, method 6; a question without either is not on it.
 * Agreement is rounded to a 16th: the drawing shows no more, its table says the rest.
 */
export function agreementPoints({ sections }: PanelReport): readonly AgreementPoint[] {
  const byPlace = new Map<string, AgreementPoint>();
  for (const { level, agreement: exact, title } of sections.flatMap(({ rows }) => rows)) {
    if (level === null || exact === null) continue;
    const agreement = Math.round(exact * PLACES) / PLACES;
    const id = `${level}/${agreement}`;
    const titles = [...(byPlace.get(id)?.titles ?? []), title];
    byPlace.set(id, { id, level, agreement, titles });
  }
  return [...byPlace.values()];
}
