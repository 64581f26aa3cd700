import { named, withPart } from './chunk';

export const chunks = {
  homeAgain: named(() => import('../pages/home/home-again-page'), 'HomeAgainPage'),
  openFile: named(() => import('../pages/open-file/open-file-page'), 'OpenFilePage'),
  setUp: named(() => import('../pages/set-up/set-up-page'), 'SetUpPage'),
  taskList: named(() => import('../pages/task-list/task-list-page'), 'TaskListPage'),
  answer: named(() => import('../pages/answer/answer-page'), 'AnswerPage'),
  sectionList: named(() => import('../pages/answer/section-list-page'), 'SectionListPage'),
  outcomes: named(() => import('../pages/outcomes/outcomes-page'), 'OutcomesPage'),
  checkAnswers: named(
    () => import('../pages/check-answers/check-answers-page'),
    'CheckAnswersPage',
  ),
  results: named(() => import('../pages/results/results-page'), 'ResultsPage'),
  dimension: named(() => import('../pages/results/dimension-page'), 'DimensionPage'),
  gaps: named(() => import('../pages/gaps/gaps-page'), 'GapsPage'),
  report: named(() => import('../pages/report/report-page'), 'ReportPage'),
  howItWorks: named(() => import('../pages/reading/how-it-works'), 'HowItWorks'),
  privacy: named(() => import('../pages/reading/privacy'), 'Privacy'),
  accessibility: named(
    () => import('../pages/reading/accessibility-statement'),
    'AccessibilityStatement',
  ),
  glossary: named(() => import('../pages/reading/glossary'), 'Glossary'),
  help: named(() => import('../pages/reading/help'), 'Help'),
  forIt: named(() => import('../pages/reading/for-it'), 'ForIt'),
  clear: named(() => import('../pages/clear/clear-page'), 'ClearPage'),
  licences: withPart(
    async () => (await import('../pages/reading/licences')).Licences,
    () => import('virtual:notices'),
  ),
} as const;

/** The pages of an away-day, and what fetches them all. */
export const awayDayChunk = named(() => import('./away-day-routes'), 'AwayDayRoutes');
export const fetchExercisePages = async () =>
  (await import('./exercise-chunks')).fetchExercisePages();

/** Evidence, plan, colleagues and sign-off, fetched together in advance. */
export const fetchWorkPages = async () => (await import('./work-chunks')).fetchWorkPages();

/** Not among those fetched in advance: the whole app once more, for the few who want it on a stick. */
export const oneFileChunk = withPart(
  async () => (await import('../pages/one-file/one-file-page')).OneFilePage,
  () => import('virtual:one-file'),
);

/** The made-up assessment that can be looked at before starting. */
export const fetchExample = () => import('../pages/example/example-assessment');

/** What is needed when two windows have changed one answer; fetched ahead, while there is a network. */
export const fetchRecordMerging = () => import('../core/exchange/merge-stored');

/** The checks of what is stored here; the storage asks for the same module once it finds records. */
export const fetchRecordChecks = () => import('../core/exchange/stored-records');
