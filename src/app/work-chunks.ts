import { fetchInTurn, named } from './chunk';

/** The pages of getting ready: evidence, plan, colleagues, sign-off. */
export const workChunks = {
  plan: named(() => import('../pages/plan/plan-page'), 'PlanPage'),
  evidence: named(() => import('../pages/evidence/evidence-page'), 'EvidencePage'),
  colleagues: named(() => import('../pages/colleagues/colleagues-page'), 'ColleaguesPage'),
  partLanding: named(() => import('../pages/colleagues/part-landing-page'), 'PartLandingPage'),
  partOnly: named(() => import('../pages/colleagues/part-only-page'), 'PartOnlyPage'),
  signOff: named(() => import('../pages/sign-off/sign-off-page'), 'SignOffPage'),
  boardPaper: named(() => import('../pages/report/board-paper-page'), 'BoardPaperPage'),
  final: named(() => import('../pages/final/final-page'), 'FinalPage'),
  finalAnswer: named(() => import('../pages/final/final-answer-page'), 'FinalAnswerPage'),
} as const;

export const fetchWorkPages = () => fetchInTurn(workChunks);
