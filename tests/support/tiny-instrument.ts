import type { EvidenceStrength, ItemRecord } from '../../src/core/document/answer';
import type { Assessment, AssessmentKind, Targets } from '../../src/core/document/assessment';
import { BLANK_HEAD } from '../../src/core/document/blanks';
import type { Exercise } from '../../src/core/document/exercise';
import type { Response } from '../../src/core/document/response';
import type { Instrument, Item, Level, LocalPriority } from '../../src/core/instrument/instrument';
import { BARE } from '../instruments/bare-words';

/** One item in a line: what is not said is 1 (importance), the first section, no loads. */
export type TinyItem = {
  readonly id: string;
  readonly w?: number;
  readonly section?: string;
  readonly home?: string;
  readonly functions?: Readonly<Record<string, number>>;
  readonly sufficiency?: Readonly<Record<string, number>>;
  readonly part?: string;
  readonly viewGroups?: readonly string[];
  readonly isFlag?: boolean;
  readonly isQuick?: boolean;
  readonly meaning?: number;
};

export type TinyInstrument = {
  readonly items: readonly TinyItem[];
  /** Ranking weight by id. A function's is the same whatever the local priority. */
  readonly sections?: Readonly<Record<string, number>>;
  readonly functions?: Readonly<Record<string, number | Readonly<Record<LocalPriority, number>>>>;
  readonly sufficiency?: Readonly<Record<string, number>>;
  /** Part ids by sufficiency factor. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly viewGroups?: readonly string[];
};

const named = (id: string) => ({ id, name: `Name of ${id}`, about: `About ${id}` });

const itemOf = (tiny: TinyItem, position: number, firstSection: string): Item => ({
  id: tiny.id,
  number: `T${position + 1}`,
  position,
  section: tiny.section ?? firstSection,
  title: tiny.id,
  stem: tiny.id,
  help: null,
  knownBy: 'board',
  weaker: false,
  tested: false,
  levels: ['zero', 'one', 'two', 'three', 'four'],
  ladder: 'ours',
  importance: tiny.w ?? 1,
  usualTarget: 3,
  home: tiny.home ?? null,
  functions: tiny.functions ?? {},
  sufficiency: tiny.sufficiency ?? {},
  sufficiencyPart: tiny.part ?? null,
  flag: tiny.isFlag ? { name: tiny.id, raised: 'raised', clear: 'clear' } : null,
  quick: tiny.isQuick ?? false,
  naAllowed: true,
  viewGroups: tiny.viewGroups ?? [],
  meaningVersion: tiny.meaning ?? 1,
});

/** An instrument from a few lines. Without sections there is one, `s`, that ranks nothing. */
export const tinyInstrument = (tiny: TinyInstrument): Instrument => {
  const sections = Object.entries(tiny.sections ?? { s: 0 });
  const firstSection = sections[0]?.[0] ?? 's';
  return {
    ...BARE,
    id: 'tiny',
    version: '1.0.0',
    scale: 1,
    earlier: [],
    title: 'Tiny',
    published: '2026-11',
    levels: ['Not in place', 'Starting', 'Partly in place', 'Established', 'Embedded and reviewed'],
    sections: sections.map(([id, rankingWeight]) => ({
      ...named(id),
      letter: 'T',
      question: id,
      rankingWeight,
      feedsFactors: true,
    })),
    functions: Object.entries(tiny.functions ?? {}).map(([id, weight]) => ({
      ...named(id),
      short: id,
      rankingWeight:
        typeof weight === 'number' ? { less: weight, usual: weight, more: weight } : weight,
    })),
    sufficiency: Object.entries(tiny.sufficiency ?? {}).map(([id, rankingWeight]) => ({
      ...named(id),
      rankingWeight,
      parts: (tiny.parts?.[id] ?? []).map((part) => ({ ...named(part), above: null })),
    })),
    viewGroups: (tiny.viewGroups ?? []).map(named),
    evidenceStrengths: ['none', 'view', 'document', 'outside'],
    items: tiny.items.map((item, position) => itemOf(item, position, firstSection)),
  };
};

/** A level with its meaning stands in brackets. */
export type TinyAnswer = Level | readonly [level: Level, meaning: number] | 'dk' | 'na' | 'blank';
export type TinyAnswers = Readonly<Record<string, TinyAnswer>>;
/** The strengths of the evidence entries of an item. */
export type TinyEvidence = Readonly<Record<string, readonly EvidenceStrength[]>>;

const answerOf = (answer: TinyAnswer): ItemRecord['answer'] => {
  if (answer === 'blank') return null;
  if (answer === 'dk') return { state: 'dk', whoKnows: '' };
  if (answer === 'na') return { state: 'na', reason: 'not-here', detail: '' };
  if (typeof answer === 'number') return { state: 'rated', level: answer };
  const [level, meaning] = answer;
  return { state: 'rated', level, meaning };
};

/** As many answers alike, i0 and on. */
export const tinyAlike = (many: number, answer: TinyAnswer): TinyAnswers =>
  Object.fromEntries(Array.from({ length: many }, (_, at) => [`i${at}`, answer]));

/** A response from levels and states by item id; `blank` gives a record with no answer. */
export const tinyResponse = (answers: TinyAnswers, evidence: TinyEvidence = {}): Response =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      {
        answer: answerOf(answer),
        note: '',
        evidence: (evidence[id] ?? []).map((strength, index) => ({
          id: `${id}-${index}`,
          title: '',
          where: '',
          date: '',
          strength,
          speakers: '',
          accreditationCodes: '',
          alsoItems: [],
        })),
        speakers: '',
        accreditationCodes: '',
        history: [],
        changedAt: '2026-11-20T10:00:00.000Z',
        changedBy: '',
        answeredAt: '',
      } satisfies ItemRecord,
    ]),
  );

const NO_TARGETS: Targets = { sections: {}, items: {} };

/** A tiny assessment: answers with what decides how they are analysed. */
export type TinyAssessment = {
  readonly answers: Response;
  readonly kind?: AssessmentKind;
  readonly quickItems?: readonly string[];
  readonly localPriorities?: Readonly<Record<string, LocalPriority>>;
  readonly targets?: Targets;
  readonly exercise?: Exercise;
};

export const tinyAssessment = (tiny: TinyAssessment): Assessment => ({
  ...BLANK_HEAD,
  id: 'tiny',
  name: 'Tiny',
  kind: tiny.kind ?? 'full',
  quickItems: tiny.quickItems ?? null,
  instrument: { id: 'tiny', version: '1.0.0' },
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-20T10:00:00.000Z',
  assessedOn: '2026-11-20',
  respondent: { roles: ['staff'], names: '' },
  localPriorities: tiny.localPriorities ?? {},
  targets: tiny.targets ?? NO_TARGETS,
  exercise: tiny.exercise ?? null,
  answers: tiny.answers,
});
