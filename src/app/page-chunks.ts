/** Every page but Home is fetched when first wanted, or when the browser is idle; see idle-fetch.ts. */
export type Chunk<Page> = {
  /** The page once fetched, so that it can be drawn without waiting a turn. */
  kept: Page | null;
  readonly fetch: () => Promise<{ default: Page }>;
};

function named<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): Chunk<Module[Name]> {
  const chunk: Chunk<Module[Name]> = {
    kept: null,
    fetch: async () => {
      const page = (await load())[name];
      chunk.kept = page;
      return { default: page };
    },
  };
  return chunk;
}

export const chunks = {
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
} as const;

/** The made-up assessment that can be looked at before starting. */
export const fetchExample = () => import('../pages/example/example-assessment');

/** What is needed when two windows have changed one answer; fetched ahead, while there is a network. */
export const fetchRecordMerging = () => import('../core/exchange/merge-stored');

/** The checks of what is stored here; the storage asks for the same module once it finds records. */
export const fetchRecordChecks = () => import('../core/exchange/stored-records');
