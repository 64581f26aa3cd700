import type { AnswerCounts } from '../response/answer-state';
import type { RespondentRole } from '../response/assessment';
import type { Scene } from './scene';
import { dateWords, listWords, plural, sentence, upperFirst } from './words';

const ROLE_NAMES = {
  staff: { alone: 'staff', named: 'staff' },
  trustee: { alone: 'trustees', named: 'trustee' },
  volunteer: { alone: 'volunteers', named: 'volunteer' },
} as const satisfies Record<RespondentRole, { alone: string; named: string }>;

const ownView = ({ assessment, person }: Scene): string => {
  const date = dateWords(assessment.assessedOn);
  const own = `${upperFirst(person.our)} own view`;
  return date === '' ? own : `${own} on ${date}`;
};

/** The organisation, else the assessment's own name. */
export const titleOf = ({ assessment }: Scene): string =>
  assessment.profile.organisation.trim() || assessment.name.trim() || 'Self-assessment';

/** "Answered by Priya Nair and Tom Ashby (staff). Full self-assessment, questions version 1.0.0." */
export const answeredByWords = ({ assessment, instrument, isQuick }: Scene): string => {
  const names = assessment.respondent.names.trim();
  const roles = [...new Set(assessment.respondent.roles)];
  const alone = listWords(roles.map((role) => ROLE_NAMES[role].alone));
  const named = listWords(roles.map((role) => ROLE_NAMES[role].named));
  const people = names === '' ? alone : names + (named === '' ? '' : ` (${named})`);
  const kind = isQuick ? 'Quick check' : 'Full self-assessment';
  const version = assessment.instrument.version || instrument.version;
  return [people === '' ? '' : `Answered by ${people}.`, `${kind}, questions version ${version}.`]
    .filter((part) => part !== '')
    .join(' ');
};

const totalOf = ({ rated, dontKnow, blank, notApplicable }: AnswerCounts): number =>
  rated + dontKnow + blank + notApplicable;

/** "62 of 67 questions answered". */
const answeredWords = (count: AnswerCounts): string =>
  `${count.rated} of ${plural(totalOf(count), '1 question', `${totalOf(count)} questions`)} answered`;

/** "4 were “don’t know” and 1 was not our role"; empty when every question is rated. */
const otherStates = (count: AnswerCounts, our: string): string => {
  const was = (total: number, words: string) =>
    total > 0 ? [`${total} ${plural(total, 'was', 'were')} ${words}`] : [];
  return listWords([
    ...was(count.dontKnow, '“don’t know”'),
    ...was(count.notApplicable, `not ${our} role`),
    ...was(count.blank, 'left blank'),
  ]);
};

/** Whose view this is, of when, and how much of it is answered. */
export const leadOf = (scene: Scene): string => {
  const { count } = scene.analysis.scorecard;
  const others = otherStates(count, scene.person.our);
  const counts = others === '' ? answeredWords(count) : `${answeredWords(count)}; ${others}`;
  return `${ownView(scene)}. ${sentence(counts)}`;
};

/** What a reader must be told at once, in two sentences. Method 7. */
export const limitsOf = (scene: Scene): string => {
  const { count } = scene.analysis.scorecard;
  return [
    `${ownView(scene)}, ${answeredWords(count)}: self-rated, not an accreditation result, and not endorsed by NAVCA or DCMS.`,
    'Factors, functions and sufficiency factors are views of the same answers, not separate evidence.',
  ].join(' ');
};
