import type { RespondentRole } from '../document/assessment';
import type { Instrument } from '../instrument/instrument';
import { whoWords } from '../panel-report/panel-report';
import type { AnswerCounts } from '../response/answer-state';
import { laterWords } from '../wording/later-words';
import type { ReportScene } from '../wording/report-scene';
import { dateWords, listWords, lowerFirst, plural, sentence, upperFirst } from '../wording/words';

const ROLE_NAMES = {
  staff: { alone: 'staff', named: 'staff' },
  trustee: { alone: 'trustees', named: 'trustee' },
  volunteer: { alone: 'volunteers', named: 'volunteer' },
} as const satisfies Record<RespondentRole, { alone: string; named: string }>;

const ownView = ({ assessment, analysis, person }: ReportScene): string => {
  const date = dateWords(assessment.assessedOn);
  if (assessment.exercise?.isRehearsal) return 'Made-up answers, to practise with';
  // A room's is many views, and how many stands after it.
  const own = analysis.panel === null ? `${upperFirst(person.our)} own view` : 'Answered';
  return date === '' ? own : `${own} on ${date}`;
};

/** The organisation, else the assessment's own name. */
export const titleOf = ({ assessment }: ReportScene): string =>
  assessment.profile.organisation.trim() || assessment.name.trim() || 'Self-assessment';

/** "Priya Nair and Tom Ashby (staff)"; a role the names say themselves is not said again. Empty when nobody is named. */
export const peopleOf = ({ assessment, analysis }: ReportScene): string => {
  if (analysis.panel !== null) return lowerFirst(whoWords(analysis.panel));
  const names = assessment.respondent.names.trim();
  const roles = [...new Set(assessment.respondent.roles)];
  const alone = listWords(roles.map((role) => ROLE_NAMES[role].alone));
  const named = listWords(
    roles
      .map((role) => ROLE_NAMES[role].named)
      .filter((role) => !names.toLowerCase().includes(role)),
  );
  return names === '' ? alone : names + (named === '' ? '' : ` (${named})`);
};

/** "Full self-assessment, questions version 1.0.0". */
export const questionsOf = ({ assessment, analysis, instrument, isQuick }: ReportScene): string => {
  const asked = analysis.itemsInPlay.length;
  const whole = isQuick ? 'Quick check' : 'Full self-assessment';
  const kind =
    assessment.kind === 'pick' ? `A pick of ${asked} ${plural(asked, 'question')}` : whole;
  const version = assessment.instrument.version || instrument.version;
  return `${kind}, questions version ${version}`;
};

/** "Answered by Priya Nair and Tom Ashby (staff). Full self-assessment, questions version 1.0.0." */
export const answeredByWords = (scene: ReportScene): string => {
  const people = peopleOf(scene);
  const later = laterWords(scene.analysis.panel?.later ?? 0);
  const who = people === '' ? '' : `Answered by ${people}. `;
  return `${who}${later === '' ? '' : `${later} `}${questionsOf(scene)}.`;
};

/** What kind of thing was done: answered by a room, quickly, or in full. */
export const whatWasDone = (isByRoom: boolean, isQuick: boolean): string => {
  if (isByRoom) return 'Away-day';
  return isQuick ? 'Quick check' : 'Self-assessment';
};

/** "Self-assessment of 14 November 2026, by Priya Nair and Tom Ashby (staff)", as the head of a paper has it. */
export const assessedWords = (scene: ReportScene): string => {
  const { assessment, analysis, isQuick } = scene;
  const what = whatWasDone(analysis.panel !== null, isQuick);
  const date = dateWords(assessment.assessedOn);
  const people = peopleOf(scene);
  const later = laterWords(analysis.panel?.later ?? 0);
  const by = people === '' ? '' : `, by ${people}`;
  return `${what}${date === '' ? '' : ` of ${date}`}${by}${later === '' ? '' : `. ${later}`}`;
};

const totalOf = ({ rated, dontKnow, blank, notApplicable }: AnswerCounts): number =>
  rated + dontKnow + blank + notApplicable;

const questions = (count: number): string => `${count} ${plural(count, 'question')}`;

/** "All 70 questions have an answer: 65 a level, 4 “don’t know”, 1 not our role". */
const answersGiven = (count: AnswerCounts, our: string): string => {
  const total = totalOf(count);
  const answered = total - count.blank;
  const left = count.blank > 0 ? `; ${count.blank} ${plural(count.blank, 'is', 'are')} blank` : '';
  if (answered === 0) return `None of ${questions(total)} has an answer yet`;
  const which =
    answered === total ? `All ${questions(total)}` : `${answered} of ${questions(total)}`;
  const isOne = answered === 1;
  if (count.rated === answered)
    return `${which} ${isOne ? 'is' : 'are'} answered, ${isOne ? '' : 'each '}with a level${left}`;
  const kinds = [
    [count.rated, 'a level'],
    [count.dontKnow, '“don’t know”'],
    [count.notApplicable, `not ${our} role`],
  ] as const;
  const parts = kinds.filter(([some]) => some > 0).map(([some, words]) => `${some} ${words}`);
  return `${which} ${isOne ? 'has' : 'have'} an answer: ${parts.join(', ')}${left}`;
};

/** Whose view this is, of when, and how much of it is answered, with what. */
export const leadOf = (scene: ReportScene): string => {
  const { count } = scene.analysis.scorecard;
  const panel = scene.analysis.panel;
  const later = laterWords(panel?.later ?? 0);
  const isMadeUp = scene.assessment.exercise?.isRehearsal ?? false;
  const by = isMadeUp ? ', by ' : ' by ';
  const who = panel === null ? '' : `${by}${lowerFirst(whoWords(panel))}`;
  const after = later === '' ? '' : ` ${later}`;
  const given = sentence(answersGiven(count, scene.person.our));
  return `${sentence(`${ownView(scene)}${who}`)}${after} ${given}`;
};

/** The same in one line where everything is answered: how many are not known is told with how sure it is. */
export const shortLeadOf = (scene: ReportScene): string => {
  const { count } = scene.analysis.scorecard;
  const total = totalOf(count);
  return scene.analysis.panel === null && count.blank === 0 && total > 0
    ? `${ownView(scene)}, after all ${questions(total)}.`
    : leadOf(scene);
};

/** What a reader must be told at once, in one line. Method 7. */
export const ownViewLine = ({ says }: Pick<Instrument, 'says'>): string =>
  `This is our own view. It is not a grade or an accreditation result. ${says.independence}`;
