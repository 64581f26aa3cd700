/**
 * Everything the results, the gaps, the printed report and the charts show: plain data and finished sentences.
 * Built once by build-report.ts; nothing is scraped from a page and nobody else writes a sentence about a score.
 */
import type { Firmness } from '../gaps/gap';
import type { ItemId, Level } from '../instrument/instrument';
import type { AgreementLabel, PanelItemState } from '../panel/panel';
import type { ActionStatus } from '../response/plan';
import type { FlagState, ScoreState } from '../scoring/scorecard';
import type { PartnerReport } from './partner-report';

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
  /** The band's words, "Range only", "Not enough answers" or "Not our role here". */
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
  /** "Partly in place", "Starting, 1 of 3 rated", "Too few answers", "Not our role". */
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
  readonly state: FlagState;
  /** "Raised: Key people". */
  readonly title: string;
  readonly sentence: string;
};

export type PriorityRow = {
  readonly item: ItemId;
  readonly title: string;
  readonly sectionName: string;
  /** In halves where it is the middle of many answers. */
  readonly level: number;
  readonly levelWords: string;
  readonly target: Level;
  readonly targetWords: string;
  readonly targetReason: string;
  readonly firmness: Firmness | null;
  /** "Helps 3 of 5 functions, and being well connected." */
  readonly helps: string;
  /** Whole per cent of the total gap. */
  readonly share: number;
  readonly nextStep: string;
  readonly improvementArea: string;
  readonly note: string;
  readonly evidence: readonly string[];
};

export type FindOutRow = {
  readonly item: ItemId;
  readonly title: string;
  readonly sectionName: string;
  readonly state: 'dk' | 'blank';
  readonly whoKnows: string;
};

export type ClaimRow = {
  readonly item: ItemId;
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
  readonly title: string;
  readonly sectionName: string;
  readonly levelWords: string;
};

export type AnswerRow = {
  readonly item: ItemId;
  readonly title: string;
  readonly stem: string;
  /** "Established", "Don’t know", "Not our role here: the volunteer centre does it", "Not answered". */
  readonly answer: string;
  readonly levelText: string;
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
  /** What research says is hard or easy to show of it, with "NAVCA, 14 July 2025". Never near a score. */
  readonly shown: readonly { readonly text: string; readonly source: string }[];
};

/** One round's answers to one question; null where method 3.3 forbids to show them. */
export type RoundSpread = {
  readonly distribution: readonly number[] | null;
  readonly median: number | null;
  readonly dontKnow: number | null;
};

export type SpreadRow = {
  readonly item: ItemId;
  readonly title: string;
  readonly sectionName: string;
  readonly stem: string;
  readonly state: PanelItemState;
  /** What stands, 0-4 in halves. */
  readonly level: number | null;
  readonly levelWords: string;
  /** "Agreed in the room", "Middle of nine answers, after voting again". */
  readonly fromWords: string;
  /** "Two camps: four below “partly in place”, four above", or why nothing is said. */
  readonly spreadWords: string;
  readonly label: AgreementLabel | null;
  readonly isSplit: boolean;
  /** 0-1. */
  readonly agreement: number | null;
  readonly first: RoundSpread;
  readonly again: RoundSpread | null;
  readonly isNotAgreed: boolean;
  readonly agreedReason: string;
  readonly agreedEvidence: string;
  readonly reasons: readonly string[];
};

/** Staff and others on one question, both middle answers 0-4 in halves. */
export type RoleRow = {
  readonly item: ItemId;
  readonly title: string;
  readonly sectionName: string;
  readonly staff: number;
  readonly staffWords: string;
  readonly notStaff: number;
  readonly notStaffWords: string;
  /** Levels apart, 0-4. */
  readonly apart: number;
};

/** What the answers of many add to a report. Method 3. */
export type PanelReport = {
  readonly isRehearsal: boolean;
  /** "Nine people: 4 staff, 5 not staff". */
  readonly who: string;
  readonly attribution: string;
  /** "3 of 25 answers were agreed in the room; the rest are the middle answer ..." */
  readonly standing: string;
  /** How far we agree, at most 14 words. */
  readonly finding: string;
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly SpreadRow[];
  }[];
  readonly talkedAbout: readonly SpreadRow[];
  /** The scores with any one person away; empty where nothing may be said. Method 3.1. */
  readonly onePersonAway: readonly {
    readonly id: string;
    readonly name: string;
    readonly range: string;
  }[];
  /** Furthest apart first. */
  readonly roles: readonly RoleRow[];
  readonly rolesNote: string;
  readonly knowledgeGaps: readonly {
    readonly item: ItemId;
    readonly title: string;
    readonly sectionName: string;
    /** "6 of 9 do not know". */
    readonly count: string;
    readonly who: string;
    readonly by: string;
  }[];
  readonly priorities: readonly {
    readonly id: string;
    readonly text: string;
    readonly owner: string;
    readonly by: string;
  }[];
};

/** One line of evidence, whichever answers it supports. */
export type EvidenceRow = {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  /** As written: "September 2026". */
  readonly date: string;
  readonly age: 'recent' | 'old' | 'undated';
  /** "Older than two years", "No date we can read", or empty. */
  readonly ageWords: string;
  /** 0-3, method 1. */
  readonly strength: number;
  readonly strengthWords: string;
  readonly speakers: string;
  /** Its own and those of the answers it supports, each once. */
  readonly codes: readonly string[];
  /** What it supports: the item it is kept with first. */
  readonly supports: readonly { readonly item: ItemId; readonly title: string }[];
};

/** An item in a list of what has no evidence. */
export type UnsupportedRow = {
  readonly item: ItemId;
  readonly title: string;
  readonly sectionName: string;
  readonly levelWords: string;
};

export type EvidenceGroup = {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly EvidenceRow[];
  /** The rated items of this group with no evidence at all. */
  readonly without: readonly UnsupportedRow[];
};

export type EvidenceIndex = {
  readonly finding: string;
  /** How many lines there are in all, each counted once. */
  readonly count: number;
  readonly byCode: readonly EvidenceGroup[];
  /** NAVCA's four functions: our reading, many-to-many. */
  readonly byFunction: readonly EvidenceGroup[];
  readonly bySection: readonly EvidenceGroup[];
  readonly byAge: readonly EvidenceGroup[];
  /** Rated items with none, wherever they stand. */
  readonly without: readonly UnsupportedRow[];
};

export type PlanRow = {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** YYYY-MM-DD or empty, and in words. */
  readonly byDate: string;
  readonly by: string;
  readonly isOverdue: boolean;
  readonly cost: string;
  readonly status: ActionStatus;
  readonly statusWords: string;
  readonly notes: string;
  readonly closes: readonly {
    readonly item: ItemId;
    readonly title: string;
    readonly levelWords: string;
    readonly targetWords: string;
  }[];
};

export type PlanReport = {
  /** "Nine actions. Two are overdue." */
  readonly finding: string;
  /** By improvement area, in the plan's own order; the last group is what has no area. */
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly rows: readonly PlanRow[];
  }[];
  /** The profile as it would be with every planned item at its target; method 0.6. */
  readonly ifDone: {
    readonly finding: string;
    readonly rows: readonly {
      readonly id: string;
      readonly kind: 'section' | 'function' | 'sufficiency';
      readonly name: string;
      /** Whole numbers; null where there are not enough answers. */
      readonly now: number | null;
      readonly then: number | null;
    }[];
  };
};

/** Dates in words; empty where not given. */
export type SignOffReport = {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly nextReview: string;
  readonly isFinal: boolean;
};

export type ReportModel = {
  /** The organisation, or the assessment's name where none is given. */
  readonly title: string;
  readonly assessmentName: string;
  readonly isQuick: boolean;
  /** False while every target is the usual one: then it is nobody's own. */
  readonly hasOwnTargets: boolean;
  /** "14 November 2026". */
  readonly date: string;
  /** "Answered by Priya Nair and Tom Ashby (staff). Full self-assessment, questions version 1.0.0." */
  readonly answeredBy: string;
  /** "Priya Nair and Tom Ashby (staff)"; empty when nobody is named. */
  readonly people: string;
  /** "Full self-assessment, questions version 1.0.0". */
  readonly questions: string;
  /** The finding of the whole, at most 14 words. */
  readonly headline: string;
  /** "Your own view on 14 November 2026. All 67 questions have an answer: 62 a level, 4 “don’t know” ..." */
  readonly lead: string;
  /** Strongest, weakest, biggest gap: three short texts for page 1. */
  readonly summary: readonly { readonly label: string; readonly text: string }[];
  readonly factors: Figure;
  readonly functions: Figure;
  readonly sufficiency: Figure;
  readonly navca: Figure;
  readonly cautious: Figure | null;
  readonly flags: { readonly finding: string; readonly rows: readonly FlagRow[] };
  readonly heat: HeatMap;
  readonly outcomes: { readonly finding: string; readonly rows: readonly OutcomeRow[] };
  readonly priorities: {
    /** "28 gaps. Two stand out, and four more are likely." */
    readonly finding: string;
    readonly lead: string;
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
    readonly title: string;
    readonly levelWords: string;
  }[];
  readonly context: readonly { readonly label: string; readonly text: string }[];
  readonly profile: readonly { readonly label: string; readonly text: string }[];
  /** Null unless the answers come from a panel. */
  readonly panel: PanelReport | null;
  /** Null unless a partner has answered; part of no score. */
  readonly partners: PartnerReport | null;
  readonly evidence: EvidenceIndex;
  /** Null while nothing is planned. */
  readonly plan: PlanReport | null;
  readonly signOff: SignOffReport;
  readonly decisions: readonly string[];
  /** What a reader must be told, method 7. */
  readonly limits: string;
  readonly method: readonly string[];
};
