import type { Guidance } from '../../core/instrument/instrument';
import type { HomeAgainProps } from '../../pages/assess/home/home-again-page';
import type { StagesInMenuProps } from '../list/stages';
import { fetchInTurn, named, withQuestions } from './chunk';

/** What the first load may ask for. In this order: whoever starts an assessment wants its frame, and the questions. */
export const chunks = {
  /** The frame round every page of one assessment. */
  assessment: withQuestions<{ readonly guidance: Guidance | null }>(
    async () => (await import('../assessment-route')).AssessmentRoute,
  ),
  /** Where to go in an assessment, for the menu. */
  stages: withQuestions<StagesInMenuProps>(
    async () => (await import('../list/stages')).StagesInMenu,
  ),
  saveToFile: named(() => import('../../pages/shared/keeping/save-to-file'), 'SaveToFile'),
  homeAgain: withQuestions<HomeAgainProps>(
    async () => (await import('../../pages/assess/home/home-again-page')).HomeAgainPage,
  ),
  damagedRecords: withQuestions<object>(
    async () => (await import('../../pages/assess/home/damaged-records')).DamagedRecords,
  ),
  openFile: withQuestions<object>(async () => (await import('../open-file-route')).OpenFileRoute),
  clear: named(() => import('../../pages/assess/clear/clear-page'), 'ClearPage'),
  reading: named(() => import('../reading-routes'), 'ReadingRoutes'),
  awayDay: withQuestions<{ readonly guidance: Guidance | null }>(
    async () => (await import('../away-day-routes')).AwayDayRoutes,
  ),
} as const;

/** All of these, then the pages within them, by the list of them, which the first load does not know. */
export async function fetchPagesWithin(): Promise<void> {
  await fetchInTurn(Object.values(chunks));
  await fetchRecordMerging().catch(() => {});
  await (await import('../list/fetch-pages')).fetchAllPages();
}

/** What is needed when two windows have changed one answer; fetched ahead, while there is a network. */
const fetchRecordMerging = () => import('../../core/storage/merge-stored');

/** The checks of what is stored here; the storage asks for the same module once it finds records. */
export const fetchRecordChecks = () => import('../../core/storage/stored-records');
