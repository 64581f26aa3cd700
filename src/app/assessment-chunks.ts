import { fetchInTurn, named } from './chunk';

/** The pages of one assessment. A table of its own, since a first visit wants none of them. */
export const assessmentChunks = {
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
} as const;

/** The made-up assessment that can be looked at before starting. */
export const fetchExample = () => import('../pages/example/example-assessment');

export async function fetchAssessmentPages(): Promise<void> {
  await fetchInTurn(assessmentChunks);
  await fetchExample();
}
