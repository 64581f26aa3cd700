/**
 * The compiled instrument: the questionnaire and its scoring rules, frozen and versioned.
 * It is split in two so that a page can start with what it must show: the `Instrument` (stems, levels, loads)
 * and the `Guidance` (why we ask, evidence, next steps), which is fetched after.
 */
import type { Explains, Says } from './says';

export type Level = 0 | 1 | 2 | 3 | 4;
export const LEVELS = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

export type ItemId = string;
export type SectionId = string;
export type FunctionId = string;
export type SufficiencyId = string;

export type Item = {
  readonly id: ItemId;
  /** Short and stored, such as F7: the section's letter and a number that is never moved or used again. */
  readonly number: string;
  readonly position: number;
  readonly section: SectionId;
  readonly title: string;
  readonly stem: string;
  /** Under the stem: what counts and what does not; null where the stem needs none. */
  readonly help: string | null;
  /** Who can usually judge it: a board member from their seat, or only those who do the work. */
  readonly knownBy: 'board' | 'staff';
  /** True where it asks about public bodies or funders that may differ: the answer is for the weaker one. */
  readonly weaker: boolean;
  /** True where the last level asks for a test that may not have come yet. */
  readonly tested: boolean;
  readonly levels: readonly string[];
  readonly ladder: 'ours' | 'others';
  readonly importance: number;
  /** The target it starts from. */
  readonly usualTarget: Level;
  /** The function whose heat-map cell this item is in; null for a cross-cutting item. */
  readonly home: FunctionId | null;
  /** Loads a_if of method 2.2: 2 for the home function, 1 for a function it also helps. Absent means 0. */
  readonly functions: Readonly<Record<FunctionId, number>>;
  /** Loads b_iq of method 2.2. Absent means 0. */
  readonly sufficiency: Readonly<Record<SufficiencyId, number>>;
  readonly sufficiencyPart: string | null;
  readonly flag: { readonly name: string; readonly raised: string; readonly clear: string } | null;
  readonly quick: boolean;
  readonly naAllowed: boolean;
  /** Ids of the groups it belongs to in the other view of the same answers. */
  readonly viewGroups: readonly string[];
  readonly meaningVersion: number;
};

type Named = { readonly id: string; readonly name: string; readonly about: string };

export type Section = Named & {
  /** One capital letter, with which the number of each of its items begins. */
  readonly letter: string;
  readonly question: string;
  readonly rankingWeight: number;
  /** False where its answers count in no sufficiency factor. */
  readonly feedsFactors: boolean;
};
export type LocalPriority = 'less' | 'usual' | 'more';
export type FunctionOfInfrastructure = Named & {
  readonly short: string;
  readonly rankingWeight: Readonly<Record<LocalPriority, number>>;
};
export type SufficiencyFactor = Named & {
  readonly rankingWeight: number;
  readonly parts: readonly FactorPart[];
};
/** `above` says that it scores above the other part, with {We}, {we}, {our}, {us} and {above} to be filled in; or null. */
export type FactorPart = Named & { readonly above: string | null };
/** Another way of sorting the same answers into groups, by somebody's reading. */
export type OtherView = {
  readonly name: string;
  readonly short: string;
  /** What one of its groups is. */
  readonly kind: string;
  readonly note: string;
  readonly method: string;
};
export type Source = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  /** Null where the publisher's own address is not known. */
  readonly url: string | null;
};

export type Instrument = {
  readonly id: string;
  readonly version: string;
  /** Raised whenever a level of any question comes to mean something else: only within one are answers put side by side. */
  readonly scale: number;
  /** The editions before this one whose words are kept, oldest first. */
  readonly earlier: readonly { readonly version: string; readonly scale: number }[];
  readonly title: string;
  readonly published: string;
  readonly says: Says;
  /** The target every question starts from. */
  readonly defaultTarget: Level;
  readonly levels: readonly string[];
  readonly sections: readonly Section[];
  readonly functions: readonly FunctionOfInfrastructure[];
  readonly sufficiency: readonly SufficiencyFactor[];
  readonly view: OtherView | null;
  /** Of the other view; none where there is none. */
  readonly viewGroups: readonly Named[];
  /** No pathways where these questions ask about no outcomes. */
  readonly outcomes: {
    readonly lead: string;
    readonly source: string;
    readonly shownHeading: string;
    readonly pathways: readonly (Named & { readonly source: string })[];
    readonly confidence: readonly string[];
    readonly proof: readonly string[];
  };
  readonly evidenceStrengths: readonly string[];
  /** Whether any question is put to partners, and whether there are signs for a warm-up: both come with the guidance. */
  readonly hasPartnerQuestions: boolean;
  readonly hasSigns: boolean;
  readonly items: readonly Item[];
};

export type ItemGuidance = {
  /** What is lacking, in the voice of we: at levels 0 and 1, then at levels 2 and 3. */
  readonly gapTitle: readonly string[];
  readonly why: { readonly text: string; readonly sources: readonly string[] };
  readonly evidence: readonly string[];
  /** The step from level k to k + 1 stands at index k. */
  readonly nextSteps: readonly { readonly step: string; readonly area: string }[];
  readonly context: { readonly text: string; readonly source: string } | null;
  readonly partner: { readonly stem: string; readonly levels: readonly string[] } | null;
  /** The terms of the glossary that it uses. */
  readonly words: readonly string[];
};

export type GlossaryTerm = {
  readonly term: string;
  readonly meaning: string;
  readonly alsoWritten: readonly string[];
};

/** What a source says is hard or easy to show of an outcome, with the id of that source. */
type ShownOfOutcome = { readonly text: string; readonly source: string };

/** A sign that a place lacks strong infrastructure, with the id of its source. */
export type Sign = { readonly text: string; readonly source: string };

export type Guidance = {
  readonly items: Readonly<Record<ItemId, ItemGuidance>>;
  readonly improvementAreas: readonly Named[];
  readonly sources: readonly Source[];
  readonly explains: Explains;
  /** What is looked at, for the warm-up: "support for local groups". */
  readonly support: string;
  readonly glossary: readonly GlossaryTerm[];
  /** For the warm-up of an away-day; never scored. */
  readonly signs: readonly Sign[];
  /** By outcome pathway; never near a score. */
  readonly outcomes: Readonly<Record<string, readonly ShownOfOutcome[]>>;
  /** Of the editions before, by version: what the questions that partners can judge were called then. */
  readonly partnerTitles: Readonly<Record<string, Readonly<Record<ItemId, string>>>>;
};
