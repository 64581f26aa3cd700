import type { Profile, WhoDoesIt } from '../document/profile';
import type { LocalPriority } from '../instrument/instrument';
import type { ReportModel } from '../report-model/report-model';
import { GEOGRAPHY_LABELS, INCOME_LABELS, labelOf, MAKE_UP_LABELS } from './profile-labels';
import { publicBodiesWords } from './public-bodies';
import type { ReportScene } from './report-scene';
import { dateWords, listWords, lowerFirst, monthWords, upperFirst } from './words';

const SECTOR_WORDS = {
  '': '',
  VCS: 'VCS: voluntary and community sector',
  VCSE: 'VCSE: voluntary, community and social enterprise sector',
  VCFSE: 'VCFSE: voluntary, community, faith and social enterprise sector',
} as const satisfies Record<Profile['letters'], string>;

/** "4 months", "58%"; words that are no figure stand as typed. */
const withUnit = (text: string, unit: 'months' | '%'): string => {
  const given = text.trim().replace(/\s*%$/, '');
  if (!/^\d+(?:[.,]\d+)?$/.test(given)) return text;
  if (unit === '%') return `${given}%`;
  return given === '1' ? '1 month' : `${given} months`;
};

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

/** "Us: advocacy and convening. Us with the county: volunteering.": each doer once. */
const doersWords = ({ instrument, assessment }: ReportScene): string => {
  const done = instrument.functions.flatMap(({ id, name }) => {
    const doer = assessment.profile.functions[id];
    return doer ? [{ who: whoWords(doer.who, doer.body), name: lowerFirst(name) }] : [];
  });
  return [...new Set(done.map(({ who }) => who))]
    .map((who) => {
      const names = done.filter((each) => each.who === who).map(({ name }) => name);
      return `${who.replace(/: /, ', ')}: ${listWords(names)}.`;
    })
    .join(' ');
};

const priorityWords = ({ instrument, assessment }: ReportScene): string => {
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

const kindWords = ({ instrument, assessment }: ReportScene): string => {
  const { kind } = assessment.profile;
  return kind === '' ? '' : (instrument.says.kinds?.[kind] ?? '');
};

/** What was told of the organisation, in words; nothing that was not given. */
export const profileOf = (scene: ReportScene): ReportModel['profile'] => {
  const { profile } = scene.assessment;
  return given([
    { label: 'Organisation', text: profile.organisation },
    { label: 'Place', text: profile.place },
    { label: 'Kind of organisation', text: kindWords(scene) },
    { label: 'Area served', text: labelOf(GEOGRAPHY_LABELS, profile.geography) },
    { label: 'Income last year', text: labelOf(INCOME_LABELS, profile.incomeBand) },
    { label: 'Staff', text: profile.staff },
    { label: 'Volunteers', text: profile.volunteers },
    { label: 'Largest public funder', text: funderWords(profile) },
    { label: 'Public bodies', text: publicBodiesWords(profile) },
    { label: 'Free reserves', text: withUnit(profile.reservesMonths, 'months') },
    { label: 'Of next year’s income already agreed', text: withUnit(profile.agreedShare, '%') },
    { label: 'Of income from direct services', text: withUnit(profile.servicesShare, '%') },
    { label: 'Business plan', text: monthWords(dateWords(profile.businessPlan)) },
    { label: 'Made up of', text: labelOf(MAKE_UP_LABELS, profile.makeUp) },
    { label: 'Members', text: profile.members },
    { label: 'How trustees are chosen', text: profile.trusteesChosen },
    { label: 'Accreditation ends', text: monthWords(dateWords(profile.accreditationEnds)) },
    { label: 'The sector here', text: SECTOR_WORDS[profile.letters] },
    { label: 'Who does what here', text: doersWords(scene) },
    { label: 'What matters here', text: priorityWords(scene) },
  ]);
};

/** The local context, as typed. */
export const contextOf = (scene: ReportScene): ReportModel['context'] => {
  const { place, otherSupport, notOurRole } = scene.assessment.context;
  const { our } = scene.person;
  return given([
    { label: 'The place', text: place },
    { label: `Who else supports ${scene.instrument.says.helped}`, text: otherSupport },
    { label: `What is deliberately not ${our} role`, text: notOurRole },
  ]);
};
