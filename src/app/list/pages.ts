import type { AssessmentHead } from '../../core/document/assessment';
import { answerPages } from './answer-pages';
import { awayDayPages } from './away-day-pages';
import { isAt, type JourneyName, type PageEntry } from './page-entry';
import { resultsPages } from './results-pages';

/** Every page within an assessment; the doors of a stage stand in this order. */
export const PAGES: readonly PageEntry[] = [...awayDayPages, ...answerPages, ...resultsPages];

type Kind = Pick<AssessmentHead, 'share' | 'exercise'>;

export function journeyOf({ share, exercise }: Kind): JourneyName {
  if (share !== null) return 'part';
  return exercise === null ? 'assessment' : 'exercise';
}

/** What stands at `location`, the address after that of the assessment. */
export type FoundPage =
  | { readonly is: 'page'; readonly entry: PageEntry }
  /** There to change things, and the assessment is final. */
  | { readonly is: 'closed' }
  /** Makes sense of the whole assessment alone, and this is a part. */
  | { readonly is: 'not-in-part' }
  | { readonly is: 'nothing' };

export function pageAt(head: AssessmentHead, location: string): FoundPage {
  const journey = journeyOf(head);
  const { isFinal } = head.signOff;
  const there = PAGES.filter(
    ({ route, exists }) => isAt(route, location) && (exists === undefined || exists(head)),
  );
  const own = there.filter((entry) => entry.in[journey] !== undefined);
  const entry = own.find((each) => (isFinal ? !each.changes : !each.onlyFinal));
  if (entry) return { is: 'page', entry };
  if (own.length > 0) return { is: 'closed' };
  return { is: there.length > 0 && journey === 'part' ? 'not-in-part' : 'nothing' };
}
