import { disputedPlaces } from '../../core/response/disputed-places';
import { paths } from '../../ui/paths';
import { named } from '../fetch/chunk';
import { ALWAYS, type DoorScene, guidedPage, type PageEntry, page } from './page-entry';

const isAlone = ({ head }: DoorScene): boolean => head.exercise === null;

/** "12 of 70", or how many there are where none or all are answered. */
function progress({ answered, asked }: DoorScene): string {
  const all = asked === 1 ? '1 question' : `${asked} questions`;
  if (answered === 0) return all;
  return answered === asked ? `all ${all}` : `${answered} of ${asked}`;
}

function toChoose({ head }: DoorScene): string {
  const places = disputedPlaces(head.together).length;
  return places === 0 ? '' : `${places} to choose`;
}

/** The stage Answer: the sections and their questions, and what belongs to answering. */
export const answerPages: readonly PageEntry[] = [
  page(
    {
      name: 'Answer',
      address: paths.taskList,
      in: { assessment: 'answer' },
      opens: 'answer',
      showsAnswers: false,
      changes: false,
      detail: progress,
    },
    named(() => import('../../pages/assess/task-list/task-list-page'), 'TaskListPage'),
  ),
  page(
    {
      name: 'Questions',
      address: paths.taskList,
      in: { part: 'questions' },
      opens: 'questions',
      showsAnswers: false,
      changes: false,
      detail: progress,
    },
    named(() => import('../../pages/work/colleagues/part-landing-page'), 'PartLandingPage'),
  ),
  page(
    {
      name: 'Question',
      address: (id) => paths.answer(id, ':itemId'),
      in: { assessment: 'answer', part: 'questions' },
      showsAnswers: true,
      changes: true,
    },
    named(() => import('../../pages/assess/answer/answer-page'), 'AnswerPage'),
  ),
  guidedPage(
    {
      name: 'Question',
      address: (id) => paths.answer(id, ':itemId'),
      in: { assessment: 'answer', part: 'questions', exercise: 'talk' },
      showsAnswers: true,
      changes: false,
      onlyFinal: true,
    },
    named(() => import('../../pages/assess/final/final-answer-page'), 'FinalAnswerPage'),
  ),
  page(
    {
      name: 'Section as a list',
      address: (id) => paths.sectionList(id, ':sectionId'),
      in: { assessment: 'answer', part: 'questions' },
      showsAnswers: true,
      changes: true,
    },
    named(() => import('../../pages/assess/answer/section-list-page'), 'SectionListPage'),
  ),
  page(
    {
      name: 'Outcomes',
      address: paths.outcomes,
      in: { assessment: 'answer', exercise: 'talk' },
      showsAnswers: false,
      changes: true,
      isWide: true,
      door: (scene) => isAlone(scene) && scene.asksOutcomes,
    },
    named(() => import('../../pages/assess/outcomes/outcomes-page'), 'OutcomesPage'),
  ),
  page(
    {
      name: 'Send to colleagues',
      address: paths.colleagues,
      in: { assessment: 'answer', exercise: 'prepare' },
      showsAnswers: false,
      changes: true,
      door: isAlone,
      detail: toChoose,
    },
    named(() => import('../../pages/work/colleagues/colleagues-page'), 'ColleaguesPage'),
  ),
  page(
    {
      name: 'Send back',
      address: paths.colleagues,
      in: { part: 'send-back' },
      opens: 'send-back',
      showsAnswers: false,
      changes: true,
    },
    named(() => import('../../pages/work/colleagues/send-back-page'), 'SendBackPage'),
  ),
  page(
    {
      name: 'Two versions to choose from',
      address: (id) => paths.colleagues(id, 'choose'),
      in: { assessment: 'answer', part: 'send-back', exercise: 'prepare' },
      showsAnswers: false,
      // Of steps in two versions one can be chosen after sign-off as well.
      changes: false,
      isWide: true,
    },
    named(() => import('../../pages/work/colleagues/choose-page'), 'ChoosePage'),
  ),
  page(
    {
      name: 'What gave way',
      address: (id) => paths.colleagues(id, 'put-back'),
      in: { assessment: 'answer', part: 'send-back', exercise: 'prepare' },
      showsAnswers: false,
      changes: false,
      isWide: true,
    },
    named(() => import('../../pages/work/colleagues/put-back-page'), 'PutBackPage'),
  ),
  guidedPage(
    {
      name: 'Ask partners',
      address: paths.partners,
      in: { assessment: 'answer', exercise: 'prepare' },
      // Holds back by itself what the room has not seen, so that partners can be asked before.
      showsAnswers: false,
      changes: true,
      isWide: true,
      door: ({ asksPartners }) => asksPartners,
    },
    named(() => import('../../pages/away-day/partners/partners-page'), 'PartnersPage'),
  ),
  page(
    {
      name: 'Check answers',
      address: paths.checkAnswers,
      in: { assessment: 'answer', part: 'check' },
      opens: 'check',
      showsAnswers: true,
      changes: false,
      door: ({ answered }) => answered > 0,
    },
    named(() => import('../../pages/assess/check-answers/check-answers-page'), 'CheckAnswersPage'),
  ),
  page(
    {
      name: 'About you',
      address: paths.aboutYou,
      in: { assessment: 'answer', exercise: 'prepare' },
      showsAnswers: false,
      changes: true,
      door: ALWAYS,
    },
    named(() => import('../../pages/assess/set-up/set-up-page'), 'SetUpPage'),
  ),
];
