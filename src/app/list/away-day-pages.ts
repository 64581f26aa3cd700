import { countIn } from '../../core/response/count-in';
import { type ExercisePage, paths } from '../../ui/paths';
import { named } from '../fetch/chunk';
import { ALWAYS, guidedPage, type PageEntry, type PageFacts, type StageName } from './page-entry';

type Common = Pick<PageFacts, 'name' | 'rest' | 'door' | 'detail' | 'opens'> & {
  readonly at: ExercisePage;
  readonly stage: StageName;
  readonly showsAnswers: boolean;
};

/** One step of the day, for whoever runs it. */
const step = ({ at, stage, ...facts }: Common): PageFacts => ({
  ...facts,
  address: (id) => paths.exercise(id, at),
  in: { exercise: stage },
  changes: true,
  isWide: true,
});

/** Partners are asked in the same ways as a room, from an assessment of one's own as well. */
const asks = (facts: Common): PageFacts => ({
  ...step({ rest: '/:round?', ...facts }),
  in: { assessment: 'answer', exercise: facts.stage },
  exists: ({ exercise, partners }) => exercise !== null || partners !== null,
});

const inExercise = ({ head }: { readonly head: { readonly exercise: unknown } }): boolean =>
  head.exercise !== null;

/** The stages Prepare, Collect and Talk of an away-day. */
export const awayDayPages: readonly PageEntry[] = [
  guidedPage(
    {
      name: 'Prepare',
      address: paths.taskList,
      in: { exercise: 'prepare' },
      opens: 'prepare',
      showsAnswers: false,
      changes: false,
    },
    named(() => import('../../pages/away-day/exercise-hub/exercise-hub-page'), 'ExerciseHubPage'),
  ),
  guidedPage(
    step({ name: 'Set up', at: 'set-up', stage: 'prepare', showsAnswers: false, door: ALWAYS }),
    named(
      () => import('../../pages/away-day/exercise-set-up/exercise-set-up-page'),
      'ExerciseSetUpPage',
    ),
  ),
  guidedPage(
    asks({ name: 'Invite', at: 'invite', stage: 'prepare', showsAnswers: false, door: inExercise }),
    named(() => import('../../pages/away-day/invite/invite-page'), 'InvitePage'),
  ),
  guidedPage(
    asks({
      name: 'Paper forms',
      at: 'forms',
      stage: 'prepare',
      showsAnswers: false,
      door: inExercise,
    }),
    named(() => import('../../pages/away-day/invite/paper-forms-page'), 'PaperFormsPage'),
  ),
  guidedPage(
    step({
      name: 'Hall check',
      at: 'hall',
      stage: 'prepare',
      showsAnswers: false,
      door: inExercise,
    }),
    named(() => import('../../pages/away-day/hall/hall-page'), 'HallPage'),
  ),
  guidedPage(
    asks({
      name: 'Collect',
      at: 'collect',
      stage: 'collect',
      opens: 'collect',
      showsAnswers: false,
      detail: ({ head }) => (head.exercise ? `${countIn(head.exercise.first)} in` : ''),
    }),
    named(() => import('../../pages/away-day/collect/collect-page'), 'CollectPage'),
  ),
  guidedPage(
    asks({
      name: 'Type in paper',
      at: 'type-in',
      stage: 'collect',
      showsAnswers: false,
      door: inExercise,
    }),
    named(() => import('../../pages/away-day/type-in/type-in-page'), 'TypeInPage'),
  ),
  guidedPage(
    step({
      name: 'Talk',
      at: 'talk',
      stage: 'talk',
      opens: 'talk',
      rest: '/:part?',
      showsAnswers: true,
    }),
    named(() => import('../../pages/away-day/talk/talk-page'), 'TalkPage'),
  ),
  guidedPage(
    // The presenter is where the room sees the answers together, and holds them back until then.
    step({ name: 'Present', at: 'present', stage: 'talk', showsAnswers: false, door: ALWAYS }),
    named(() => import('../../pages/away-day/present/present-page'), 'PresentPage'),
  ),
  guidedPage(
    {
      name: 'Question',
      address: (id) => paths.answer(id, ':itemId'),
      in: { exercise: 'talk' },
      showsAnswers: true,
      changes: true,
    },
    named(() => import('../../pages/assess/answer/exercise-item-page'), 'ExerciseItemPage'),
  ),
];
