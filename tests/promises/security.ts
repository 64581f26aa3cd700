import type { Held } from './held';

/** What holds each sentence and cell of SECURITY.md on what there is to protect, and from whom. */
export const SECURITY: readonly Held[] = [
  {
    by: { test: 'tests/core/file/decode.test.ts', name: 'comes back exactly as it was saved' },
    says: [
      "One person's answers, notes and evidence: a candid view of funders, partners, colleagues and the board; names of staff, of who would know and who could speak to an answer; targets and the reasons for them; the plan with its owners; in what went to colleagues and came back, who answered what and when.",
    ],
  },
  {
    by: {
      test: 'tests/platform/two-windows.test.ts',
      name: 'is there at the next start, and is put aside no more',
    },
    says: [
      "They are in the browser's storage (IndexedDB, database `mainstay`; the last change of a page that closed while saving waits in localStorage until the next start), in files people save (Word and Excel among them) or have kept up to date on disk (database `mainstay-files` knows which), and in reports they print.",
    ],
  },
  {
    by: {
      test: 'tests/platform/reply-storage.test.ts',
      name: 'begins once, changes what it is told, and forgets',
    },
    says: [
      "In an away-day exercise also: each participant's own answers (database `mainstay-replies` on their device), the code they show or send, and everyone's answers in the facilitator's exercise and its working file.",
    ],
  },
  {
    by: { test: 'tests/promises/our-code.test.ts', name: 'sets a cookie, counts a visit' },
    says: [
      "Nowhere else: there is no server of ours, no account, no cookie and no counting of visits, so there is nothing of anybody's for us to lose or hand over.",
    ],
  },
  {
    by: {
      test: 'tests/e2e/files/policy.spec.ts',
      name: 'a whole journey asks for the app’s own files alone',
    },
    says: [
      'We hold nothing',
      'Nothing of theirs is in the page, and the page may connect to nowhere',
      "Is asked for the app's files and nothing else",
    ],
  },
  {
    by: { test: 'tests/e2e/clear.spec.ts', name: 'clearing everything leaves nothing at all' },
    says: ['"Clear everything from this device"'],
  },
  {
    by: {
      test: 'tests/promises/our-code.test.ts',
      name: 'nothing but a file somebody locks is encrypted',
    },
    says: [
      'No password: whoever uses the same login can read it',
      'What the browser keeps and a file saved without a lock are plain text.',
      'A short password can be guessed, and a forgotten one cannot be found again',
      'It is not encrypted: they can read the answers in it',
    ],
  },
  {
    by: {
      test: 'tests/e2e/opening-alone.spec.ts',
      name: 'opening an address of any kind changes nothing',
    },
    says: [
      'Each is checked whole before anything uses it; its text is only ever shown as text; opening a link changes nothing: it shows what it would do and waits for a press',
    ],
  },
  {
    by: {
      test: 'tests/core/panel/privacy.test.ts',
      name: 'nothing is in the model that the number of answers forbids',
    },
    says: [
      'No name unless people were told before they answered; below five answers only the middle one is combined, below three nothing; no times, no order of arrival',
    ],
  },
  {
    by: {
      test: 'tests/core/intake/receive-response.test.ts',
      name: 'again is a duplicate, and nothing changes',
    },
    says: ['A code counts once for each random id.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/collect/came-of-arrivals.test.ts',
      name: 'nothing of someone new before the answers have been shown, and all of it after',
    },
    says: [
      'Before the answers are shown only new people come in unasked, held up or handed over in person.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/collect/came-of-arrivals.test.ts',
      name: 'everything that a link brings',
    },
    says: [
      'Whatever replaces or removes answers, comes by a link or comes late waits for whoever runs the exercise, who sees how many are in, can take anyone’s answers out and put them back, and can choose any code of a person against a higher one',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/collect/collect-page.test.tsx',
      name: 'by the signs on their own page, which say nothing',
    },
    says: [
      'A named list shows a stranger; without names each person’s page shows four signs to compare with those who are in',
    ],
  },
  {
    by: {
      test: 'tests/core/intake/receive-response.test.ts',
      name: 'leaves its name behind when nothing is attributed',
    },
    says: ['It holds no name unless the exercise is named, and no reasons'],
  },
  {
    by: 'others',
    says: [
      'They can ask the organisation, as for any paper',
      "The device's own lock and disk encryption; the password of a file somebody locked",
      'It may simply say untrue things',
      "Whoever opens the working file reads each person's answers.",
      'A lone answer may be guessed; when all agree, all are known',
      'A code is not signed: whoever has the invitation can make up another person, and whoever has seen someone’s code can make one in their place.',
      'Only asking tells.',
      'Sees that a device fetched the page, and when',
      'A host that was broken into',
      'Whoever has the one file or a copy whose hash they compared is not affected',
      'It can serve another app at our address, which reads what is kept there, and brings a policy of its own',
      'Browsers keep storage by origin: it can read ours.',
      'Firefox keeps storage by file',
      'On disk, Chromium (Chrome, Edge) has one storage for all local pages: any of them can read it',
      'May read every page it is allowed on.',
    ],
  },
  {
    by: 'instruction',
    says: [
      'Mainstay asks an organisation to be candid about itself.',
      'This page says what it keeps, who might want it, what stands in their way, what does not, and how to check each claim without taking our word.',
      'who might want it',
      'what stands in their way',
      'what does not',
      'A funder, a council, a journalist, a court asking us',
      'An advertiser, a company that counts visits',
      'A colleague on a shared computer, a boss with its password',
      'Whoever finds or steals a laptop, phone or USB stick',
      'Someone who sends a doctored file, link or code',
      'A colleague who wants to know who said what at an away-day',
      'Someone who wants to vote twice, or for another',
      'Someone who photographs a code on a phone',
      'A curious host',
      'Another page at the same address (origin)',
      'Give Mainstay a host name of its own',
      'Another page opened from the same disk',
      'A browser extension',
      'Use a profile without extensions',
      'claim',
      'how',
      'held by',
      'check it yourself',
    ],
  },
];
