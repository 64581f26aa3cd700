import type { Instrument, Section } from '../core/instrument/instrument';
import type { AssessmentHead } from '../core/response/assessment';
import { countAnswers } from '../core/response/completeness';
import { disputedPlaces } from '../core/response/disputed-places';
import { type Asked, itemsInPlay } from '../core/response/items-in-play';
import type { Response } from '../core/response/response';
import { progressDot, progressWords } from '../pages/shared/progress';
import type { DotState } from '../ui/dot';
import { paths } from '../ui/paths';

export type Step = {
  readonly name: string;
  readonly href: string;
  readonly state: DotState;
  readonly detail: string;
  readonly isHere: boolean;
};

/** How far one section has come. */
export type SectionCount = {
  readonly section: Section;
  readonly answered: number;
  readonly of: number;
};

/** The number of answers in each section, in order: what the margin needs to know of a response. */
export function answeredBySection(
  instrument: Instrument,
  head: Asked,
  response: Response,
): number[] {
  const items = itemsInPlay(instrument, head);
  return instrument.sections.map((section) => {
    const own = items.filter((item) => item.section === section.id);
    return own.length - countAnswers(own, response).blank;
  });
}

export function sectionCounts(
  instrument: Instrument,
  head: Asked,
  answered: readonly number[],
): SectionCount[] {
  const items = itemsInPlay(instrument, head);
  const counts = instrument.sections.map((section, k) => ({
    section,
    answered: answered[k] ?? 0,
    of: items.filter((item) => item.section === section.id).length,
  }));
  return head.share ? counts.filter(({ of }) => of > 0) : counts;
}

/** The steps of one assessment, with the one whose page is `location` marked. */
export function stepsOf(
  head: AssessmentHead,
  counts: readonly SectionCount[],
  location: string,
): Step[] {
  const of = counts.reduce((sum, count) => sum + count.of, 0);
  const answered = counts.reduce((sum, count) => sum + count.answered, 0);
  const step = (name: string, href: string, state: DotState, detail = ''): Step => ({
    name,
    href,
    state,
    detail,
    isHere: isAt(location, href, head.id),
  });
  if (head.share !== null) {
    return [
      step('Questions', paths.taskList(head.id), progressDot(answered, of), `${answered} of ${of}`),
      step('Check answers', paths.checkAnswers(head.id), answered === of ? 'full' : 'open'),
      step('Send back', paths.colleagues(head.id), 'open'),
    ];
  }
  const hasPlan = Object.keys(head.plan.actions).length > 0;
  const toChoose = disputedPlaces(head.together).length;
  const chooseWords = toChoose === 0 ? '' : `${toChoose} to choose`;
  const later: DotState = answered === of ? 'full' : 'open';
  return [
    step('About you', paths.setUp(head.id), head.profile.organisation ? 'full' : 'open'),
    step('Questions', paths.taskList(head.id), progressDot(answered, of), `${answered} of ${of}`),
    step('Colleagues', paths.colleagues(head.id), toChoose === 0 ? 'open' : 'half', chooseWords),
    step('Check answers', paths.checkAnswers(head.id), later),
    step('Results', paths.results(head.id), later),
    step('Gaps and targets', paths.gaps(head.id), later),
    step('Plan', paths.plan(head.id), hasPlan ? 'full' : 'open'),
    step('Evidence', paths.evidence(head.id), 'open'),
    step('Report', paths.report(head.id), later),
  ];
}

/** The sections of one assessment, for the answer pages; `here` is the section on screen. */
export function sectionSteps(id: string, counts: readonly SectionCount[], here: string): Step[] {
  return counts.map(({ section, answered, of }) => ({
    name: section.name,
    href: paths.sectionList(id, section.id),
    state: progressDot(answered, of),
    detail: progressWords(answered, of),
    isHere: section.id === here,
  }));
}

/** On the page itself or one behind it; every page is behind the list of tasks, which is none of theirs. */
export const isAt = (location: string, href: string, id: string): boolean =>
  `#${location}` === href || (href !== paths.taskList(id) && `#${location}`.startsWith(`${href}/`));
