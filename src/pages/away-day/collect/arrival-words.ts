/** Every way an arriving answer can turn out, in words. */
import type { CodeProblem } from '../../../core/codes/code-problem';
import type { RoundName } from '../../../core/document/rounds';
import type { Outcome } from '../../../core/intake/receive-response';
import { paths } from '../../../ui/paths';
import { ROUND_NAMES, roundInPath } from '../../shared/room/exercise-words';
import { type OutcomeText, refusedText } from './outcome-text';

export type ArrivalSetting = {
  /** The assessment's id, and the round being collected. */
  readonly id: string;
  readonly round: RoundName;
  /** Empty unless the exercise is named. */
  readonly name: string;
  /** Who is in now, and how many are expected; 0 when not said. */
  readonly count: number;
  readonly expected: number;
  /** The exercise on this device that it belongs to, where it is another one. */
  readonly elsewhere: {
    readonly id: string;
    readonly name: string;
    readonly round: RoundName;
  } | null;
};

/** "7 of 12" or, where nobody said how many are expected or more came, "7 in". */
export const arrivedWords = ({
  count,
  expected,
}: Pick<ArrivalSetting, 'count' | 'expected'>): string =>
  expected > 0 && count <= expected ? `${count} of ${expected}` : `${count} in`;

const STANDS = 'Nothing here has changed.';
const SHOW_CURRENT = 'Ask them to show the code that is on their screen now.';

type Came = Outcome | { readonly is: 'chosen' };

export function outcomeWords(outcome: Came, around: ArrivalSetting): OutcomeText {
  const { name } = around;
  const count = `${arrivedWords(around)}.`;
  const whose = name === '' ? '' : `: ${name}`;
  switch (outcome.is) {
    case 'added':
      return taken(`In${whose}.`, count);
    case 'replaced':
      return taken(
        `In, changed${whose}.`,
        `These take the place of their earlier answers. ${count}`,
      );
    case 'chosen':
      return taken(`In${whose}.`, `They stand in place of what was there. ${count}`);
    case 'restored':
      return taken(`Back in${whose}.`, `They had taken their answers back. ${count}`);
    case 'reasons-added':
      return taken(`Reasons added${whose}.`, `The answers were in already. ${count}`);
    case 'withdrawn':
      return taken(`Taken back${whose}.`, `These answers no longer count. ${count}`);
    case 'duplicate':
      return known(`Already in${whose}.`, `Nothing is counted twice. ${count}`);
    case 'older':
      return known(
        `Not taken in: a newer code is in already${whose}.`,
        `They changed or took back their answers since this code was made. ${SHOW_CURRENT}`,
      );
    case 'taken-out':
      return known(`Not in: you took these answers out${whose}.`, `They stay out. ${count}`);
    default:
      return refusedOutcome(outcome, around);
  }
}

const taken = (title: string, text: string): OutcomeText => ({
  tone: 'in',
  title,
  text,
  link: null,
});
const known = (title: string, text: string): OutcomeText => ({
  tone: 'known',
  title,
  text,
  link: null,
});

type Refusal = Exclude<
  Came,
  {
    readonly is:
      | 'added'
      | 'chosen'
      | 'taken-out'
      | 'replaced'
      | 'restored'
      | 'reasons-added'
      | 'withdrawn'
      | 'duplicate'
      | 'older';
  }
>;

function refusedOutcome(outcome: Refusal, around: ArrivalSetting): OutcomeText {
  switch (outcome.is) {
    case 'clash':
      return refusedText(
        'Not taken in: this does not match what is in.',
        `It is the same person and the same version, with other answers. What was in stands. Ask them to choose “Change an answer” and show the new code, which replaces both.`,
      );
    case 'ambiguous':
      return refusedText(
        'Not taken in: this may be two people.',
        `The short code fits more than one person who is in. ${STANDS} Use their QR code, link or file instead.`,
      );
    case 'full':
      return refusedText(
        'Not taken in: there is no more room.',
        `One round holds ${outcome.limit.toLocaleString('en-GB')} people. ${STANDS}`,
      );
    case 'other-exercise':
      return otherExercise(around);
    case 'other-round':
      return refusedText(
        `Not taken in: this answers another round, “${ROUND_NAMES[outcome.round]}”.`,
        `This page collects “${ROUND_NAMES[around.round]}”. ${STANDS}`,
        collectLink(around.id, outcome.round),
      );
    case 'rehearsal':
      return refusedText(
        'Not taken in: these are made-up answers.',
        `They come from a rehearsal, and this exercise is a real one. ${STANDS}`,
      );
    case 'real':
      return refusedText(
        'Not taken in: these are real answers.',
        `This exercise is a rehearsal, and real answers do not belong in it. ${STANDS}`,
      );
    case 'other-questions':
      return otherQuestions(outcome.because);
  }
}

/** What the page that collects a round is called. */
export const COLLECT_TITLES = {
  first: 'Collect the answers',
  again: 'Collect the second vote',
  partners: 'Collect the partners’ answers',
} as const satisfies Record<RoundName, string>;

export const collectLink = (id: string, round: RoundName): OutcomeText['link'] => ({
  words: COLLECT_TITLES[round],
  href: paths.exercise(id, 'collect', roundInPath(round)),
});

function otherExercise({ elsewhere }: Pick<ArrivalSetting, 'elsewhere'>): OutcomeText {
  const title = 'Not taken in: this is for another exercise.';
  if (elsewhere === null) {
    return refusedText(
      title,
      `${STANDS} Ask them to open the invitation to this exercise and answer there.`,
    );
  }
  const { id, name, round } = elsewhere;
  return refusedText(title, `It belongs to “${name}”, which is on this device too. ${STANDS}`, {
    words: `Go to “${name}”`,
    href: paths.exercise(id, 'collect', roundInPath(round)),
  });
}

type Because = Extract<Outcome, { readonly is: 'other-questions' }>['because'];

function otherQuestions(because: Because): OutcomeText {
  if (because === 'instrument') {
    return refusedText(
      'Not taken in: this answers a different set of questions.',
      `${STANDS} Ask them to open the invitation to this exercise and answer there.`,
    );
  }
  if (because === 'version') {
    return refusedText(
      'Not taken in: this answers another version of the questions.',
      `${STANDS} Ask them to reload the page while online, open the invitation again and check their answers.`,
    );
  }
  return refusedText(
    'Not taken in: the answers do not fit the questions asked.',
    `The questions may have been changed after they were invited. ${STANDS} Ask them to open the invitation again and answer there.`,
  );
}

/** Why something shown, pasted or read out was no answer to begin with. */
export function codeProblemWords(
  problem: CodeProblem,
  around: Pick<ArrivalSetting, 'elsewhere'>,
): OutcomeText {
  switch (problem.code) {
    case 'not-a-code':
      return refusedText(
        'That is not a Mainstay code.',
        `${STANDS} The code to show comes at the end, once someone has answered.`,
      );
    case 'damaged':
      return problem.because === 'cut-short'
        ? refusedText(
            'Not taken in: the end of this code is missing.',
            `${STANDS} Copy or send it again, all of it.`,
          )
        : refusedText(
            'Not taken in: this code is damaged.',
            `Part of it was changed on the way or mistyped. ${STANDS} Ask for it again, or use another way.`,
          );
    case 'newer-format':
      return refusedText(
        'Not taken in: a newer Mainstay made this code.',
        `${STANDS} Reload this page while you are online, so that it can bring itself up to date.`,
      );
    case 'wrong-kind':
      return wrongKind(problem.kind);
    case 'other-instrument':
      return otherQuestions('instrument');
    case 'other-questions':
      return otherQuestions(problem.theirs === problem.ours ? 'items' : 'version');
    case 'other-exercise':
      return problem.isRehearsal ? FROM_REHEARSAL : otherExercise(around);
    case 'groups':
      return groupsWords(problem);
  }
}

const FROM_REHEARSAL: OutcomeText = refusedText(
  'Not taken in: this code is from a rehearsal.',
  `Its answers are made up, and it belongs to another exercise than this one. ${STANDS}`,
);

function wrongKind(
  kind: Extract<CodeProblem, { readonly code: 'wrong-kind' }>['kind'],
): OutcomeText {
  if (kind === 'invitation') {
    return refusedText(
      'That is the invitation, not an answer.',
      `${STANDS} It is for opening on a phone. The code to show here comes at the end, once someone has answered.`,
    );
  }
  if (kind === 'assessment') {
    return refusedText(
      'That is a whole assessment, not an answer.',
      `${STANDS} Drop its file here.`,
    );
  }
  return refusedText(
    'That is a code to paste or scan.',
    `${STANDS} Paste it under “Paste a code or a link”.`,
  );
}

/** "Group 3 is not right", or how many are still to come. */
export function groupsWords({
  wrong,
  given,
  expected,
}: Omit<Extract<CodeProblem, { readonly code: 'groups' }>, 'code'>): OutcomeText {
  if (wrong.length > 0) {
    const which = wrong.length === 1 ? `Group ${wrong[0]} is` : `Groups ${listOf(wrong)} are`;
    return refusedText(`${which} not right.`, 'Ask for it again. The other groups can stay.');
  }
  if (given > expected) {
    return refusedText(
      `That is ${given} groups, and this code has ${expected}.`,
      'Take out what is too much.',
    );
  }
  return refusedText(
    `${given} of ${expected} groups are there.`,
    'Type the rest, four characters a group.',
  );
}

/** "2, 3 and 5" */
export function listOf(things: readonly (string | number)[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? `${last}` : `${things.slice(0, -1).join(', ')} and ${last}`;
}
