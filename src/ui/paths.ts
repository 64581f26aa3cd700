/** The app's addresses, all behind the hash so that any folder, sub-path or file server will do. */
const of = (id: string, rest = '') => `#/a/${encodeURIComponent(id)}${rest}`;

/** What of the plan has an address of its own, at which it stands open. */
export type PlanDoor = 'others' | 'ask' | 'show' | 'targets';

export type ExercisePage =
  | 'set-up'
  | 'invite'
  | 'forms'
  | 'hall'
  | 'type-in'
  | 'collect'
  | 'present'
  | 'talk';

export type YearsPage = 'next' | 'since' | 'trend' | 'beside' | 'share';

export const paths = {
  home: '#/',
  open: '#/open',
  taskList: (id: string) => of(id),
  aboutYou: (id: string) => of(id, '/about-you'),
  answer: (id: string, itemId: string) => of(id, `/answer/${itemId}`),
  sectionList: (id: string, sectionId: string) => of(id, `/section/${sectionId}`),
  outcomes: (id: string) => of(id, '/outcomes'),
  checkAnswers: (id: string) => of(id, '/check'),
  results: (id: string) => of(id, '/results'),
  dimension: (id: string, dimensionId: string) =>
    of(id, `/results/${encodeURIComponent(dimensionId)}`),
  report: (id: string) => of(id, '/report'),
  /** The report with its sign-off open. */
  signOff: (id: string) => of(id, '/report/sign-off'),
  plan: (id: string, door?: PlanDoor) => of(id, door === undefined ? '/plan' : `/plan/${door}`),
  /** Sending parts to colleagues, bringing answers back, and what to choose between. */
  colleagues: (id: string, page = '') =>
    of(id, page === '' ? '/colleagues' : `/colleagues/${page}`),
  /** The pages of an exercise; `rest` is a round or a part. */
  exercise: (id: string, page: ExercisePage, rest = '') =>
    of(id, `/exercise/${page}${rest === '' ? '' : `/${rest}`}`),
  partners: (id: string, page = '') => of(id, page === '' ? '/partners' : `/partners/${page}`),
  /** The one after it, the one before it, and other organisations. */
  years: (id: string, page: YearsPage) => of(id, `/${page}`),
  /** Which sets of questions are here, and which is in use. */
  questions: '#/questions',
  pool: '#/pool',
  awayDay: '#/away-day',
  guide: '#/away-day/guide',
  warmUp: '#/away-day/warm-up',
  join: (code: string) => `#/join/${code}`,
  arrived: (code: string) => `#/in/${code}`,
  howItWorks: '#/how-it-works',
  privacy: '#/privacy',
  accessibility: '#/accessibility',
  glossary: '#/glossary',
  help: '#/help',
  forIt: '#/for-it',
  oneFile: '#/one-file',
  clear: '#/clear',
  licences: '#/licences',
} as const;
