import type { Assessment } from '../../../src/core/document/assessment';
import type { Guidance, Instrument, Item } from '../../../src/core/instrument/instrument';
import { buildReport } from '../../../src/core/report/build-report';
import type { Figure, ReportModel, Voice } from '../../../src/core/report-model/report-model';
import { realBank, realExample } from '../../support/real-bank';
import { type TinyAnswer, tinyResponse } from '../../support/tiny-instrument';

export const bank: { readonly instrument: Instrument; readonly guidance: Guidance } = realBank();
export const example: Assessment = realExample();

/** The example's head with answers given by a rule; targets and profile emptied unless said. */
export const assessmentWhere = (
  answer: (item: Item) => TinyAnswer,
  more: Partial<Assessment> = {},
): Assessment => ({
  ...example,
  targets: { sections: {}, items: {} },
  ...more,
  answers: tinyResponse(
    Object.fromEntries(bank.instrument.items.map((item) => [item.id, answer(item)])),
  ),
});

export const report = (assessment: Assessment, voice: Voice = 'you'): ReportModel =>
  buildReport({ ...bank, assessment, voice });

export const figuresOf = (model: ReportModel): readonly Figure[] => [
  model.factors,
  model.functions,
  model.sufficiency,
  model.viewGroups,
  ...(model.cautious ? [model.cautious] : []),
];

/** Every heading that states a finding. */
export const findingsOf = (model: ReportModel): readonly string[] => [
  model.told.headline,
  ...figuresOf(model).map(({ finding }) => finding),
  model.flags.finding,
  model.heat.finding,
  model.outcomes.finding,
  model.priorities.finding,
];

/** Every string anywhere in a value. */
export const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** A text without the counts and short numbers it may hold even in a quick check: what is left must have no figure there. */
export const withoutCounts = (text: string): string =>
  text.replace(
    /\b(?:\d+ answers|12 months|[FKRB]\d+|\d+ of (?:its )?\d+ (?:functions|rated|answers))/g,
    '',
  );
