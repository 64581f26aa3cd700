import type { LocalPriority } from '../instrument/instrument';
import type { Profile, WhoDoesIt } from '../response/assessment';
import type { ReportModel } from './report-model';
import type { Scene } from './scene';
import { dateWords, listWords, lowerFirst, monthWords, upperFirst } from './words';

const KIND_WORDS = {
  '': '',
  general: 'General support for local groups',
  'volunteer-centre': 'Volunteer centre',
  specialist: 'Specialist support body',
  'service-provider': 'Support body that also runs services',
} as const satisfies Record<Profile['kind'], string>;
const GEOGRAPHY_WORDS = {
  '': '',
  'one-district': 'One district, borough or city',
  'several-districts': 'Several districts or boroughs',
  county: 'A county',
  region: 'A region',
  other: 'Another kind of area',
} as const satisfies Record<Profile['geography'], string>;
const INCOME_WORDS = {
  '': '',
  'under-250k': 'Under £250,000 a year',
  '250k-500k': '£250,000 to £500,000 a year',
  '500k-1m': '£500,000 to £1 million a year',
  'over-1m': 'Over £1 million a year',
} as const satisfies Record<Profile['incomeBand'], string>;

type Line = { readonly label: string; readonly text: string };

const given = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ label, text }) => ({ label, text: text.trim() })).filter(({ text }) => text !== '');

const funderWords = ({ largestStatutoryShare, largestStatutoryEnds }: Profile): string => {
  const share = largestStatutoryShare.trim();
  const ends = monthWords(dateWords(largestStatutoryEnds));
  const shareWords = /^\d+\s*%?$/.test(share) ? `${share.replace(/\s*%/, '')}% of income` : share;
  const parts = [shareWords, ends === '' ? '' : `agreement ends ${ends}`];
  return upperFirst(parts.filter((part) => part !== '').join('; '));
};

const whoWords = (who: WhoDoesIt, body: string): string => {
  const name = body.trim();
  switch (who) {
    case 'us':
      return 'Us';
    case 'us-with-others':
      return name === '' ? 'Us with others' : `Us with ${name}`;
    case 'another-body':
      return name === '' ? 'Another body' : `Another body: ${name}`;
    case 'nobody':
      return 'Nobody';
  }
};

const functionLines = ({ instrument, assessment }: Scene): readonly Line[] =>
  instrument.functions.flatMap(({ id, name }) => {
    const doer = assessment.profile.functions[id];
    return doer
      ? [{ label: `Who does it here: ${lowerFirst(name)}`, text: whoWords(doer.who, doer.body) }]
      : [];
  });

const priorityWords = ({ instrument, assessment }: Scene): string => {
  const named = (priority: LocalPriority) =>
    listWords(
      instrument.functions
        .filter(({ id }) => assessment.localPriorities[id] === priority)
        .map(({ name }) => lowerFirst(name)),
    );
  const more = named('more');
  const less = named('less');
  return [more === '' ? '' : `More than usual: ${more}.`, less === '' ? '' : `Less: ${less}.`]
    .filter((part) => part !== '')
    .join(' ');
};

/** What was told of the organisation, in words; nothing that was not given. */
export const profileOf = (scene: Scene): ReportModel['profile'] => {
  const { profile } = scene.assessment;
  return given([
    { label: 'Organisation', text: profile.organisation },
    { label: 'Place', text: profile.place },
    { label: 'Kind of organisation', text: KIND_WORDS[profile.kind] },
    { label: 'Area served', text: GEOGRAPHY_WORDS[profile.geography] },
    { label: 'Income', text: INCOME_WORDS[profile.incomeBand] },
    { label: 'Staff', text: profile.staff },
    { label: 'Volunteers', text: profile.volunteers },
    { label: 'Largest public funder', text: funderWords(profile) },
    ...functionLines(scene),
    { label: 'What matters here', text: priorityWords(scene) },
  ]);
};

/** The local context, as typed. */
export const contextOf = (scene: Scene): ReportModel['context'] => {
  const { place, otherSupport, notOurRole } = scene.assessment.context;
  const { our } = scene.person;
  return given([
    { label: 'The place', text: place },
    { label: 'Who else supports local groups', text: otherSupport },
    { label: `What is deliberately not ${our} role`, text: notOurRole },
  ]);
};
