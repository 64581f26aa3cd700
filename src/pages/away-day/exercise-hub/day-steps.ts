import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import { DAY_STEPS, hasBegun, nextOfDay, stepState } from '../../../core/exercise/day-so-far';
import { expectedPeople } from '../../../core/exercise/expected-people';
import { itemsAsked } from '../../../core/exercise/new-exercise';
import type { Instrument } from '../../../core/instrument/instrument';
import { countIn } from '../../../core/response/count-in';
import type { DotState } from '../../../ui/dot';
import { paths } from '../../../ui/paths';
import {
  ATTRIBUTION_NAMES,
  inWords,
  lengthWords,
  pickWords,
} from '../../shared/room/exercise-words';

export type DayStep = {
  readonly name: string;
  readonly href: string;
  readonly about: string;
  /** What it says when it is the one thing to do next. */
  readonly action: string;
  readonly state: DotState;
  readonly words: string;
  readonly more: readonly { readonly href: string; readonly words: string }[];
};

/** How far the day has come, as the page's heading. */
export function dayHeading(exercise: Exercise): string {
  const count = countIn(exercise.first);
  if (exercise.priorities.length > 0) return prioritiesWords(exercise.priorities.length);
  if (Object.keys(exercise.agreed).length > 0) return 'You are talking it through';
  if (count > 0) return `${inWords(count, expectedPeople(exercise))} in`;
  return exercise.isOpen ? 'People are invited, nobody is in yet' : 'Nobody is invited yet';
}

const prioritiesWords = (count: number) =>
  count === 1 ? 'You have chosen 1 priority' : `You have chosen ${count} priorities`;

/** The six steps of the day, in order. */
export function daySteps(
  { id }: Pick<AssessmentHead, 'id'>,
  exercise: Exercise,
  instrument: Instrument,
): readonly DayStep[] {
  return [
    setUp(id, exercise, instrument),
    invite(id, exercise),
    collect(id, exercise),
    present(id, exercise),
    talk(id, exercise),
    report(id, exercise),
  ];
}

function setUp(id: string, exercise: Exercise, instrument: Instrument): DayStep {
  const asked = itemsAsked(exercise);
  return {
    name: 'Set up',
    href: paths.exercise(id, 'set-up'),
    about: `${pickWords(instrument, exercise)}: ${lengthWords(instrument, asked)}. ${ATTRIBUTION_NAMES[exercise.attribution]}.`,
    action: 'Choose the questions and who will see what',
    state: stepState(exercise, 'set-up'),
    words: exercise.isOpen
      ? 'Fixed when the invitation was shown'
      : hasBegun(exercise)
        ? 'Can still change'
        : 'Not started',
    more: [],
  };
}

const invite = (id: string, exercise: Exercise): DayStep => ({
  name: 'Invite',
  href: paths.exercise(id, 'invite'),
  about: 'A code on the screen, a link, printed slips, paper forms, or the app in one file.',
  action: 'Show the invitation',
  state: stepState(exercise, 'invite'),
  words: exercise.isOpen ? 'Invitation shown' : 'Not shown yet',
  more: [{ href: paths.exercise(id, 'forms'), words: 'Paper forms' }],
});

function collect(id: string, exercise: Exercise): DayStep {
  const [count, expected] = [countIn(exercise.first), expectedPeople(exercise)];
  return {
    name: 'Collect',
    href: paths.exercise(id, 'collect'),
    about: 'By camera, link, file, read out, or typed in from paper.',
    action: 'Take in the answers',
    state: stepState(exercise, 'collect'),
    words: count === 0 ? 'Nobody yet' : `${inWords(count, expected)} in`,
    more: [{ href: paths.exercise(id, 'type-in'), words: 'Type in paper' }],
  };
}

function present(id: string, exercise: Exercise): DayStep {
  const { isRevealed } = exercise;
  return {
    name: 'Present',
    href: paths.exercise(id, 'present'),
    about: 'For the projector: strengths first, then what to talk about.',
    action: 'Show the answers to the room',
    state: stepState(exercise, 'present'),
    words: isRevealed ? 'Shown' : 'Not shown yet',
    more: [],
  };
}

function talk(id: string, exercise: Exercise): DayStep {
  const settled = Object.keys(exercise.agreed).length;
  const priorities = exercise.priorities.length;
  return {
    name: 'Talk',
    href: paths.exercise(id, 'talk'),
    about: 'Agreed answers with their reasons, who finds out what, and three to five priorities.',
    action: 'Agree answers and choose your priorities',
    state: stepState(exercise, 'talk'),
    words:
      settled + priorities === 0
        ? 'Not started'
        : `${settled} talked through, ${priorities === 1 ? '1 priority' : `${priorities} priorities`}`,
    more: [],
  };
}

const report = (id: string, exercise: Exercise): DayStep => ({
  name: 'Report',
  href: paths.report(id),
  about: 'What the room said, where it differed, and what you will do.',
  action: 'Read and print the report',
  state: stepState(exercise, 'report'),
  words: exercise.priorities.length > 0 ? 'Ready' : 'Grows as you go',
  more: [{ href: paths.results(id), words: 'Results' }],
});

/** The one thing to do now. */
export function nextStep(steps: readonly DayStep[], exercise: Exercise): DayStep {
  const next = steps[DAY_STEPS.indexOf(nextOfDay(exercise))];
  if (next === undefined) throw new Error('the day has six steps');
  return next;
}
