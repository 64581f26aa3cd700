import type { Dated } from '../comparison/dated';
import type { Assessment, Targets } from '../document/assessment';
import { type Analysis, analyse } from '../gaps/analyse';
import type { Guidance, Instrument, Item, ItemId, SectionId } from '../instrument/instrument';
import type { Voice } from '../report-model/report-model';
import { halfLevelName } from './half-level';
import { type PersonWords, personWordsOf } from './voice';

export type ReportInput = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly assessment: Assessment;
  readonly voice: Voice;
  /** The day it is read, YYYY-MM-DD, for what is overdue or old; the assessment's own where absent. */
  readonly today?: string;
  /** What it follows, oldest first, where that is here; the last is the one before it. */
  readonly datesBefore?: readonly Dated[];
};

/** The input with what is worked out from it: all a part of the report needs to write itself. */
export type ReportScene = ReportInput & {
  readonly analysis: Analysis;
  readonly today: string;
  readonly person: PersonWords;
  readonly isQuick: boolean;
  /** At least one section or question has a target someone set. */
  readonly hasOwnTargets: boolean;
  readonly itemOf: (id: ItemId) => Item;
  readonly sectionName: (id: SectionId) => string;
  /** "Established"; for a half, "between Established and Embedded and reviewed". */
  readonly levelName: (level: number) => string;
};

const lookUp = <T extends { readonly id: string }>(list: readonly T[], kind: string) => {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return (id: string): T => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`No ${kind} "${id}" in this instrument`);
    return found;
  };
};

const isAnySet = ({ sections, items }: Targets): boolean =>
  Object.keys(sections).length + Object.keys(items).length > 0;

export const reportSceneOf = (input: ReportInput): ReportScene => {
  const { instrument, assessment, voice } = input;
  const hasOwnTargets = isAnySet(assessment.targets);
  const section = lookUp(instrument.sections, 'section');
  return {
    ...input,
    analysis: analyse(instrument, assessment),
    today: input.today ?? assessment.assessedOn,
    person: personWordsOf(voice, hasOwnTargets),
    isQuick: assessment.kind === 'quick',
    hasOwnTargets,
    itemOf: lookUp(instrument.items, 'item'),
    sectionName: (id) => section(id).name,
    levelName: (level) => halfLevelName(instrument.levels, level),
  };
};
