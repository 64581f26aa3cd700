import type { FunctionId } from '../instrument/instrument';
import { ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { asOne, choice, flag, text } from './declaration';
import { entries, fields, list } from './groups';

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

const publicBody = fields<PublicBody>({
  name: text(LIMITS.name),
  gives: choice(['', 'grant', 'contract', 'both', 'neither']),
  isMain: flag,
  change: choice(['', 'merging', 'ending']),
  when: text(LIMITS.name),
});

const whoDoesIt = fields<Profile['functions'][FunctionId]>({
  who: choice(['us', 'us-with-others', 'another-body', 'nobody']),
  body: text(LIMITS.line),
});

export const declaredProfile = fields<Profile>({
  organisation: text(LIMITS.name),
  place: text(LIMITS.name),
  kind: choice(['', 'general', 'volunteer-centre', 'specialist', 'service-provider']),
  geography: choice(['', 'one-district', 'several-districts', 'county', 'region', 'other']),
  incomeBand: choice(['', 'under-250k', '250k-500k', '500k-1m', 'over-1m']),
  staff: text(LIMITS.name),
  volunteers: text(LIMITS.name),
  largestStatutoryShare: text(LIMITS.name),
  largestStatutoryEnds: text(LIMITS.name),
  letters: choice(['', 'VCS', 'VCSE', 'VCFSE']),
  makeUp: choice(['', 'one-body', 'partnership']),
  members: text(LIMITS.name),
  trusteesChosen: text(LIMITS.line),
  reservesMonths: text(LIMITS.name),
  agreedShare: text(LIMITS.name),
  servicesShare: text(LIMITS.name),
  businessPlan: text(LIMITS.name),
  accreditationEnds: text(LIMITS.name),
  publicBodies: list(publicBody, { most: LIMITS.publicBodies }),
  functions: entries(ID_PATTERN, asOne(whoDoesIt), { most: LIMITS.entriesOfARecord }),
});
