import type { Instrument } from '../core/instrument/instrument';
import type { AssessmentHead } from '../core/response/assessment';
import { countAnswers } from '../core/response/completeness';
import { itemsInPlay } from '../core/response/items-in-play';
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

/** The id of the assessment a route is about, or null. */
export function idInAddress(location: string): string | null {
  return location.match(/^\/a\/([^/]+)/)?.[1] ?? null;
}

/** The steps of one assessment, with the one whose page is `location` marked. */
export function stepsOf(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
  location: string,
): Step[] {
  const items = itemsInPlay(instrument, head.kind);
  const { blank } = countAnswers(items, response);
  const answered = items.length - blank;
  const step = (name: string, href: string, state: DotState, detail = ''): Step => ({
    name,
    href,
    state,
    detail,
    isHere: `#${location}` === href,
  });
  const later: DotState = blank === 0 ? 'full' : 'open';
  return [
    step('About you', paths.setUp(head.id), head.profile.organisation ? 'full' : 'open'),
    step(
      'Questions',
      paths.taskList(head.id),
      progressDot(answered, items.length),
      `${answered} of ${items.length}`,
    ),
    step('Check answers', paths.checkAnswers(head.id), blank === 0 ? 'full' : 'open'),
    step('Results', paths.results(head.id), later),
    step('Gaps and targets', paths.gaps(head.id), later),
    step('Report', paths.report(head.id), later),
  ];
}

/** The sections of one assessment, for the answer pages; `here` is the section on screen. */
export function sectionSteps(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
  here: string,
): Step[] {
  const items = itemsInPlay(instrument, head.kind);
  return instrument.sections.map((section) => {
    const own = items.filter((item) => item.section === section.id);
    const { blank } = countAnswers(own, response);
    const answered = own.length - blank;
    return {
      name: section.name,
      href: paths.sectionList(head.id, section.id),
      state: progressDot(answered, own.length),
      detail: progressWords(answered, own.length),
      isHere: section.id === here,
    };
  });
}
