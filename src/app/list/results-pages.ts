import { isOpenStep } from '../../core/action-plan/open-step';
import { paths } from '../../ui/paths';
import { named } from '../fetch/chunk';
import {
  ALWAYS,
  type DoorScene,
  guidedPage,
  type PageEntry,
  type PageFacts,
  page,
} from './page-entry';

/** All three stages read the same whether one person answered or a room. */
const RESULTS = { assessment: 'results', exercise: 'results' } as const;
const PLAN = { assessment: 'plan', exercise: 'plan' } as const;
const REPORT = { assessment: 'report', exercise: 'report' } as const;

const hasResults = (scene: DoorScene): boolean => scene.hasResults;

function whenShown({ head, hasResults: areThere }: DoorScene): string {
  if (head.exercise?.isRevealed === false) return 'once the room has seen them';
  return areThere ? '' : 'after your first section';
}

/** "2 of 5 have an owner", of the steps that are still to be done; one alone is not counted. */
function owners({ head }: DoorScene): string {
  const open = Object.values(head.plan.actions).filter(isOpenStep);
  const owned = open.filter(({ owner }) => owner.trim() !== '').length;
  if (open.length === 0) return '';
  if (open.length === 1) return owned === 1 ? 'one step, with an owner' : 'one step, no owner yet';
  if (owned === open.length) return `all ${owned} have an owner`;
  return `${owned} of ${open.length} ${owned === 1 ? 'has' : 'have'} an owner`;
}

const plan = named(() => import('../../pages/work/plan/plan-page'), 'PlanPage');

const report = named(() => import('../../pages/work/report/report-page'), 'ReportPage');

/** A door of the plan: the same page, with that part of it open. */
const ofPlan = (facts: Pick<PageFacts, 'name' | 'address' | 'door'>): PageEntry =>
  guidedPage({ ...facts, in: PLAN, showsAnswers: true, changes: false, isWide: true }, plan);

/** The stages Results, Plan and Report. */
export const resultsPages: readonly PageEntry[] = [
  guidedPage(
    {
      name: 'Results',
      address: paths.results,
      in: RESULTS,
      opens: 'results',
      showsAnswers: true,
      changes: false,
      isWide: true,
      detail: whenShown,
    },
    named(() => import('../../pages/assess/results/results-page'), 'ResultsPage'),
  ),
  guidedPage(
    {
      name: 'A score and its answers',
      address: (id) => paths.dimension(id, ':dimensionId'),
      in: RESULTS,
      showsAnswers: true,
      changes: false,
      isWide: true,
    },
    named(() => import('../../pages/assess/results/dimension-page'), 'DimensionPage'),
  ),
  guidedPage(
    {
      name: 'Since last time',
      address: (id) => paths.years(id, 'since'),
      in: RESULTS,
      showsAnswers: true,
      changes: false,
      isWide: true,
      door: ({ head, hasResults: areThere }) => areThere && head.follows !== undefined,
    },
    named(() => import('../../pages/work/years/since-page'), 'SincePage'),
  ),
  page(
    {
      name: 'Over the years',
      address: (id) => paths.years(id, 'trend'),
      in: RESULTS,
      showsAnswers: true,
      changes: false,
      isWide: true,
      door: ({ head, hasResults: areThere }) =>
        areThere && head.follows !== undefined && head.follows.of !== head.follows.first,
    },
    named(() => import('../../pages/work/years/trend-page'), 'TrendPage'),
  ),
  page(
    {
      name: 'Beside others',
      address: (id) => paths.years(id, 'beside'),
      in: RESULTS,
      showsAnswers: true,
      changes: false,
      isWide: true,
      door: ({ head, hasResults: areThere }) => areThere && head.beside !== undefined,
    },
    named(() => import('../../pages/work/years/beside-page'), 'BesidePage'),
  ),
  guidedPage(
    {
      name: 'Plan',
      address: paths.plan,
      in: PLAN,
      opens: 'plan',
      showsAnswers: true,
      changes: false,
      isWide: true,
      detail: owners,
    },
    plan,
  ),
  ofPlan({
    name: 'Choose others',
    address: (id) => paths.plan(id, 'others'),
    door: hasResults,
  }),
  ofPlan({
    name: 'Ask someone',
    address: (id) => paths.plan(id, 'ask'),
    door: ({ dontKnow, hasResults: areThere }) => areThere && dontKnow > 0,
  }),
  ofPlan({
    name: 'What could we show?',
    address: (id) => paths.plan(id, 'show'),
    door: ({ answered }) => answered > 0,
  }),
  ofPlan({ name: 'Your targets', address: (id) => paths.plan(id, 'targets'), door: ALWAYS }),
  guidedPage(
    {
      name: 'Report',
      address: paths.report,
      in: REPORT,
      opens: 'report',
      showsAnswers: true,
      changes: false,
      isWide: true,
    },
    report,
  ),
  // The same page, with its sign-off open.
  guidedPage(
    {
      name: 'Sign-off',
      address: paths.signOff,
      in: REPORT,
      showsAnswers: true,
      changes: false,
      isWide: true,
      door: hasResults,
      detail: ({ head }) => (head.signOff.isFinal ? 'final' : ''),
    },
    report,
  ),
  page(
    {
      name: 'Give figures to a pool',
      address: (id) => paths.years(id, 'share'),
      in: REPORT,
      showsAnswers: true,
      changes: false,
    },
    named(() => import('../../pages/work/years/share-page'), 'SharePage'),
  ),
  page(
    {
      name: 'Start the next one',
      address: (id) => paths.years(id, 'next'),
      in: REPORT,
      showsAnswers: true,
      changes: false,
      door: ({ head }) => head.signOff.isFinal,
    },
    named(() => import('../../pages/work/years/next-page'), 'NextPage'),
  ),
];
