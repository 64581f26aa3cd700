/** What each choice about the organisation is called, wherever it is chosen, printed or set beside another. */
import type { Profile, PublicBody, WhoDoesIt } from '../document/profile';
import type { LocalPriority } from '../instrument/instrument';

export const GEOGRAPHY_LABELS = {
  'one-district': 'One district, borough or unitary',
  'several-districts': 'Several districts',
  county: 'A county',
  region: 'A region',
  other: 'Another area',
} as const satisfies Record<Exclude<Profile['geography'], ''>, string>;

export const INCOME_LABELS = {
  'under-250k': 'Under £250,000',
  '250k-500k': '£250,000 to £500,000',
  '500k-1m': '£500,000 to £1 million',
  'over-1m': '£1 million or more',
} as const satisfies Record<Exclude<Profile['incomeBand'], ''>, string>;

export const MAKE_UP_LABELS = {
  'one-body': 'One body',
  partnership: 'A partnership of bodies',
} as const satisfies Record<Exclude<Profile['makeUp'], ''>, string>;

export const WHO_LABELS = {
  us: 'We do',
  'us-with-others': 'We do, with others',
  'another-body': 'Another body does',
  nobody: 'Nobody does',
} as const satisfies Record<WhoDoesIt, string>;

export const PRIORITY_LABELS = {
  less: 'Matters less here',
  usual: 'As usual',
  more: 'Matters more here',
} as const satisfies Record<LocalPriority, string>;

export const GIVES_LABELS = {
  grant: 'A grant',
  contract: 'A contract',
  both: 'A grant and a contract',
  neither: 'Neither a grant nor a contract',
} as const satisfies Record<Exclude<PublicBody['gives'], ''>, string>;

/** Empty where nothing was chosen. */
export const labelOf = <Chosen extends string>(
  labels: Readonly<Record<Chosen, string>>,
  chosen: Chosen | '',
): string => (chosen === '' ? '' : labels[chosen]);

/** For a list to choose from, in the order above. */
export const choicesOf = (labels: Readonly<Record<string, string>>): readonly [string, string][] =>
  Object.entries(labels);
