/**
 * Everything the results, the gaps, the printed report and the charts show: plain data and finished sentences.
 * Built by core/report/build-report.ts. Sentences about a score are made there and in core/wording; charts, papers and
 * pages show them, and add headings and notes of their own.
 */

import type { ItemId, Level } from '../instrument/instrument';
import type { FlagState, ScoreState } from '../scoring/scorecard';
import type { CautiousFunctions, EvidenceIndex } from './evidence-model';
import type { PanelReport } from './panel-model';
import type { PartnerReport } from './partner-model';
import type { PlanReport } from './plan-model';
import type { AssessorReport, PartnersReport } from './readers-model';
import type { SignOffReport } from './sign-off-model';
import type { ToldWords } from './told-words';
import type { BesideEarlierAndOthers } from './years-model';

/** On screen we say "you"; in the report, "we". */
export type Voice = 'you' | 'we';

/** One dimension, ready to draw as a dot on a line or a spoke of the radar. */
export type ScoreRow = {
  readonly id: string;
  readonly name: string;
  /** Short form for tight places such as radar labels. */
  readonly shortName: string;
  readonly isPart: boolean;
  readonly state: ScoreState;
  readonly shown: 'score' | 'range' | 'none';
  readonly score: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly target: number | null;
  readonly band: Level | null;
  /** "Partly in place, target 50" or why there is no number: "Not enough answers: 3 of 7 rated". */
  readonly detail: string;
  /** The band's words, "Range only", "Not enough answers", "Not our role here" or "Not asked". */
  readonly levelWords: string;
  /** "36 to 42", "exact" or "none". */
  readonly rangeWords: string;
  /** How many of its questions are given a level: "15 of 16". */
  readonly rated: string;
  /** The same as counts; those that do not apply here are in neither. */
  readonly ratedOf: { readonly rated: number; readonly applicable: number };
  readonly items: readonly ItemId[];
};

export type Figure = {
  readonly id: string;
  /** What it is, in two or three words, for a table's name: "Four sections". */
  readonly name: string;
  /** What it is, in a line above its finding. */
  readonly kicker: string;
  /** The finding, at most 14 words. */
  readonly finding: string;
  readonly rows: readonly ScoreRow[];
  /** Anything to add under the drawing; may be empty. */
  readonly note: string;
};

export type HeatCell = {
  readonly section: string;
  readonly function: string;
  /** The number drawn: a score, or in one-answer cells none. */
  readonly score: number | null;
  readonly band: Level | null;
  /** "Partly in place", "Starting, 1 of 3 rated", "Not enough answers", "Not our role". */
  readonly words: string;
  readonly items: readonly ItemId[];
};
export type HeatMap = {
  readonly finding: string;
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly HeatCell[];
  }[];
  /** Band words with their range of scores: {range: '0 to 12', words: 'Not in place'}. */
  readonly key: readonly { readonly range: string; readonly words: string }[];
};

export type FlagRow = {
  readonly item: ItemId;
  /** "Key people". */
  readonly name: string;
  readonly state: FlagState;
  /** "Raised: Key people". */
  readonly title: string;
  readonly sentence: string;
};

/** A flag, or several of one kind gathered in a row: then it is about no one question. */
export type BriefFlag = Omit<FlagRow, 'item' | 'name'> & { readonly item: ItemId | null };

/** One of the first five to do, as plan, page 1, board paper and e-mail have it. */
export type FirstRow = {
  readonly item: ItemId;
  readonly number: string;
  /** What is missing, where something is. */
  readonly title: string;
  /** In halves where it is the middle of many answers; null where none stands. */
  readonly level: number | null;
  /** "Starting", or why there is no level: "Don’t know". */
  readonly levelWords: string;
  readonly target: Level;
  readonly targetWords: string;
  /** "Always", "Mostly" or "Could be another"; empty where that is not told. Method 2.5. */
  readonly staysWords: string;
  /** What is planned for it, else the next step of the questions. */
  readonly step: string;
  /** Who has it, and by which day in words; empty where nothing says. */
  readonly owner: string;
  readonly by: string;
  readonly isLate: boolean;
};

export type PriorityRow = {
  readonly item: ItemId;
  readonly number: string;
  /** What is missing. */
  readonly title: string;
  readonly sectionName: string;
  /** In halves where it is the middle of many answers. */
  readonly level: number;
  readonly levelWords: string;
  readonly target: Level;
  readonly targetWords: string;
  readonly targetReason: string;
  /** "Helps 3 of 5 functions, and being well connected." */
  readonly helps: string;
  readonly nextStep: string;
  readonly improvementArea: string;
  readonly note: string;
  readonly evidence: readonly string[];
  /** Who has it in the plan, and by which day in words; empty where the plan does not say. */
  readonly owner: string;
  readonly by: string;
  readonly isLate: boolean;
};

export type FindOutRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly state: 'dk' | 'blank';
  readonly whoKnows: string;
};

export type ClaimRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly levelWords: string;
  /** "Nothing noted yet" or "People’s view". */
  readonly held: string;
  readonly couldShow: readonly string[];
  readonly speakers: string;
  readonly accreditationCodes: string;
};

export type WeakLinkRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly levelWords: string;
};

export type AnswerRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly stem: string;
  /** "Established", "Don’t know", "Not our role here: the volunteer centre does it", "Not answered". */
  readonly answer: string;
  readonly levelText: string;
  /** "Rests on a body about to go: …", where it does; else empty. */
  readonly restsOn: string;
  readonly note: string;
  readonly evidence: readonly string[];
  readonly speakers: string;
  readonly accreditationCodes: string;
};

export type OutcomeRow = {
  readonly id: string;
  readonly name: string;
  readonly confidence: string;
  readonly proof: string;
  readonly note: string;
};

/** What these questions call what is scored, as a heading begins: "Sufficiency factor". */
export type ReportNames = {
  readonly section: string;
  readonly factor: string;
  readonly factors: string;
  /** Of the other view: its own name, a short one, and what one of its groups is; empty where there is none. */
  readonly view: string;
  readonly viewShort: string;
  readonly viewKind: string;
};

export type ReportModel = BesideEarlierAndOthers & {
  /** The organisation, or the assessment's name where none is given. */
  readonly title: string;
  readonly assessmentName: string;
  readonly isQuick: boolean;
  /** "Good local support rests on", with the letters the organisation chose where the set has room for them. */
  readonly supportRestsOn: string;
  /** False while every target is the usual one: then it is nobody's own. */
  readonly hasOwnTargets: boolean;
  /** "14 November 2026". */
  readonly date: string;
  /** "Self-assessment of 14 November 2026, by Priya Nair and Tom Ashby (staff)". */
  readonly assessed: string;
  /** The day it is read, in words. */
  readonly printed: string;
  /** "Answered by Priya Nair and Tom Ashby (staff). Full self-assessment, questions version 1.0.0." */
  readonly answeredBy: string;
  /** "Priya Nair and Tom Ashby (staff)"; empty when nobody is named. */
  readonly people: string;
  /** "Full self-assessment, questions version 1.0.0". */
  readonly questions: string;
  /** The finding of the whole for a page whose readers have not met the sections. */
  readonly headline: string;
  /** What is said first, second and third, and how sure it is. */
  readonly told: ToldWords;
  /** "Your own view on 14 November 2026. All 70 questions have an answer: 65 a level, 4 “don’t know” ..." */
  readonly lead: string;
  /** The same in one line, where all is answered: "Your own view on 14 November 2026, after all 70 questions." */
  readonly shortLead: string;
  /** Best, weakest, start here: three short texts for papers. */
  readonly summary: readonly { readonly label: string; readonly text: string }[];
  readonly factors: Figure;
  readonly functions: Figure;
  readonly sufficiency: Figure;
  readonly viewGroups: Figure;
  readonly names: ReportNames;
  readonly cautious: (Figure & CautiousFunctions) | null;
  readonly flags: {
    /** "Seven answers to look at one by one." */
    readonly kicker: string;
    readonly finding: string;
    readonly rows: readonly FlagRow[];
    /** The same for the screen: raised and not known one by one, the others gathered. */
    readonly brief: readonly BriefFlag[];
  };
  readonly heat: HeatMap;
  readonly outcomes: { readonly finding: string; readonly rows: readonly OutcomeRow[] };
  readonly priorities: {
    /** "28 answers are below our targets: start with five". */
    readonly finding: string;
    /** What to do first, five at most. */
    readonly first: readonly FirstRow[];
    readonly rows: readonly PriorityRow[];
  };
  readonly findOut: readonly FindOutRow[];
  readonly weakLinks: readonly WeakLinkRow[];
  readonly claims: readonly ClaimRow[];
  readonly answers: readonly {
    readonly section: string;
    readonly name: string;
    readonly rows: readonly AnswerRow[];
  }[];
  readonly strengths: readonly {
    readonly item: ItemId;
    readonly number: string;
    readonly title: string;
    readonly levelWords: string;
    /** Whether there is something to show for it: what is in place already may still be a claim. */
    readonly heldWords: string;
  }[];
  readonly context: readonly { readonly label: string; readonly text: string }[];
  readonly profile: readonly { readonly label: string; readonly text: string }[];
  /** Null unless the answers come from a panel. */
  readonly panel: PanelReport | null;
  /** Part of no score; null unless a partner has answered. */
  readonly partners: PartnerReport | null;
  readonly evidence: EvidenceIndex;
  readonly assessor: AssessorReport;
  readonly forPartners: PartnersReport;
  readonly plan: PlanReport | null;
  readonly signOff: SignOffReport;
  readonly decisions: readonly string[];
  /** What was noted beside answers, outcomes and steps: it is in here, was left out on purpose, or there is none. */
  readonly notes: 'in' | 'left-out' | 'none';
  /** What a reader must be told, method 7. */
  readonly limits: string;
  readonly method: readonly string[];
};
