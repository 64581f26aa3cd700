import type { Held } from './held';

/** What holds each sentence of Privacy on exercises, and on what was shared. */
export const PRIVACY_SHARED: readonly Held[] = [
  {
    by: {
      test: 'tests/pages/shared/kept-file/file-keeper.test.tsx',
      name: 'holds every change, counts as saved',
    },
    says: [
      'A file that Mainstay keeps up to date on disk is such a file, without a password.',
      'It is written while Mainstay is open, and only where you chose.',
    ],
  },
  {
    by: 'others',
    says: [
      'A folder that other people or a cloud service can reach is theirs to read too, and may keep older versions of it.',
    ],
  },
  {
    by: {
      test: 'tests/pages/work/years/years-pages.test.tsx',
      name: 'what would go to a pool is shown in full before it can be saved',
    },
    says: [
      'What would go to a pool of several organisations’ figures is shown to you in full before you can save it.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/same-person.test.tsx',
      name: 'begins the code with the signs of the first where it is',
    },
    says: [
      'Where someone votes again on the same device and says so, it tells which two sets of answers are theirs.',
    ],
  },
  {
    by: {
      test: 'tests/e2e/files/policy.spec.ts',
      name: 'a whole journey asks for the app’s own files alone',
    },
    says: [
      'Nobody sees your answers until you show your code, send it, or hand in the form.',
      'Nothing more, unless given the file.',
      'It goes nowhere unless you hand the file over.',
      'Nothing.',
      'The makers of Mainstay receive nothing, so they hold no data about you and can return or delete none.',
      'Nothing is sent to the makers of the tool or to anyone else.',
    ],
  },
  {
    by: {
      test: 'tests/promises/our-code.test.ts',
      name: 'nothing but a file somebody locks is encrypted',
    },
    says: ['It is not secret writing: whoever has it can read it.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/respond-finish.test.tsx',
      name: 'can be cleared at the end',
    },
    says: ['Your own answers, until you clear them.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/present/present-page.test.tsx',
      name: 'sees the middle answers alone, and why',
    },
    says: [
      'In the room, what everyone sees: how many chose each level, and the middle answer, or less where few answered.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/collect/collect-page.test.tsx',
      name: 'by the signs on their own page, which say nothing',
    },
    says: [
      'Who has answered, if it is named; else how many, and four signs for each.',
      'The same signs stand on that person’s own page, so that answers can be taken out when they ask.',
      'Nothing in it says which came on paper or were read out.',
      'You can also ask them to take your answers out: by your name in a named exercise, else by the four signs on your page.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/talk/talk-page.test.tsx',
      name: 'shows notes to whoever runs it before the wall',
    },
    says: [
      'The pages show them the same pictures as the room, and the notes before they go on the wall.',
      'Notes on a question may be shown on the wall where at least three people wrote one, once whoever runs it has read them: without names, unless the exercise is named.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/exercise/type-in.test.tsx',
      name: 'each answer shows in words',
    },
    says: ['Whoever types in a paper form sees that form.'],
  },
  {
    by: {
      test: 'tests/core/intake/receive-response.test.ts',
      name: 'as a file brings reasons along, in whatever order its answers stand',
    },
    says: ['The working file on their device holds each person’s answers.'],
  },
  {
    by: {
      test: 'tests/core/intake/receive-response.test.ts',
      name: 'says nothing of who came when',
    },
    says: [
      'Each person’s answers and the notes they let go along, shuffled and without times: with names in a named exercise, else without.',
    ],
  },
  {
    by: {
      test: 'tests/core/file/frozen.test.ts',
      name: 'is brought back: the figures as shown, who was taken out',
    },
    says: [
      'Numbers say how often someone sent their answers anew, or was taken out or put back.',
      'Once the room has seen the figures, it also says who came after.',
    ],
  },
  {
    by: {
      test: 'tests/core/panel/privacy.test.ts',
      name: 'nothing is in the model that the number of answers forbids',
    },
    says: [
      'What the room sees, and the report.',
      'With few answers less is shown where they are not attributed: of three or four only the middle one, of one or two nothing.',
    ],
  },
  {
    by: { test: 'tests/core/panel/privacy.test.ts', name: 'no name or respondent is in the model' },
    says: ['The report holds the combined results and nobody’s own answers.'],
  },
  {
    by: {
      test: 'tests/core/codes/reply-code.test.ts',
      name: 'says what was put into it, for 1 to 70 items',
    },
    says: [
      'Your code, in its pattern, its link or read out, holds your answers, whether you are staff, which exercise and questions they are for, how often you changed them, and characters picked by chance that tell your code from another’s.',
      'It holds no reasons, no time, and nothing about your phone.',
    ],
  },
  {
    by: {
      test: 'tests/core/codes/read-out-code.test.ts',
      name: 'says what was put into it, but the name',
    },
    says: ['In a named exercise the pattern and the link hold your name too.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/respond-finish.test.tsx',
      name: 'gives the link where it can be neither shared nor copied',
    },
    says: ['A link carries the code after the # sign.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/respond-finish.test.tsx',
      name: 'puts notes into a file alone, and only if they are let',
    },
    says: ['Only a file carries your notes, and only if you tick that they go along.'],
  },
  {
    by: { test: 'tests/promises/our-code.test.ts', name: 'and in no report' },
    says: ['Notes are not in the report.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/exercise/set-up-and-invite.test.tsx',
      name: 'once open, what people were told is text',
    },
    says: ['Which of the two it is was decided before the first answer, and cannot change after.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/respond-page.test.tsx',
      name: 'says in one line who will see the answers',
    },
    says: ['You are told on the page with the first question.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/respond-page.test.tsx',
      name: 'says that a named exercise is named',
    },
    says: ['Named: your answers carry your name, and whoever runs it sees who said what.'],
  },
  {
    by: { test: 'tests/charts/dot-columns.test.tsx', name: 'draws one dot a person' },
    says: ['The dots in the pictures carry no names.'],
  },
  {
    by: {
      test: 'tests/core/intake/receive-response.test.ts',
      name: 'leaves its name behind when nothing is attributed',
    },
    says: ['Not attributed: no name is asked for or kept.'],
  },
  {
    by: {
      test: 'tests/core/comparison/partner-view.test.ts',
      name: 'is the middle of three or more, item by item',
    },
    says: ['Of partners’ answers, never more than the middle one is shown.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/exercise/hub-and-away-day.test.tsx',
      name: 'the day to delete it by is asked for',
    },
    says: [
      'A new exercise begins with a day to delete it by, and Home says when it has come; nothing is deleted by itself.',
    ],
  },
  {
    by: { test: 'tests/store/final.test.ts', name: 'takes no change at all until it is reopened' },
    says: [
      'You can clear any answer until the assessment is marked final, and the results change at once.',
      'A final one can be reopened first, under Sign-off.',
    ],
  },
  {
    by: {
      test: 'tests/store/answering.test.ts',
      name: 'clearing keeps what was answered before, and forgetting takes it away',
    },
    says: [
      'Its note and evidence stay until you take them out yourself, and so does an answer that stood before, until you choose “Forget these earlier answers” beside the question.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/respond-finish.test.tsx',
      name: 'takes answers back with a higher revision',
    },
    says: ['“Change an answer” and “Take my answers back” give you a new code.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/collect/came-of-arrivals.test.ts',
      name: 'many at once with one press, the choices each by itself',
    },
    says: [
      'It takes the place of the first once you have shown it and whoever runs the exercise has let it in.',
    ],
  },
  {
    by: {
      test: 'tests/core/intake/receive-response.test.ts',
      name: 'takes a person out, whose answers are gone at once',
    },
    says: ['They leave that exercise at once, but not copies of its file made before.'],
  },
  {
    by: {
      test: 'tests/core/exercise/let-in.test.ts',
      name: 'take in none or at least five who came',
    },
    says: [
      'Figures that the room has seen may stand as they were shown until at least five people have gone, since a change of one would show whose answer it was.',
    ],
  },
  {
    by: 'intended',
    says: [
      'So we suggest that you keep the working file until the report is agreed, in a place that few can open, and then delete it: from that place, from the stick, and from the second laptop.',
    ],
  },
  {
    by: 'others',
    says: [
      'Browsers keep that part to themselves, so the server that hands out the page does not see it.',
      'The programs you send a link with do.',
      'That is not the same as anonymous.',
      'A cloud folder may keep older versions of the file, and they would tell in what order people came.',
      'Till then, whoever opens the working file could still work your answers out from them.',
      'In a room of seven, a lone low answer may be guessed, and a turn of phrase in a note may give its writer away.',
      'When all agree, everyone’s answer is known.',
      'That cannot be hidden.',
      'Files and reports you have shared do not change.',
      'Those copies stay with the people who have them, and you would need to ask them to delete or replace theirs.',
      'That works as long as they are collecting.',
      'Where answers and notes are about people, data protection law asks who the data controller is.',
      'It is the organisation that uses Mainstay for its own assessment, or runs the exercise you answer in.',
      'This is a start and not legal advice.',
    ],
  },
  {
    by: 'instruction',
    says: [
      'You answer on your own device or on paper.',
      'Shred the paper forms once they are typed in.',
      'On each device, delete the exercise on Home or clear everything.',
      'In an away-day exercise, open the same link on the same device.',
      'To ask what is held about you, ask the organisation you answered for.',
      'To complain, you can go to the Information Commissioner’s Office.',
      'You are welcome to copy and change this.',
      'Fill in the parts in square brackets.',
      'We assess our own work with a tool called Mainstay.',
      'It runs in the browser of the person who fills it in.',
      'Answers and notes are kept on that person’s device and in files that we save in [place].',
      'Our notes may name staff, trustees or partners, for example as someone who can speak to an answer.',
      'We use them to plan improvements and to report to our board.',
      'The lawful basis is [our legitimate interests in running the organisation well].',
      'We keep them for [three years] and then delete them. [Job title] looks after them.',
      'To see, correct or remove what is held about you, write to [contact].',
      'At [our away-day] staff, trustees and partners answer the same questions alone.',
      'Answers are [kept with names / kept without names], in one file that [names or job titles] can open.',
      'We show them together and not one by one.',
      'We delete that file [when the report is agreed].',
      'You may leave any question out, and may change your answers or take them back while they are being collected.',
      'Check it against your own policies.',
    ],
  },
];
