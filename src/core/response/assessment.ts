import type { FunctionId, ItemId, Level, LocalPriority, SectionId } from '../instrument/instrument';
import type { Collection, Exercise } from './exercise';
import type { Plan } from './plan';
import type { Response } from './response';
import type { SignedStep, SignOff } from './sign-off';
import type { Share, Together } from './together';

/** `pick`: the items an exercise chose, method 0.4. */
export type AssessmentKind = 'full' | 'quick' | 'pick';
export type RespondentRole = 'staff' | 'trustee' | 'volunteer';
export type WhoDoesIt = 'us' | 'us-with-others' | 'another-body' | 'nobody';

/** A public body the organisation deals with: never scored. */
export type PublicBody = {
  readonly name: string;
  /** What comes from it. */
  readonly gives: '' | 'grant' | 'contract' | 'both' | 'neither';
  /** One of the three at most that answers about public bodies have in mind. */
  readonly isMain: boolean;
  /** Whether it is to be merged or replaced, or to end, and when in free text. */
  readonly change: '' | 'merging' | 'ending';
  readonly when: string;
};

/** Facts about the organisation, never scored. An empty string or null means not given. */
export type Profile = {
  readonly organisation: string;
  readonly place: string;
  readonly kind: '' | 'general' | 'volunteer-centre' | 'specialist' | 'service-provider';
  readonly geography: '' | 'one-district' | 'several-districts' | 'county' | 'region' | 'other';
  readonly incomeBand: '' | 'under-250k' | '250k-500k' | '500k-1m' | 'over-1m';
  readonly staff: string;
  readonly volunteers: string;
  readonly largestStatutoryShare: string;
  readonly largestStatutoryEnds: string;
  /** What papers call the sector; empty: in plain words. */
  readonly letters: '' | 'VCS' | 'VCSE' | 'VCFSE';
  readonly makeUp: '' | 'one-body' | 'partnership';
  readonly members: string;
  readonly trusteesChosen: string;
  /** Months that free reserves would last. */
  readonly reservesMonths: string;
  /** Of next year's income already agreed, and of income from direct services, per cent. */
  readonly agreedShare: string;
  readonly servicesShare: string;
  readonly businessPlan: string;
  readonly accreditationEnds: string;
  /** Six at most, those with a name. */
  readonly publicBodies: readonly PublicBody[];
  readonly functions: Readonly<
    Record<FunctionId, { readonly who: WhoDoesIt; readonly body: string }>
  >;
};

export type LocalContext = {
  readonly place: string;
  readonly otherSupport: string;
  readonly notOurRole: string;
};

/** Method 0.6: a level per section (3 when absent), overridden per item, each with the reason. */
export type Target = { readonly level: Level; readonly reason: string };
export type Targets = {
  readonly sections: Readonly<Record<SectionId, Target>>;
  readonly items: Readonly<Record<ItemId, Target>>;
};

/** Method 0.13: confidence 0-4 and proof 0-3 for one outcome pathway; null is not answered, 'dk' is don't know. */
export type OutcomeAnswer = {
  readonly confidence: number | 'dk' | null;
  readonly proof: number | 'dk' | null;
  readonly note: string;
};

export type ReportChoices = {
  /** The decisions asked of the board, in order. */
  readonly decisions: readonly string[];
  /** Ids of the report parts left out. */
  readonly partsLeftOut: readonly string[];
};

/** The saved document, without its answers: those are kept one record each, beside it. */
export type AssessmentHead = {
  readonly id: string;
  readonly name: string;
  readonly kind: AssessmentKind;
  /** What a quick check asks, as the questions marked for it stood when it began; null for every other kind. */
  readonly quickItems: readonly ItemId[] | null;
  readonly instrument: { readonly id: string; readonly version: string };
  readonly createdAt: string;
  readonly changedAt: string;
  /** The date the answers stand for, YYYY-MM-DD. */
  readonly assessedOn: string;
  readonly respondent: { readonly roles: readonly RespondentRole[]; readonly names: string };
  readonly profile: Profile;
  readonly context: LocalContext;
  readonly localPriorities: Readonly<Record<FunctionId, LocalPriority>>;
  readonly targets: Targets;
  readonly outcomes: Readonly<Record<string, OutcomeAnswer>>;
  readonly report: ReportChoices;
  readonly plan: Plan;
  readonly signOff: SignOff;
  /** The steps of the plan as they were signed, by id; null unless it is final, or where that was not kept. */
  readonly signed: Readonly<Record<string, SignedStep>> | null;
  /** Null unless this is a part sent to a colleague. */
  readonly share: Share | null;
  readonly together: Together;
  /** Null unless the answers come from a panel. */
  readonly exercise: Exercise | null;
  /** What partners say of the items they can judge; never scored. Null until they are asked. */
  readonly partners: Collection | null;
  /**
   * What a file brought along that this version has no field for: the place in the file (a JSON
   * pointer) -> the value as JSON text. It goes back to its place in the next file.
   */
  readonly carried: Readonly<Record<string, string>>;
};

export type Assessment = AssessmentHead & { readonly answers: Response };
