import type { CodeProblem } from '../../../core/codes/code-problem';
import { compareVersions } from '../../../core/instrument/editions';

export type InvitationWords = {
  readonly title: string;
  readonly explanation: string;
  readonly whatToDo: readonly string[];
};

const ASK_AGAIN = 'Ask whoever sent it for the link once more, or scan the code again.';
const RELOAD =
  'Reload this page while you are online, so that it can bring itself up to date. Then open the link again.';
const NEW_COPY = 'If you use Mainstay as a file, ask for a new copy of the file.';

/** Why a link to an exercise was not opened, and what to do. */
export function invitationProblemWords(problem: CodeProblem): InvitationWords {
  switch (problem.code) {
    case 'damaged':
      return problem.because === 'cut-short'
        ? {
            title: 'The end of this link is missing',
            explanation:
              'Part of it was lost on the way here. Some mail programs cut a long link at the end of a line.',
            whatToDo: [
              'Copy the whole link, both lines if it runs over two, and paste it into the address bar.',
              ASK_AGAIN,
            ],
          }
        : {
            title: 'This link has been changed on its way',
            explanation: 'It is an invitation, but one or more of its letters are not as sent.',
            whatToDo: ['If you typed it in, check it letter by letter.', ASK_AGAIN],
          };
    case 'newer-format':
      return {
        title: 'This invitation was made with a newer Mainstay',
        explanation: 'This page is too old to read it. Nothing on this device has changed.',
        whatToDo: [RELOAD, NEW_COPY],
      };
    case 'other-questions':
      return otherQuestions(problem.theirs, problem.ours);
    case 'other-instrument':
      return OTHER_SET;
    case 'wrong-kind':
      return {
        title: 'This link holds someone’s answers',
        explanation: 'It is not an invitation to answer. It is what comes back from one.',
        whatToDo: [
          'If they are yours, show or send them to the person who invited you.',
          'To answer, ask that person for the link to the exercise.',
        ],
      };
    default:
      return {
        title: 'There is no invitation in this link',
        explanation: 'It may be for something else, or have lost all but its beginning.',
        whatToDo: [ASK_AGAIN],
      };
  }
}

const OTHER_SET: InvitationWords = {
  title: 'This invitation asks other questions than this page has',
  explanation: 'It was made for a different set of questions.',
  whatToDo: [
    'If a file of questions came with the invitation, open that first, under “Open a file” on Home. Then open the link again.',
    'Else open the link at the address it came with, not at another copy of Mainstay.',
    'Or ask for a paper form: it has all the questions on it.',
  ],
};

function otherQuestions(theirs: string, ours: string): InvitationWords {
  if (theirs === ours) return OTHER_SET;
  const facts = `The invitation asks questions version ${theirs}; this page has version ${ours}.`;
  if (compareVersions(theirs, ours) > 0)
    return {
      title: 'This invitation asks newer questions than this page has',
      explanation: facts,
      whatToDo: [RELOAD, NEW_COPY],
    };
  return {
    title: 'This invitation asks older questions than this page has',
    explanation: `${facts} The wording has changed since, so the answers would not fit together.`,
    whatToDo: [
      'Ask whoever sent it to update their own page and to make a new invitation.',
      'If you were given Mainstay as a file, answer in that file.',
    ],
  };
}
