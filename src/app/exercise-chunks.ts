import { fetchInTurn, named } from './chunk';

/** The pages of an away-day exercise. A table of its own, since a first visit wants none of them. */
export const exerciseChunks = {
  awayDay: named(() => import('../pages/away-day/away-day-page'), 'AwayDayPage'),
  guide: named(() => import('../pages/away-day/guide-page'), 'GuidePage'),
  warmUp: named(() => import('../pages/away-day/warm-up-page'), 'WarmUpPage'),
  exerciseHub: named(() => import('../pages/exercise-hub/exercise-hub-page'), 'ExerciseHubPage'),
  exerciseSetUp: named(
    () => import('../pages/exercise-set-up/exercise-set-up-page'),
    'ExerciseSetUpPage',
  ),
  invite: named(() => import('../pages/invite/invite-page'), 'InvitePage'),
  paperForms: named(() => import('../pages/invite/paper-forms-page'), 'PaperFormsPage'),
  typeIn: named(() => import('../pages/type-in/type-in-page'), 'TypeInPage'),
  collect: named(() => import('../pages/collect/collect-page'), 'CollectPage'),
  arrivedLink: named(() => import('../pages/collect/arrived-link-page'), 'ArrivedLinkPage'),
  /** Questions for a colleague inside the one file, for which the first load looks as for an invitation. */
  openInside: named(() => import('../pages/open-file/open-file-page'), 'OpenFilePage'),
  respond: named(() => import('../pages/respond/respond-page'), 'RespondPage'),
  present: named(() => import('../pages/present/present-page'), 'PresentPage'),
  talk: named(() => import('../pages/talk/talk-page'), 'TalkPage'),
  exerciseItem: named(() => import('../pages/answer/exercise-item-page'), 'ExerciseItemPage'),
  notRevealed: named(() => import('../pages/not-revealed/not-revealed-page'), 'NotRevealedPage'),
  partners: named(() => import('../pages/partners/partners-page'), 'PartnersPage'),
} as const;

/** The app in one file, to hand out with an invitation inside. Null inside that file. */
export const fetchOneFile = async () => (await import('virtual:one-file')).default;

/** Every page and what it needs beside it, so that an away-day can go on without a network. */
export async function fetchExercisePages(): Promise<void> {
  await fetchInTurn(exerciseChunks);
  await (await import('../platform/qr-read')).fetchQrReader();
}
