import type { Held } from './held';

/** What holds each sentence of Privacy up to what the board sees. */
export const PRIVACY: readonly Held[] = [
  {
    by: { test: 'tests/e2e/files/kept-file.spec.ts', name: 'two people keep one file' },
    says: [
      'If you keep an assessment in a file on disk, the browser remembers which file that is, in a third store, and its name outside it.',
    ],
  },
  {
    by: {
      test: 'tests/pages/shared/kept-file/file-keeper.test.tsx',
      name: 'is forgotten when its assessment is deleted',
    },
    says: ['A file it is kept in stays on disk, and the browser forgets which it was.'],
  },
  {
    by: {
      test: 'tests/e2e/files/policy.spec.ts',
      name: 'a whole journey asks for the app’s own files alone',
    },
    says: [
      'Your answers stay on this device.',
      'Nobody elsewhere can see them until you show them, print them, or hand over a file or a code.',
      'This page is not allowed to send your answers anywhere.',
      'You may see the page fetch its own parts, such as a typeface, and a worker named service-worker.js fetch the same parts to keep them for when there is no connection.',
      'You will not see anything leave with your answers in it.',
      'They see only the report or file you give them.',
      'Nobody, chair or funder or maker of this tool, can look in from elsewhere.',
    ],
  },
  {
    by: { test: 'tests/promises/our-code.test.ts', name: 'sets a cookie, counts a visit' },
    says: ['There is no account, there are no cookies, and nothing you do here is tracked.'],
  },
  {
    by: {
      test: 'tests/platform/storage.test.ts',
      name: 'keeps everything for the next time it is opened',
    },
    says: [
      'Answers, notes and evidence are kept in this browser, on this device, in a store called IndexedDB.',
    ],
  },
  {
    by: {
      test: 'tests/platform/reply-storage.test.ts',
      name: 'begins once, changes what it is told, and forgets',
    },
    says: [
      'Answers you give to someone’s away-day exercise are kept there too, in a store of their own.',
    ],
  },
  {
    by: {
      test: 'tests/platform/question-sets.test.ts',
      name: 'sets are kept apart by id',
    },
    says: ['So are sets of questions that you opened from a file; they hold no answers.'],
  },
  {
    by: {
      test: 'tests/promises/our-code.test.ts',
      name: 'what is remembered beside the databases',
    },
    says: [
      'Mainstay also remembers a few small things outside that store: the light or dark theme, whether single keys and sounds are off, which set of questions is in use, that you have been here before, the name you gave for colleagues to see, and your logo and letterhead line.',
      'For whoever runs an exercise it remembers the web address phones are sent to, how long the room has, which slides are left out, how far they are, what was added to the talk or parked, which notes go on the wall, what was checked in the hall, and the numbers of the paper forms typed in.',
      'Your own is kept on this device until you clear it.',
    ],
  },
  {
    by: {
      test: 'tests/platform/two-windows.test.ts',
      name: 'is there at the next start, and is put aside no more',
    },
    says: [
      'If a page closes while your last words are still being saved, they wait outside that store too, until Mainstay is next opened here.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/exercise/type-in.test.tsx',
      name: 'a half-typed form survives a reload',
    },
    says: ['A paper form waits there while it is being typed in.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/exercise/type-in.test.tsx',
      name: 'is corrected only when asked',
    },
    says: [
      'Until its window closes, it also knows which answers came from which form, so that a form can be put right.',
    ],
  },
  {
    by: {
      test: 'tests/site/build.test.ts',
      name: 'keeps every file of the app, and none of those that lie beside it',
    },
    says: [
      'So that the page opens without a connection, the browser also keeps a copy of the page itself.',
      'It is the same for everybody and holds no answers.',
    ],
  },
  {
    by: { test: 'tests/site/policy.test.ts', name: 'the page’s policy, word for word' },
    says: [
      'It carries a security policy that your browser enforces, whatever the rest of the page might try.',
      "It says default-src 'none' and connect-src 'none', so the browser lets the page load its own parts, and blocks what else it might try to fetch or send.",
    ],
  },
  {
    by: {
      test: 'tests/promises/ways-out-of-our-code.test.ts',
      name: 'no code of ours talks to another browser',
    },
    says: ['Mainstay’s own code does neither, and the policy keeps out the code of others.'],
  },
  {
    by: { test: 'tests/store/shelf.test.ts', name: 'leaves every other assessment alone' },
    says: ['Answers stay until you delete them, or until the browser does.'],
  },
  {
    by: { test: 'tests/store/shelf.test.ts', name: 'can be undone, answers, place and all' },
    says: ['You can undo that straight away, in case it was a slip.'],
  },
  {
    by: { test: 'tests/e2e/clear.spec.ts', name: 'clearing everything leaves nothing at all' },
    says: [
      'It removes the assessments, your answers to anyone’s away-day, which files were kept up to date, the small things above and the offline copy of the page, and empties other windows.',
      'This cannot be undone.',
    ],
  },
  {
    by: { test: 'tests/pages/assess/clear-page.test.tsx', name: 'what is left over is named' },
    says: ['What could not be removed is named.'],
  },
  {
    by: {
      test: 'tests/promises/our-code.test.ts',
      name: 'nothing but a file somebody locks is encrypted',
    },
    says: [
      'There is no password.',
      'It is plain text, without a password, unless you lock it with one.',
      'Whoever opens it can read all of it.',
      'Neither file has a password.',
    ],
  },
  {
    by: {
      test: 'tests/platform/locked-file.test.ts',
      name: 'comes back byte for byte with the password',
    },
    says: [
      'A locked file opens with its password alone, and nobody can find a forgotten one again.',
    ],
  },
  {
    by: { test: 'tests/core/file/decode.test.ts', name: 'comes back exactly as it was saved' },
    says: [
      'A file holds the whole assessment: your answers, notes and evidence, and your targets with their reasons.',
      'It holds what you wrote about your organisation and place.',
      'It also holds any names you gave, such as who answered, who would know and who could speak to an answer.',
    ],
  },
  {
    by: {
      test: 'tests/core/copies/put-together.test.ts',
      name: 'holds the items asked with their notes and evidence, and nothing else',
    },
    says: [
      'When you send questions to a colleague, the file holds those questions with the answers, notes and evidence given to them so far, the targets set for them, the name and date of the assessment, your organisation’s name and place, both your names and the line you write.',
      'It holds nothing else of the assessment, earlier answers included.',
    ],
  },
  {
    by: { test: 'tests/core/copies/put-together.test.ts', name: 'brings back what was answered' },
    says: ['What they send back holds the same with their answers.'],
  },
  {
    by: { test: 'tests/pages/work/words.test.ts', name: 'versions are told in words' },
    says: ['The names stand beside the answers, so that you can ask whoever gave one.'],
  },
  {
    by: {
      test: 'tests/pages/work/report-page.test.tsx',
      name: 'of the full report are those that tell it once, with notes',
    },
    says: [
      'A printed report can show names and notes as well, so look through it before you pass it on.',
    ],
  },
  {
    by: 'others',
    says: [
      'Another browser on the same device does not see them.',
      'Nor does the same browser on another device.',
      'Some things are outside the policy’s reach.',
      'The server that hands out this page can note, as any web server can, that your device fetched it and when.',
      'Your browser may have services of its own, such as form filling, spelling or translation, that ask its maker; a page cannot see them and can stop few, but its settings can.',
      'An extension may read any page it is allowed on.',
      'And when you follow a link to another site, that site has its own rules.',
      'A browser would also let a page send its window elsewhere, or talk straight to another browser.',
      'Some browsers tidy up without asking:',
      'Safari may clear what a site keeps after seven days without a visit.',
      'Private or incognito windows forget everything when you close them.',
      'A device that is nearly full may clear sites you have not used lately.',
      'Some workplaces set browsers to clear everything when they close.',
      'A file is yours, and no browser will tidy it away.',
      'Neither removes files you have saved, or anything printed.',
      'Anyone who uses the same device with the same login can open this page and read what is on it.',
    ],
  },
  {
    by: 'instruction',
    says: [
      'To check in one line: view the source of this page (Ctrl and U on Windows).',
      'Find the line with Content-Security-Policy.',
      'To watch it happen: press F12, open the tab named Network, and answer a few questions.',
      'So save to a file at the end of each sitting.',
      'One assessment: delete it from the list on the home page.',
      'Everything: go to Clear everything from this device.',
      'Your browser’s settings can do the same: find the data that sites keep and clear it for this address.',
      'Those you delete yourself.',
      'On a shared computer, save to a file that only you can reach, then clear everything from this device before you leave.',
      'Send it as you would send any paper with names in it, and keep personal details out of the notes where you can.',
      'A first name or a job title will do.',
    ],
  },
];
