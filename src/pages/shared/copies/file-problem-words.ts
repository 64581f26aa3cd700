import type { Expected, FileProblem, OtherKind } from '../../../core/json/result';

export type ProblemWords = {
  readonly title: string;
  readonly explanation: string;
  readonly whatToDo: readonly string[];
};

const TITLE = 'We did not open that file. Nothing on this device has changed.';
const ASK_SENDER = 'Ask whoever sent it to save it again from Mainstay, and send the new copy.';
const OLDER_COPY = 'If you have an older copy of this file, try that one.';
const FIND_FILE = 'Look for a file whose name ends in .mainstay.json.';

export function fileProblemWords(problem: FileProblem): ProblemWords {
  return { title: TITLE, ...wordsFor(problem) };
}

function wordsFor(problem: FileProblem): Omit<ProblemWords, 'title'> {
  switch (problem.code) {
    case 'too-large':
      return {
        explanation: `It is ${megabytes(problem.bytes)}, and no Mainstay file is larger than ${megabytes(problem.limit)}. It is probably another kind of file.`,
        whatToDo: [FIND_FILE],
      };
    case 'empty':
      return {
        explanation: 'There is nothing in it. It may still have been downloading or copying.',
        whatToDo: [
          'Wait for the download or the cloud folder to finish, then open it again.',
          ASK_SENDER,
        ],
      };
    case 'unreadable':
      return {
        explanation:
          'The browser could not read it. It may have been moved, or still be in the cloud only.',
        whatToDo: [
          'If it is in a cloud folder, choose “always keep on this device” and wait for it to arrive.',
          'Copy it to this device, then open the copy.',
        ],
      };
    case 'other-kind':
      return otherKind(problem.kind);
    case 'not-utf-8':
      return {
        explanation:
          'Some of its letters are not in the encoding called UTF-8, which Mainstay writes. A text editor may have saved it in another one, or part of it may be damaged.',
        whatToDo: [
          'If you opened it in a text editor, choose “Save as” there and set the encoding to UTF-8.',
          OLDER_COPY,
          ASK_SENDER,
        ],
      };
    case 'too-many-values':
    case 'too-long-list':
    case 'too-deep':
      return {
        explanation: tooMuch(problem.code, problem.limit.toLocaleString('en-GB')),
        whatToDo: [FIND_FILE, OLDER_COPY],
      };
    case 'not-json':
      return notJson(problem.isCutShort);
    case 'not-mainstay':
      return {
        explanation:
          'It does not say that it is a Mainstay assessment. It was made by another program, or for something else.',
        whatToDo: [
          FIND_FILE,
          'To make one, open the assessment in Mainstay and choose “Save to a file”.',
        ],
      };
    case 'shared-figures':
      return SHARED_FIGURES[problem.kind];
    case 'question-set':
      return QUESTION_SET;
    case 'set-changed':
      return SET_CHANGED;
    case 'locked':
      return {
        explanation: 'It is locked with a password.',
        whatToDo: [
          'Open it under “Open a file” on Home, with its password. Save it to a file there, without a lock, if it is to be taken in here.',
        ],
      };
    case 'newer-version':
      return {
        explanation: `It was saved by a newer Mainstay. The file is version ${problem.fileVersion}; this page reads up to version ${problem.ourVersion}.`,
        whatToDo: [
          'Reload this page while you are online, so that it can bring itself up to date. Then open the file again.',
          'If you use a downloaded copy of Mainstay, download it again.',
        ],
      };
    case 'newer-questions':
      return {
        explanation: `It answers newer questions than this page has. The file has questions ${problem.fileVersion}; this page has ${problem.ourVersion}.`,
        whatToDo: [
          'Reload this page while you are online, so that it can bring itself up to date. Then open the file again.',
          'If you use a downloaded copy of Mainstay, download it again.',
        ],
      };
    case 'other-instrument':
      return otherInstrument(problem.fileInstrument, problem.ours);
    case 'damaged':
      return {
        explanation: `Part of it is not as Mainstay writes it. ${placeWords(problem.path)}: ${faultWords(problem.expected)}.`,
        whatToDo: [
          OLDER_COPY,
          ASK_SENDER,
          'If someone changed the file by hand, undo that change.',
        ],
      };
  }
}

const QUESTION_SET: Omit<ProblemWords, 'title'> = {
  explanation: 'It is a set of questions to answer. It holds no answers.',
  whatToDo: ['Choose it under “Open a file” on Home, where its questions can be put to use.'],
};

const SET_CHANGED: Omit<ProblemWords, 'title'> = {
  explanation:
    'It is a set of questions, but something in it has changed since it was made, by hand or on its way.',
  whatToDo: [
    'Ask whoever sent it to send it again.',
    'If it is your own: change the question files, not this one, and pack them again.',
  ],
};

function otherInstrument(theirs: string, ours: string): Omit<ProblemWords, 'title'> {
  return {
    explanation: `It answers a different set of questions. The file has “${theirs}”; this page has “${ours}”.`,
    whatToDo: [
      `If those questions came in a file of their own, its name begins with “${theirs}”: open that one here first, then this one.`,
      'Else open it at the address where it was made. Whoever sent it will know which.',
    ],
  };
}

function otherKind(kind: OtherKind): Omit<ProblemWords, 'title'> {
  if (kind === 'utf-16') {
    return {
      explanation:
        'It is text, but saved in the encoding called UTF-16. Mainstay writes UTF-8. A text editor may have changed it.',
      whatToDo: [
        'Open it in the text editor, choose “Save as”, and set the encoding to UTF-8.',
        ASK_SENDER,
      ],
    };
  }
  return { explanation: OTHER_KINDS[kind], whatToDo: [...STEPS_BEFORE[kind], FIND_FILE] };
}

function tooMuch(code: 'too-many-values' | 'too-long-list' | 'too-deep', limit: string): string {
  switch (code) {
    case 'too-many-values':
      return `It holds more than ${limit} separate values. No Mainstay file has that many.`;
    case 'too-long-list':
      return `One list in it is longer than ${limit} entries. No Mainstay file has one so long.`;
    case 'too-deep':
      return `It has lists inside lists, more than ${limit} deep. No Mainstay file goes so deep.`;
  }
}

const OTHER_KINDS: Readonly<Record<Exclude<OtherKind, 'utf-16'>, string>> = {
  zip: 'Inside it is a zip file, or a Word or Excel document under another name.',
  pdf: 'It is a PDF, whatever its name says. A report printed to a PDF cannot be opened again.',
  picture: 'It is a picture, whatever its name says.',
  'old-office': 'It is a document of an older Word, Excel or PowerPoint, whatever its name says.',
};

const STEPS_BEFORE: Readonly<Record<Exclude<OtherKind, 'utf-16'>, readonly string[]>> = {
  zip: ['If the Mainstay file came in a zip, unpack the zip and open what is inside.'],
  pdf: [],
  picture: [],
  'old-office': [],
};

function notJson(isCutShort: boolean): Omit<ProblemWords, 'title'> {
  if (isCutShort) {
    return {
      explanation:
        'It begins like a Mainstay file, but the end is missing. It may not have finished copying.',
      whatToDo: ['Copy or download it again, then open the new copy.', OLDER_COPY, ASK_SENDER],
    };
  }
  return {
    explanation:
      'It is not written as a Mainstay file is. Another program may have made it or changed it.',
    whatToDo: [FIND_FILE, OLDER_COPY, ASK_SENDER],
  };
}

const megabytes = (bytes: number) => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

const PARTS: Readonly<Record<string, string>> = {
  assessment: 'the assessment',
  answers: 'the answers',
  profile: 'the facts about the organisation',
  context: 'the local context',
  respondent: 'who answered',
  targets: 'the targets',
  outcomes: 'the outcomes',
  report: 'the report choices',
  localPriorities: 'the local priorities',
  instrument: 'the questions it names',
  version: 'the version',
  name: 'the name',
  assessedOn: 'the day it stands for',
  savedAt: 'the time it was saved',
  createdAt: 'the time it was begun',
  changedAt: 'the time it was changed',
};

/**
 * "In the answers, F-FF-1, answer, level": from the outside in, so that it can be found in the
 * file.
 */
function placeWords(path: readonly string[]): string {
  const parts = path[0] === 'assessment' && path.length > 1 ? path.slice(1) : path;
  const words = parts.map(printable).map((part, index) => {
    if (/^\d+$/.test(part)) return `number ${Number(part) + 1}`;
    return index === 0 ? (PARTS[part] ?? part) : part;
  });
  return words.length === 0 ? 'In the file as a whole' : `In ${words.join(', ')}`;
}

/** A name in a hostile file may hold marks that turn the line round. */
const printable = (part: string) => part.replace(/\p{C}/gu, '?');

function faultWords(expected: Expected): string {
  switch (expected.kind) {
    case 'one-of':
      return `expected ${oneOfWords(expected.values)}`;
    case 'at-most':
      return `expected at most ${expected.maximum.toLocaleString('en-GB')} ${expected.of}`;
    default:
      return PLAIN_FAULTS[expected.kind];
  }
}

function oneOfWords(values: readonly (string | number | null)[]): string {
  const words = values.map((value) => (value === '' ? 'nothing' : String(value)));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? `“${last}”` : `${words.slice(0, -1).join(', ')} or ${last}`;
}

const PLAIN_FAULTS: Readonly<Record<Exclude<Expected['kind'], 'one-of' | 'at-most'>, string>> = {
  text: 'expected some text',
  record: 'expected a group of named values',
  list: 'expected a list',
  'whole-number': 'expected a whole number',
  time: 'expected a time such as 2026-11-21T14:32:00Z',
  date: 'expected a date such as 2026-11-21',
  id: 'expected an id of letters, figures and hyphens',
  version: 'expected a version such as 1.0.0',
  'allowed-not-applicable':
    'expected another answer, because this question cannot be set aside as “not our role”',
  'same-instrument': 'expected the same questions in both places where the file names them',
  'safe-key': 'browsers keep this name for themselves',
  'unique-ids': 'the same id is there twice',
  'one-of-a-name': 'it is there twice, and one of the two would be lost',
  'something-else': 'expected something else',
};

const SHARED_FIGURES = {
  contribution: {
    explanation:
      'It is what one organisation gives to a pool: figures without answers. It is no assessment.',
    whatToDo: ['To put many of these together, open “Pool” from Help and choose it there.'],
  },
  benchmark: {
    explanation: 'It is a benchmark: what many organisations’ scores come to. It is no assessment.',
    whatToDo: [
      'To see it beside your own results, open them in Mainstay, then “Beside others”, and choose it there.',
    ],
  },
} as const satisfies Readonly<Record<'contribution' | 'benchmark', ReturnType<typeof wordsFor>>>;
